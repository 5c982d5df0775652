// Package percent reads rates that are named: "unemployment rose to 5 percent".
package percent

import (
	_ "embed"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/person"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

//go:embed percent.md
var page string

var rate = &claim.Attribute{Name: "rate", One: true, Doc: "Unemployment, inflation or turnout, where an article gives but one."}

// Kind reads percentages beside the rate they are of.
var Kind = extract.Kind{Name: "percent", Doc: page, Attributes: []*claim.Attribute{rate, share, votes, lead, counted}, Find: find}

// found is a value and the token of the word for what it is of.
type found struct {
	what string
	at   int
	of   quantity.Mention
}

func find(p *extract.Pass) {
	b := &ballot{Pass: p, tokens: p.Doc.Tokens(), people: person.Layer.Of(p.Doc), done: map[int]bool{}}
	b.read()
	var all []found
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
		if i := whose(p.Doc.Tokens(), q, first); i >= 0 {
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
	p.Claim(claim.Claim{Attribute: rate, Value: v, Evidence: f.of.Hedged.Cover(p.Doc.Tokens()[f.at].Span), By: x.Speaker, Frame: "a rate and its percentage",
		Subject: claim.Subject{Type: claim.Event, Name: "the " + f.what, Key: f.what, Entity: -1}})
}

// whose is the token of the rate that q is of, or -1: before it, with a verb and
// its preposition between. A rate of a part ("youth unemployment") is another
// one. first is the first token of q with its hedge.
func whose(t []text.Token, q quantity.Mention, first int) int {
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
