// Package percent reads rates that are named: "unemployment rose to 5 percent".
package percent

import (
	_ "embed"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/person"
	"factdiff/extract/quantity"
	"factdiff/extract/quantity/sole"
	"factdiff/extract/text"
)

//go:embed percent.md
var page string

var rate = &claim.Attribute{Name: "rate", One: true, Doc: "Unemployment, inflation or turnout, where an article gives but one."}

// Kind reads percentages beside the rate they are of.
var Kind = extract.Kind{Name: "percent", Doc: page, Attributes: []*claim.Attribute{rate, share, votes, lead, counted}, Find: find}

func find(p *extract.Pass) {
	b := &ballot{Pass: p, tokens: p.Doc.Tokens(), people: person.Layer.Of(p.Doc), done: map[int]bool{}}
	b.read()
	var all []sole.Value
	t := p.Doc.Tokens()
	for _, q := range quantity.Layer.Of(p.Doc) {
		if q.Class != quantity.Percent {
			continue
		}
		if q.Doubt != "" {
			p.Skip(q.Span, q.Doubt)
			continue
		}
		first := p.Doc.TokenAt(q.Hedged.Start)
		if b.done[first] {
			continue
		}
		if i := whose(t, first); i >= 0 {
			all = append(all, sole.Value{What: t[i].Lower, At: i, Of: q})
		} else {
			p.Skip(q.Span, "no frame says what it is of")
		}
	}
	sole.Tell(p, rate, "a rate and its percentage", all)
}

// whose is the token of the rate that a number is of, or -1: before it, with a verb
// and its preposition between. A rate of a part ("youth unemployment") is another
// one. first is the first token of the number with its hedge.
func whose(t []text.Token, first int) int {
	i := first - 1
	if i >= 1 && (t[i].Lower == "to" && moved(t[i-1].Lower) || t[i].Lower == "at" && (t[i-1].Lower == "stood" || t[i-1].Lower == "stands")) {
		i -= 2
	} else if i >= 0 && (t[i].Lower == "was" || t[i].Lower == "is" || t[i].Lower == "reached") {
		i--
	} else {
		return -1
	}
	if i >= 0 && t[i].Lower == "rate" {
		i--
	}
	if i < 0 || !named(t[i].Lower) || i > 0 && t[i-1].Kind == text.Word && t[i-1].Lower != "the" && t[i-1].Lower != "that" {
		return -1
	}
	return i
}

func moved(w string) bool {
	switch w {
	case "rose", "fell", "climbed", "dropped", "jumped", "slipped":
		return true
	}
	return false
}

func named(w string) bool { return w == "unemployment" || w == "inflation" || w == "turnout" }
