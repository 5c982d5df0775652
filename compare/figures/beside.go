package figures

import (
	"cmp"
	"math"
	"slices"

	"factdiff/compare"
	"factdiff/compare/parallel"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// match is a figure of the draft beside one of a source that counts the same
// sort of thing.
type match struct {
	a, b  *figure
	words []string // telling words that their sentences share, the thing aside
	named bool     // a name is among them
	grade grade
}

// grade says how two figures stand to each other.
type grade uint8

const (
	silent grade = iota // nothing can be told
	equal
	sum    // one is made of parts: seven rifles and two others
	glance // they differ, and may well be of two things
	differ // they differ, and are told of one thing
)

// least is how alike two sentences must be, and widest how many sentences of the
// other article are looked at beside one.
const least, widest = 0.08, 6

// matches brings the figures of two articles together, sentence by sentence.
func matches(a, b *text.Document) []match {
	fa, fb := layer.Of(a), layer.Of(b)
	if len(fa) == 0 || len(fb) == 0 {
		return nil
	}
	own, other := bySentence(fa), bySentence(fb)
	var out []match
	for _, p := range parallel.Beside(a, b, least, widest) {
		for _, x := range own[p.A] {
			for _, y := range other[p.B] {
				if x.class == y.class {
					m := match{a: x, b: y, words: besides(p.Shared, x)}
					m.named = names(a, x.sentence, m.words) || names(b, y.sentence, m.words)
					m.grade = m.judge()
					out = append(out, m)
				}
			}
		}
	}
	out = append(out, ofIncident(a, b, out)...)
	slices.SortStableFunc(out, better)
	return out
}

// better orders matches by what speaks for them, then by their places.
func better(m, n match) int {
	return cmp.Or(cmp.Compare(n.grade, m.grade), cmp.Compare(len(n.words), len(m.words)),
		cmp.Compare(m.a.span.Start+m.b.span.Start, n.a.span.Start+n.b.span.Start))
}

// bySentence are the first figures of each sentence.
func bySentence(list []figure) map[int][]*figure {
	out := map[int][]*figure{}
	for i := range list {
		if s := list[i].sentence; len(out[s]) < mostInSentence {
			out[s] = append(out[s], &list[i])
		}
	}
	return out
}

// mostInSentence bounds the figures of one sentence that are compared: a table
// in one line has hundreds.
const mostInSentence = 12

// besides are the words other than forms of the thing counted.
func besides(words []string, f *figure) []string {
	var out []string
	for _, w := range words {
		if w != f.noun && things()[w].class != f.class {
			out = append(out, w)
		}
	}
	return out
}

// names reports whether one of words is a name in a sentence of d.
func names(d *text.Document, sentence int, words []string) bool {
	s := d.Sentences()[sentence]
	for _, t := range d.Tokens()[s.First+1 : s.Last] {
		if t.Cap && slices.Contains(words, t.Lower) {
			return true
		}
	}
	return false
}

// judge grades a match by how the numbers stand and by what the sentences share.
func (m *match) judge() grade {
	x, y := m.a, m.b
	told, words := m.told(), len(m.words)
	switch {
	case x.kind != "count":
		return m.amounts()
	case x.bare && y.bare:
		if x.plural != y.plural && told && words >= 2 {
			return glance
		}
	case x.bare || y.bare:
		if x.plural != y.plural && x.class != charge && meet(x.near, y.near, func(act string) bool { return !x.people || !harm(act) }) && words >= 3 {
			return differ
		}
	case x.value.N+x.more == y.value.N+y.more && x.more+y.more > 0 && words >= 2:
		return sum
	case !apart(x.value, y.value):
		if same(x.value, y.value) && (told || words >= 2) {
			return equal
		}
	case x.joined || y.joined, x.people && !told, !m.named && x.class == charge:
	case x.class != charge && excluded(x.value, y.value) && (words >= 4 || told && words >= 3) && many(x.value, y.value) <= far:
		return differ
	case told && words >= 1 || words >= 3:
		return glance
	}
	return silent
}

// charge is the class of counts of a crime: each of the accused has their own.
const charge = "charge"

// far is how many times a count may be the other and still likely be of the same
// things.
const far = 4

// many is how many times the one count is the other.
func many(x, y claim.Quantity) float64 { return math.Max(x.N, y.N) / math.Min(x.N, y.N) }

// told reports whether the same is told of both. Of people, what befell them is
// counted elsewhere.
func (m *match) told() bool {
	return meet(m.a.told, m.b.told, func(act string) bool { return !m.a.people || !harm(act) })
}

func harm(act string) bool {
	switch act {
	case "die", "hurt", "shoot", "hold", "arrest", "miss", "stab", "hijack", "charge", "rescue", "use", "find":
		return true
	}
	return false
}

// apart reports whether two counts cannot well be one. A bound leaves room for
// what lies little beyond it.
func apart(x, y claim.Quantity) bool {
	if x.Vague || y.Vague || top(x) == top(y) {
		return false
	}
	rel, _ := compare.Relate(x, y)
	few, many := math.Min(x.N, y.N), math.Max(x.N, y.N)
	switch {
	case rel == compare.Disagree:
		return true
	case rel != compare.Update:
		return false
	case plain(x) || plain(y):
		return many > room*few
	}
	return many > close*few
}

func top(q claim.Quantity) float64 {
	if q.Hedge == claim.Between {
		return q.High
	}
	return q.N
}

// room is how many times its bound a count may be and still be the one meant;
// close, how many times a bound another one may be.
const room, close = 1.5, 1.2

// excluded reports whether two counts cannot both be right.
func excluded(x, y claim.Quantity) bool {
	rel, _ := compare.Relate(x, y)
	return rel == compare.Disagree
}

func same(x, y claim.Quantity) bool {
	rel, _ := compare.Relate(x, y)
	return rel == compare.Agree || rel == compare.Rounding
}

func plain(q claim.Quantity) bool {
	return !q.Vague && (q.Hedge == claim.Exact || q.Hedge == claim.About)
}

// meet reports whether two sorted lists share a word that counts.
func meet(a, b []string, counts func(string) bool) bool {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		case counts(a[i]):
			return true
		default:
			i, j = i+1, j+1
		}
	}
	return false
}
