package place

import (
	"factdiff/extract/mention"
	"factdiff/extract/text"
)

// Reader hands out places: gpe for countries, states and cities, location for
// other places and streets, facility for addresses, buildings and the like, norp
// for peoples.
var Reader = mention.Reader{Name: "place", Read: func(d *text.Document) []mention.Mention {
	p := Layer.Of(d)
	out := make([]mention.Mention, 0, len(p.Mentions))
	for _, m := range p.Mentions {
		out = append(out, mention.Mention{Span: m.Span, Type: types[m.Kind]})
	}
	return out
}}

var types = [...]string{Other: "location", Country: "gpe", State: "gpe", City: "gpe", Street: "location", Address: "facility", Facility: "facility", People: "norp"}
