// Package sole makes claims of values that say what they are ("a reward of
// $5,000"), where an article gives but one of each.
package sole

import (
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/quantity"
)

// Value is a number and the word that says what it is.
type Value struct {
	What string // "reward", in the singular
	At   int    // the token of that word
	Of   quantity.Mention
}

// Tell claims a of each thing that values, in the order of the text, has one
// value of: the first place of it is the evidence. An article that gives two has
// two such things, or two times, and which is meant is not told: those are
// skipped, as is what is said again or not told as a fact.
func Tell(p *extract.Pass, a *claim.Attribute, frame string, values []Value) {
	several, first := map[string]bool{}, map[string]Value{}
	for _, v := range values {
		if o, ok := first[v.What]; !ok {
			first[v.What] = v
		} else if o.Of.Value.N != v.Of.Value.N || o.Of.Value.Unit != v.Of.Value.Unit {
			several[v.What] = true
		}
	}
	for _, v := range values {
		switch {
		case several[v.What]:
			p.Skip(v.Of.Span, "several such values in the article")
		case first[v.What].Of.First == v.Of.First:
			tell(p, a, frame, v)
		default:
			p.Skip(v.Of.Span, "said before")
		}
	}
}

func tell(p *extract.Pass, a *claim.Attribute, frame string, v Value) {
	x := clause.At(p.Doc, v.Of.Span)
	if x.Negated || x.Stance != claim.Reported {
		p.Skip(v.Of.Span, "not told as a fact")
		return
	}
	q := v.Of.Value
	q.Written = p.Doc.Slice(v.Of.Hedged)
	// An event as topic: two articles of one story, or silence.
	p.Claim(claim.Claim{Attribute: a, Value: q, Evidence: v.Of.Hedged.Cover(p.Doc.Tokens()[v.At].Span), By: x.Speaker, Frame: frame,
		Subject: claim.Subject{Type: claim.Event, Name: "the " + v.What, Key: v.What, Entity: -1}})
}
