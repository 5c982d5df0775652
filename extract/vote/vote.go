// Package vote reads the two sides of a vote or a match: "the Senate voted
// 53-46", "Tarn beat Fell 3-1".
package vote

import (
	_ "embed"
	"fmt"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/frame"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

//go:embed vote.md
var page string

var attributes = map[string]*claim.Attribute{
	"ballot": {Name: "tally", One: true, Doc: "How many voted on each side, where an article gives one such vote of a body."},
	"seats":  {Name: "majority", One: true, Doc: "The seats that each side holds in a chamber."},
	"share":  {Name: "share", One: true, Doc: "The shares of the vote of two candidates."},
	"match":  {Name: "score", One: true, Doc: "How a match between two sides ended."},
}

// Kind reads votes and scores. A value has the greater number first: a bill is
// rejected "46-53" in one paper and "53-46" in the next.
var Kind = extract.Kind{Name: "vote", Doc: page, Find: find, Load: func() { lists() },
	Attributes: []*claim.Attribute{attributes["ballot"], attributes["seats"], attributes["share"], attributes["match"]}}

// result is one pair of numbers, and what it is of.
type result struct {
	frame   string
	span    text.Span
	value   string
	subject claim.Subject
}

type finder struct {
	*extract.Pass
	lists  *lexicon
	tokens []text.Token
	pairs  []pair
	out    []result
	done   []bool
}

func find(p *extract.Pass) {
	f := &finder{Pass: p, lists: lists(), tokens: p.Doc.Tokens(), pairs: pairs(p.Doc)}
	if len(f.pairs) == 0 {
		return
	}
	f.done = make([]bool, len(f.pairs))
	f.lists.set.Each(p.Doc, frame.NewSlots(p.Doc, f.slots()), f.match)
	f.tell()
}

// pair is two numbers with "to" or a hyphen between them.
type pair struct {
	span  text.Span
	value string
	share bool // they are percentages
}

// pairs are the scores of a document, and the percentages that stand like one:
// "54 percent to 45".
func pairs(d *text.Document) []pair {
	var out []pair
	all := quantity.Layer.Of(d)
	t := d.Tokens()
	for i := range all {
		q := &all[i]
		if q.Class == quantity.Score && q.Doubt == "" {
			out = append(out, pair{q.Span, sides(q.N, q.High), false})
		}
		if q.Class != quantity.Percent || q.Doubt != "" || i+1 == len(all) {
			continue
		}
		next := &all[i+1]
		if next.First != q.Last+1 || t[q.Last].Lower != "to" || next.Class != quantity.Percent && next.Class != quantity.Cardinal || next.Doubt != "" || q.N+next.N > 100 {
			continue
		}
		out = append(out, pair{q.Span.Cover(next.Span), sides(q.N, next.N), true})
	}
	return out
}

func sides(a, b float64) string { return fmt.Sprintf("%g–%g", max(a, b), min(a, b)) }

func (f *finder) match(m *frame.Match) {
	at := m.Value("s")
	if f.done[at] {
		return
	}
	s, ok := f.subject(m)
	if !ok || f.row(at) {
		return
	}
	f.done[at] = true
	f.out = append(f.out, result{m.Frame.Name, m.Span(), f.pairs[at].value, s})
}

// row reports whether a pair is one of several in a row, as the sets of tennis.
func (f *finder) row(at int) bool {
	near := func(a, b int) bool {
		return a >= 0 && b < len(f.pairs) && f.pairs[b].span.Start-f.pairs[a].span.End <= len(", and ")
	}
	return near(at-1, at) || near(at, at+1)
}

// tell claims each result whose subject has one only in the article; where the
// body that votes is not named, where the article has one vote only.
func (f *finder) tell() {
	for i := range f.out {
		r := &f.out[i]
		reason, said := "", false
		for k := 0; k < len(f.out) && reason == ""; k++ {
			o := &f.out[k]
			switch {
			case k == i || o.frame != r.frame:
			case o.value != r.value && meet(r.subject, o.subject):
				reason = "several such in the article"
			case o.value == r.value && k < i && o.subject.Key == r.subject.Key:
				said = true
			}
		}
		if x := clause.At(f.Doc, r.span); reason == "" && (x.Negated || x.Stance != claim.Reported) {
			reason = "not told as a fact"
		} else if reason == "" && !said {
			f.Claim(claim.Claim{Attribute: attributes[r.frame], Value: claim.Label{Word: r.value, Class: "sides"}, Evidence: r.span, By: x.Speaker,
				Frame: r.frame, Subject: r.subject})
		} else if reason == "" {
			reason = "said before"
		}
		if reason != "" {
			f.Skip(r.span, reason)
		}
	}
	for i, p := range f.pairs {
		if !f.done[i] {
			f.Skip(p.span, "no frame says what the two numbers are of")
		}
	}
}

// meet reports whether two results of one article may be of one thing.
func meet(a, b claim.Subject) bool {
	if a.Key != b.Key {
		return a.Key == anyBody || b.Key == anyBody
	}
	if len(a.Words) > 0 && len(b.Words) > 0 && a.Words[0] != b.Words[0] {
		return false
	}
	if len(a.People) == 0 || len(b.People) == 0 {
		return true
	}
	for _, p := range a.People {
		for _, o := range b.People {
			if p == o {
				return true
			}
		}
	}
	return false
}
