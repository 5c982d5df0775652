package clause

import (
	"factdiff/extract/clause/attribution"
	"factdiff/extract/mention"
	"factdiff/extract/text"
)

// Reader hands out attributions: their sources, cues and what they attribute.
var Reader = mention.Reader{Name: "clause", Read: mentions}

func mentions(d *text.Document) []mention.Mention {
	atts := attribution.Layer.Of(d)
	out := make([]mention.Mention, 0, 3*len(atts))
	for _, a := range atts {
		out = append(out, mention.Mention{Span: a.Cue, Type: "attr_cue"})
		if a.Source.Len() > 0 {
			out = append(out, mention.Mention{Span: a.Source, Type: "attr_source"})
		}
		if a.Content.Len() > 0 {
			out = append(out, mention.Mention{Span: a.Content, Type: "attr_content"})
		}
	}
	return out
}
