// Package parallel is the second road to questions: where two articles tell the
// same thing in nearly the same words, their sentences are lined up word by
// word, and what stands in the same place of both is compared by its type. It
// sees what no frame knows and is blind where the wording differs.
package parallel

import (
	"cmp"
	"slices"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// Road asks what stands in the same place of parallel sentences.
var Road = compare.Road{
	Name: "parallel",
	Doc:  "Sentences that tell the same thing in nearly the same words are lined up; what differs in one place is compared by its type.",
	Ask:  ask,
}

func ask(in *compare.Input) []*compare.Question {
	var all []found
	for _, d := range in.Drafts {
		for _, s := range in.Sources {
			pair := read(d.Doc, s)
			pair = append(pair, variants(in, d.Doc, s.Doc)...)
			pair = append(pair, reworded(d.Doc, s.Doc)...)
			all = append(all, append(pair, common(d.Doc, s.Doc, pair)...)...)
		}
	}
	return questions(all)
}

// least is the likeness below which two sentences are not read together.
const least = 0.34

// read compares every sentence of the draft with the sentences of one source
// that are most like it.
func read(draft *text.Document, source extract.Reading) []found {
	x, y := indexes.Of(draft), indexes.Of(source.Doc)
	same := map[uint64]int{}            // how often the draft has had a line that both have word for word
	beside := make([]int, len(x.lines)) // the equal line of the source, or -1
	var out []found
	al := &aligner{}
	for i, l := range x.lines {
		beside[i] = -1
		if there := y.exact[l.hash]; len(there) > 0 {
			if n := same[l.hash]; n < len(there) {
				beside[i] = there[n]
				out = append(out, slots(al, l, y.lines[there[n]], 1)...)
			}
			same[l.hash]++
		}
	}
	for _, p := range couple(x, y, same, between(beside)) {
		out = append(out, slots(al, x.lines[p.a], y.lines[p.b], p.alike)...)
	}
	return out
}

// couple pairs free lines of the draft with those of the source, the most alike
// first. Nearly equal lines have only each other; a line told at another length
// may be read beside up to two.
func couple(x, y *index, same map[uint64]int, between map[int]int) []pairing {
	all := x.beside(y, least, 6, same)
	for i := range all {
		if j, ok := between[int(all[i].a)]; ok && j == int(all[i].b) {
			all[i].alike = max(all[i].alike, edited)
		}
	}
	slices.SortFunc(all, func(p, q pairing) int {
		return cmp.Or(cmp.Compare(q.alike, p.alike), cmp.Compare(p.a+p.b, q.a+q.b), cmp.Compare(p.a, q.a))
	})
	type use struct {
		n    int
		best float64
	}
	na, nb := make([]use, len(x.lines)), make([]use, len(y.lines))
	var out []pairing
	for _, p := range all {
		a, b := &na[p.a], &nb[p.b]
		if a.best >= near || b.best >= near || a.n >= most || b.n >= most {
			continue
		}
		*a, *b = use{a.n + 1, max(a.best, p.alike)}, use{b.n + 1, max(b.best, p.alike)}
		out = append(out, p)
	}
	return out
}

// most is how many lines of the other article a line is read beside.
const most = 2

// between finds the lines that stand alone between two lines that the source
// has word for word, one line apart there too: the line between them is then
// the same line, edited.
func between(beside []int) map[int]int {
	out := map[int]int{}
	for i := range beside {
		if beside[i] >= 0 || i == 0 || i+1 == len(beside) {
			continue
		}
		if before, after := beside[i-1], beside[i+1]; before >= 0 && after == before+2 {
			out[i] = before + 1
		}
	}
	return out
}

// edited is the likeness that a line is given which stands between two equal
// neighbours.
const edited = 0.9

// near is the likeness from which two sentences are taken for one sentence that
// was edited.
const near = 0.75

var indexes = text.Layer[*index]{Name: "index of lines", Read: func(d *text.Document) *index {
	ls := layer.Of(d)
	p := make([]*line, len(ls))
	for i := range ls {
		p[i] = &ls[i]
	}
	return newIndex(p)
}}

// found is one place in which two parallel sentences can be compared.
type found struct {
	kind      string
	attribute *claim.Attribute
	subject   claim.Subject
	because   []compare.Reason
	sure      bool
	a, b      claim.Claim
}

// place is where an article answers.
type place struct {
	doc  *text.Document
	span text.Span
	attr *claim.Attribute
}

// questions puts what was found at one place of a draft into one question, with
// the answers of all sources. One place has one place beside it in another
// article, the first that is found.
func questions(all []found) []*compare.Question {
	type beside struct {
		place
		other *text.Document
	}
	taken := map[beside]bool{}
	at := map[place]*compare.Question{}
	var out []*compare.Question
	for _, f := range all {
		p, o := place{f.a.Doc, f.a.Evidence, f.attribute}, place{f.b.Doc, f.b.Evidence, f.attribute}
		if taken[beside{p, o.doc}] || taken[beside{o, p.doc}] {
			continue
		}
		taken[beside{p, o.doc}], taken[beside{o, p.doc}] = true, true
		q := at[p]
		if q == nil {
			q = &compare.Question{Attribute: f.attribute, Road: "parallel",
				Topic:  compare.Topic{Subject: f.subject, Because: f.because, Sure: f.sure},
				Claims: []claim.Claim{f.a}}
			at[p] = q
			out = append(out, q)
		}
		q.Claims = append(q.Claims, f.b)
		q.Topic.Sure = q.Topic.Sure || f.sure
	}
	return out
}
