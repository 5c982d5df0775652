// Package floors is a kind to copy: how many floors a building has. It stands
// outside the folders that are listed, so that the program does not read it.
package floors

import (
	_ "embed"
	"sync"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/frame"
	"factdiff/extract/quantity"
)

//go:embed floors.md
var page string

var floors = &claim.Attribute{Name: "floors", One: true, Doc: "How many floors a building has."}

// Kind reads the floors of buildings.
var Kind = extract.Kind{Name: "floors", Doc: page, Attributes: []*claim.Attribute{floors}, Find: find}

var set = sync.OnceValue(func() *frame.Set {
	return frame.Must(frame.Classes{
		"building": frame.WordsOf("building", "house", "tower", "hotel"),
		"floor":    frame.WordsOf("floor", "floors", "storey", "storeys", "story", "stories"),
	},
		frame.Source{Name: "of so many floors", Pattern: "<n:count> - {floor} ..2 <b={building}>"},
		frame.Source{Name: "has so many floors", Pattern: "<b={building}> (has|had) <n:count> {floor}"},
	)
})

func find(p *extract.Pass) {
	numbers := quantity.Layer.Of(p.Doc)
	var slots []frame.Slot
	for i, m := range numbers {
		if m.Doubt == "" {
			slots = append(slots, frame.Slot{Type: "count", Span: m.Span, Value: i})
		}
	}
	set().Each(p.Doc, frame.NewSlots(p.Doc, slots), func(m *frame.Match) {
		x := clause.At(p.Doc, m.Span()) // stance and speaker are read there, never here
		if x.Negated {
			return
		}
		building, _ := m.SpanOf("b")
		name := p.Doc.Slice(building)
		p.Claim(claim.Claim{Attribute: floors, Value: numbers[m.Value("n")].Value, Stance: x.Stance, By: x.Speaker,
			Evidence: m.Span(), Frame: m.Frame.Name, Subject: claim.Subject{Name: name, Key: name, Entity: -1}})
	})
}
