package topic

import (
	"fmt"
	"hash/fnv"
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
	both := meet(x, y)
	share := float64(len(both)) / float64(max(1, min(len(x), len(y))))
	if len(both) < leastShared || share < sharedCase {
		return "", false
	}
	people := person.Layer.Of(b).Entities
	for i := range people {
		for _, o := range person.Layer.Of(a).Entities {
			if aged(&o, &people[i]) {
				return compare.Reason(fmt.Sprintf("both articles tell of %s, whose age is given", people[i].Name.Whole)), true
			}
		}
	}
	if share >= sharedWorded && alike(runs.Of(a), runs.Of(b)) >= leastRuns {
		return compare.Reason("both articles name " + shown(a, b, both) + ", partly in the same words"), true
	}
	return "", false
}

// aged reports whether two people of one name are one, of an age that one
// article gives at least.
func aged(a, b *person.Entity) bool {
	switch {
	case a.Key != b.Key || a.Age+b.Age == 0:
		return false
	case a.Age > 0 && b.Age > 0:
		return a.Age-b.Age < 2 && b.Age-a.Age < 2
	}
	return a.Name.Given != "" && a.Name.Given == b.Name.Given
}

// runs are hashes of every run of words of an article, sorted.
var runs = text.Layer[[]uint64]{Name: "runs", Read: func(d *text.Document) []uint64 {
	var out []uint64
	tokens := d.Tokens()
	tokens = tokens[:min(len(tokens), mostRuns)]
	for i := range tokens {
		h, n := fnv.New64a(), 0
		for k := i; k < len(tokens) && n < run; k++ {
			if tokens[k].Kind != text.Punct {
				_, _ = h.Write([]byte(tokens[k].Lower + " ")) // never fails
				n++
			}
		}
		if n == run && tokens[i].Kind != text.Punct {
			out = append(out, h.Sum64())
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}}

// mostRuns bounds the tokens of one article.
const mostRuns = 20_000

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
