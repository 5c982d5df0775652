// Package measure reads measures that say what they measure: "temperatures of
// minus 14 degrees", "at a depth of 10 kilometers".
package measure

import (
	_ "embed"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/quantity"
)

//go:embed measure.md
var page string

var size = &claim.Attribute{Name: "measure", One: true, Doc: "A temperature, a depth, a height and the like, where an article gives but one."}

// Kind reads measures beside the word for what is measured.
var Kind = extract.Kind{Name: "measure", Doc: page, Attributes: []*claim.Attribute{size}, Find: find}

// found is a measure and the word for what is measured.
type found struct {
	what string
	at   int // its token
	of   quantity.Mention
}

func find(p *extract.Pass) {
	var all []found
	for _, q := range quantity.Layer.Of(p.Doc) {
		if q.Class != quantity.Measure && q.Class != quantity.Temperature && q.Class != quantity.Cardinal {
			continue
		}
		what, at := measured(p, q)
		switch {
		case what != "" && (q.Class != quantity.Cardinal || what == "temperature" || what == "magnitude"):
			all = append(all, found{what, at, q})
		case q.Class != quantity.Cardinal:
			p.Skip(q.Span, "no word beside it for what is measured")
		}
	}
	for i, f := range all {
		if several(all, f) {
			p.Skip(f.of.Span, "several such measures in the article")
		} else if first(all, f) == i {
			tell(p, f)
		}
	}
}

// measured is the word for what q measures, in the singular, and its token:
// right before q, with of, was or a hedge between.
func measured(p *extract.Pass, q quantity.Mention) (string, int) {
	t := p.Doc.Tokens()
	i := p.Doc.TokenAt(q.Hedged.Start) - 1
	for k := 0; k < 3 && i >= 0; k, i = k+1, i-1 {
		if w := what(t[i].Lower); w != "" {
			return w, i
		}
		switch t[i].Lower {
		case "of", "was", "were", "is", "at", "just", "only", "-", "minus":
		default:
			return "", -1
		}
	}
	return "", -1
}

func what(w string) string {
	switch w {
	case "temperature", "temperatures":
		return "temperature"
	case "depth", "height", "altitude", "magnitude", "weight", "wingspan", "length", "width", "elevation", "diameter":
		return w
	}
	return ""
}

func several(all []found, f found) bool {
	for _, o := range all {
		if o.what == f.what && o.of.Value.N != f.of.Value.N {
			return true
		}
	}
	return false
}

func first(all []found, f found) int {
	for i, o := range all {
		if o.what == f.what {
			return i
		}
	}
	return -1
}

func tell(p *extract.Pass, f found) {
	x := clause.At(p.Doc, f.of.Span)
	if x.Negated || x.Stance != claim.Reported {
		p.Skip(f.of.Span, "not told as a fact")
		return
	}
	v := f.of.Value
	v.Written = p.Doc.Slice(f.of.Hedged)
	switch {
	case v.Unit == "" && f.what == "temperature":
		v.Unit = "degree" // "temperatures were minus 22"
	case v.Unit == "":
		v.Unit = "mag"
	}
	// An event as topic: two articles of one story, or silence.
	p.Claim(claim.Claim{Attribute: size, Value: v, Evidence: f.of.Hedged.Cover(p.Doc.Tokens()[f.at].Span), By: x.Speaker, Frame: "what is measured, and the measure",
		Subject: claim.Subject{Type: claim.Event, Name: "the " + f.what, Key: f.what, Entity: -1}})
}
