// Package money reads sums that say what they are: "a reward of \$5,000".
package money

import (
	_ "embed"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

//go:embed money.md
var page string

var sum = &claim.Attribute{Name: "sum", One: true, Doc: "A reward, a fine and the like, where an article gives but one."}

// Kind reads sums beside the word for what they are.
var Kind = extract.Kind{Name: "money", Doc: page, Attributes: []*claim.Attribute{sum}, Find: find}

// found is a value and the token of the word for what it is of.
type found struct {
	what string
	at   int
	of   quantity.Mention
}

func find(p *extract.Pass) {
	var all []found
	for _, q := range quantity.Layer.Of(p.Doc) {
		if q.Class != quantity.Money {
			continue
		}
		if q.Doubt != "" {
			p.Skip(q.Span, q.Doubt)
			continue
		}
		if i := whose(p.Doc.Tokens(), q, p.Doc.TokenAt(q.Hedged.Start)); i >= 0 {
			all = append(all, found{p.Doc.Tokens()[i].Lower, i, q})
		} else {
			p.Skip(q.Span, "no frame says what it is of")
		}
	}
	// An article that gives two values has two of them, or two times: which is
	// meant is not told.
	several, first := map[string]bool{}, map[string]found{}
	for _, f := range all {
		if o, ok := first[f.what]; !ok {
			first[f.what] = f
		} else if o.of.Value.N != f.of.Value.N || o.of.Value.Unit != f.of.Value.Unit {
			several[f.what] = true
		}
	}
	for _, f := range all {
		switch {
		case several[f.what]:
			p.Skip(f.of.Span, "several such values in the article")
		case first[f.what].at == f.at:
			tell(p, f)
		default:
			p.Skip(f.of.Span, "said before")
		}
	}
}

func tell(p *extract.Pass, f found) {
	x := clause.At(p.Doc, f.of.Span)
	if x.Negated || x.Stance != claim.Reported {
		p.Skip(f.of.Span, "not told as a fact")
		return
	}
	v := f.of.Value
	v.Written = p.Doc.Slice(f.of.Hedged)
	// An event as topic: two articles of one story, or silence.
	p.Claim(claim.Claim{Attribute: sum, Value: v, Evidence: f.of.Hedged.Cover(p.Doc.Tokens()[f.at].Span), By: x.Speaker, Frame: "a sum and what it is",
		Subject: claim.Subject{Type: claim.Event, Name: "the " + f.what, Key: f.what, Entity: -1}})
}

// whose is the token of the word for what q is, or -1: right behind q, or
// before it with of between. first is the first token of q with its hedge.
func whose(t []text.Token, q quantity.Mention, first int) int {
	if q.Last < len(t) && named(t[q.Last].Lower) {
		return q.Last
	}
	if first >= 2 && t[first-1].Lower == "of" && named(t[first-2].Lower) {
		return first - 2
	}
	return -1
}

func named(w string) bool {
	switch w {
	case "reward", "fine", "bail", "ransom", "bounty", "jackpot":
		return true
	}
	return false
}
