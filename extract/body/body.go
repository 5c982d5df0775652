// Package body reads which organisations an article names.
package body

import (
	_ "embed"
	"strings"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/organisation"
)

//go:embed body.md
var page string

var named = &claim.Attribute{Name: "named", Doc: "That the article names the organisation."}

// Kind reads every organisation that is named, at most twice each. It serves to
// show what the articles have in common: no two bodies contradict each other.
var Kind = extract.Kind{Name: "organisation", Doc: page, Attributes: []*claim.Attribute{named}, Find: find}

// most is how often one body makes a claim.
const most = 2

// nameless reports whether a key is made of words alone that many bodies share:
// Elementary School, Medical Center.
func nameless(key string) bool {
	for w := range strings.FieldsSeq(key) {
		switch w {
		case "elementary", "middle", "high", "junior", "senior", "primary", "secondary", "school", "schools", "medical", "health", "care", "center",
			"community", "regional", "general", "college", "church", "memorial", "clinic", "hospital":
		default:
			return false
		}
	}
	return true
}

func find(p *extract.Pass) {
	bodies := organisation.Layer.Of(p.Doc)
	seen := make([]int, len(bodies.Entities))
	for _, m := range bodies.Mentions {
		if m.Entity < 0 {
			p.Skip(m.Span, "a short form of no body that the article names")
			continue
		}
		if seen[m.Entity]++; seen[m.Entity] > most {
			continue
		}
		e := bodies.Entities[m.Entity]
		if nameless(e.Key) {
			p.Skip(m.Span, "the end of a name, or none of its own")
			continue
		}
		p.Claim(claim.Claim{Attribute: named, Value: claim.Name{Whole: p.Doc.Slice(m.Span)}, Evidence: m.Span, Frame: "an organisation's name",
			Subject: claim.Subject{Type: claim.Thing, Name: e.Name, Key: e.Key, Entity: -1}})
	}
}
