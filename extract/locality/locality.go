// Package locality reads which places an article names.
package locality

import (
	_ "embed"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/organisation"
	"factdiff/extract/place"
)

//go:embed locality.md
var page string

var named = &claim.Attribute{Name: "named", Doc: "That the article names the place."}

// Kind reads every place that is named, at most twice each. It serves to show
// what the articles have in common: no two places contradict each other.
var Kind = extract.Kind{Name: "locality", Doc: page, Attributes: []*claim.Attribute{named}, Find: find}

// most is how often one place makes a claim.
const most = 2

func find(p *extract.Pass) {
	seen := map[string]int{}
	bodies := organisation.Layer.Of(p.Doc).Mentions
	for _, m := range place.Layer.Of(p.Doc).Mentions {
		if m.Kind == place.People || m.Kind == place.Address {
			continue // peoples say nothing of where; addresses are a kind of their own
		}
		for len(bodies) > 0 && bodies[0].Last < m.Last {
			bodies = bodies[1:]
		}
		if len(bodies) > 0 && bodies[0].Span == m.Span {
			continue // Holm Hospital is named as a body
		}
		if seen[m.Key]++; seen[m.Key] > most {
			continue
		}
		name := p.Doc.Slice(m.Span)
		p.Claim(claim.Claim{Kind: "place", Attribute: named, Value: claim.Name{Whole: name}, Evidence: m.Span, Frame: "a place's name",
			Subject: claim.Subject{Type: claim.Thing, Name: name, Key: m.Key, Entity: -1}})
	}
}
