package topic

import (
	"fmt"
	"slices"

	"factdiff/compare"
	"factdiff/extract/person"
	"factdiff/extract/text"
)

// How much two articles on one case share, however far apart in time: of the
// names of the shorter, beside somebody whose age is told, or beside runs of
// words. Reports of two rocket launches share as many names, and neither of
// the two; two storms of one week share words, and fewer names.
const (
	sharedCase   = 0.3
	sharedWorded = 0.5
	leastRuns    = 4
	run          = 6 // words
)

// Case reports whether two articles tell of one case, and why. Articles give the
// ages of those whom a thing befell, or who did it, and not of officials, who
// are named in the reports of many cases.
func Case(a, b *text.Document) (compare.Reason, bool) {
	x, y := capitals.Of(a), capitals.Of(b)
	both := Both(x, y)
	share := float64(len(both)) / float64(max(1, min(len(x), len(y))))
	if len(both) < leastShared || share < sharedCase {
		return "", false
	}
	people, theirs := person.Layer.Of(b).Entities, ages.Of(a)
	for i := range people {
		if aged(theirs, &people[i]) {
			return compare.Reason(fmt.Sprintf("both articles tell of %s, whose age is given", people[i].Name.Whole)), true
		}
	}
	if share >= sharedWorded && alike(runs.Of(a), runs.Of(b)) >= leastRuns {
		return compare.Reason("both articles name " + shown(a, b, both) + ", partly in the same words"), true
	}
	return "", false
}

// known is what an article tells of somebody's age: the age of a family name, or
// of a full name whether it is told.
type known struct {
	key, given string
	age        int
}

// told and untold stand in place of an age beside a full name.
const told, untold = -1, -2

// ages are all that an article tells of ages.
var ages = text.Layer[map[known]bool]{Name: "ages told", Read: func(d *text.Document) map[known]bool {
	return agesOf(person.Layer.Of(d).Entities)
}}

func agesOf(people []person.Entity) map[known]bool {
	out := map[known]bool{}
	for _, e := range people {
		if e.Age > 0 {
			out[known{e.Key, "", e.Age}] = true
			out[known{e.Key, e.Name.Given, told}] = true
		} else {
			out[known{e.Key, e.Name.Given, untold}] = true
		}
	}
	return out
}

// aged reports whether somebody of e's name is e, of an age that one article
// gives at least: a year more or less where both do, else under one given name.
func aged(theirs map[known]bool, e *person.Entity) bool {
	if e.Age == 0 {
		return e.Name.Given != "" && theirs[known{e.Key, e.Name.Given, told}]
	}
	for age := e.Age - 1; age <= e.Age+1; age++ {
		if theirs[known{e.Key, "", age}] {
			return true
		}
	}
	return e.Name.Given != "" && theirs[known{e.Key, e.Name.Given, untold}]
}

// runs are hashes (FNV-1a) of every run of words of an article, sorted.
var runs = text.Layer[[]uint64]{Name: "runs", Read: func(d *text.Document) []uint64 {
	var out []uint64
	tokens := d.Tokens()
	for i := range tokens {
		h, n := uint64(14695981039346656037), 0
		for k := i; k < len(tokens) && n < run; k++ {
			if tokens[k].Kind == text.Punct {
				continue
			}
			for _, c := range []byte(tokens[k].Lower) {
				h = (h ^ uint64(c)) * 1099511628211
			}
			h = (h ^ ' ') * 1099511628211
			n++
		}
		if n == run && tokens[i].Kind != text.Punct {
			out = append(out, h)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}}

// alike is how many hashes two sorted lists share.
func alike(a, b []uint64) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}

// Same reports whether two articles tell of one incident, story or case, and why.
func Same(a, b *text.Document) (compare.Reason, bool) {
	if why, ok := Incident(a, b); ok {
		return why, true
	}
	if why, ok := Story(a, b); ok {
		return why, true
	}
	return Case(a, b)
}
