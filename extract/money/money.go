// Package money reads sums that say what they are: "a reward of $5,000".
package money

import (
	_ "embed"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/quantity"
	"factdiff/extract/quantity/sole"
	"factdiff/extract/text"
)

//go:embed money.md
var page string

var sum = &claim.Attribute{Name: "sum", One: true, Doc: "A reward, a fine and the like, where an article gives but one."}

// Kind reads sums beside the word for what they are.
var Kind = extract.Kind{Name: "money", Doc: page, Attributes: []*claim.Attribute{sum}, Find: find}

func find(p *extract.Pass) {
	var all []sole.Value
	t := p.Doc.Tokens()
	for _, q := range quantity.Layer.Of(p.Doc) {
		if q.Class != quantity.Money {
			continue
		}
		if q.Doubt != "" {
			p.Skip(q.Span, q.Doubt)
			continue
		}
		if i := whose(t, q, p.Doc.TokenAt(q.Hedged.Start)); i >= 0 {
			all = append(all, sole.Value{What: t[i].Lower, At: i, Of: q})
		} else {
			p.Skip(q.Span, "no frame says what it is of")
		}
	}
	sole.Tell(p, sum, "a sum and what it is", all)
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
