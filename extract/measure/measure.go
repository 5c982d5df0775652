// Package measure reads measures that say what they measure: "temperatures of
// minus 14 degrees", "at a depth of 10 kilometers".
package measure

import (
	_ "embed"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/quantity"
	"factdiff/extract/quantity/sole"
)

//go:embed measure.md
var page string

var size = &claim.Attribute{Name: "measure", One: true, Doc: "A temperature, a depth, a height and the like, where an article gives but one."}

// Kind reads measures beside the word for what is measured.
var Kind = extract.Kind{Name: "measure", Doc: page, Attributes: []*claim.Attribute{size}, Find: find}

func find(p *extract.Pass) {
	var all []sole.Value
	for _, q := range quantity.Layer.Of(p.Doc) {
		if q.Class != quantity.Measure && q.Class != quantity.Temperature && q.Class != quantity.Cardinal {
			continue
		}
		what, at := measured(p, q)
		switch {
		case what != "" && (q.Class != quantity.Cardinal || what == "temperature" || what == "magnitude"):
			if q.Value.Unit == "" {
				q.Value.Unit = unit(what) // "temperatures were minus 22"
			}
			all = append(all, sole.Value{What: what, At: at, Of: q})
		case q.Class != quantity.Cardinal:
			p.Skip(q.Span, "no word beside it for what is measured")
		}
	}
	sole.Tell(p, size, "what is measured, and the measure", all)
}

// unit is the unit of what goes without one.
func unit(what string) string {
	if what == "temperature" {
		return "degree"
	}
	return "mag"
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
