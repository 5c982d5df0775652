// Package parallel is the second road to questions: where two articles tell the
// same thing in nearly the same words, their sentences are lined up word by
// word, and what stands in the same place of both is compared by its type. It
// sees what no frame knows and is blind where the wording differs.
package parallel

import (
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
			pair = append(pair, variants(d.Doc, s.Doc)...)
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
	a, b := layer.Of(draft), layer.Of(source.Doc)
	x := indexes.Of(source.Doc)
	same := map[uint64]bool{}     // hashes of the lines that both have word for word
	beside := make([]int, len(a)) // the equal line of the source, or -1
	var out []found
	al := &aligner{}
	var rest []*line
	for i := range a {
		beside[i] = -1
		if j, ok := x.exact[a[i].hash]; ok {
			beside[i] = j
			same[a[i].hash] = true
			out = append(out, slots(al, &a[i], &b[j], 1)...)
			continue
		}
		rest = append(rest, &a[i])
	}
	for _, p := range couple(x.search(), rest, same, between(beside)) {
		out = append(out, slots(al, p.a, p.b, p.alike)...)
	}
	return out
}

// couple pairs lines of the draft with the free lines of the source, the most
// alike first. Nearly equal lines have only each other; a line told at another
// length may be read beside up to two.
func couple(x *search, rest []*line, same map[uint64]bool, between map[int]int) []couplet {
	var all []couplet
	for _, l := range rest {
		for _, p := range x.find(l, least, 6) {
			if same[p.line.hash] {
				continue
			}
			if j, ok := between[l.sentence]; ok && j == p.line.sentence {
				p.alike = max(p.alike, edited)
			}
			all = append(all, couplet{l, p.line, p.alike})
		}
	}
	slices.SortStableFunc(all, func(p, q couplet) int {
		switch {
		case p.alike > q.alike:
			return -1
		case p.alike < q.alike:
			return 1
		}
		return 0
	})
	type use struct {
		n    int
		best float64
	}
	na, nb := map[*line]use{}, map[*line]use{}
	var out []couplet
	for _, c := range all {
		ua, ub := na[c.a], nb[c.b]
		if ua.best >= near || ub.best >= near || ua.n >= 2 || ub.n >= 3 {
			continue
		}
		na[c.a] = use{ua.n + 1, max(ua.best, c.alike)}
		nb[c.b] = use{ub.n + 1, max(ub.best, c.alike)}
		out = append(out, c)
	}
	return out
}

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

// couplet is a line of the draft beside one of a source.
type couplet struct {
	a, b  *line
	alike float64
}

var indexes = text.Layer[*index]{Name: "index of lines", Read: func(d *text.Document) *index {
	ls := layer.Of(d)
	p := make([]*line, len(ls))
	for i := range ls {
		p[i] = &ls[i]
		p[i].order = i
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

// questions puts what was found at one place of a draft into one question, with
// the answers of all sources.
func questions(all []found) []*compare.Question {
	type place struct {
		doc  *text.Document
		span text.Span
		attr *claim.Attribute
	}
	at := map[place]*compare.Question{}
	var out []*compare.Question
	for _, f := range all {
		p := place{f.a.Doc, f.a.Evidence, f.attribute}
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
