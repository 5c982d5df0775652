package clause

import (
	"factdiff/extract/clause/attribution"
	"factdiff/extract/clause/word"
	"factdiff/extract/mention"
	"factdiff/extract/quotation"
	"factdiff/extract/text"
)

// Reader hands out what the article attributes to others: sources, cues and
// what is attributed. What speakers attribute inside their own words is left
// out.
var Reader = mention.Reader{Name: "clause", Read: mentions}

func mentions(d *text.Document) []mention.Mention {
	atts := attribution.Layer.Of(d)
	out := make([]mention.Mention, 0, 3*len(atts))
	var last text.Span
	for i := range atts {
		a := &atts[i]
		if inner(d, a) || a.Act != word.Say && a.Act != word.Deny && within(atts, i) {
			continue
		}
		out = append(out, mention.Mention{Span: a.Cue, Type: "attr_cue"})
		if a.Source.Len() > 0 && a.Source != last { // one source may have several cues
			out = append(out, mention.Mention{Span: a.Source, Type: "attr_source"})
			last = a.Source
		}
		if a.Content.Len() > 0 {
			out = append(out, mention.Mention{Span: a.Content, Type: "attr_content"})
		}
	}
	return out
}

// inner reports whether an attribution is part of somebody's own words, or of
// what nobody in particular knows.
func inner(d *text.Document, a *attribution.Attribution) bool {
	if a.Act == word.Know || quotation.At(d, a.Cue) != nil {
		return true
	}
	switch d.Slice(a.Name) {
	case "I", "we", "We", "you", "You":
		return true
	}
	return false
}

// within reports whether attribution i stands in what another of its sentence
// attributes: said he plans.
func within(atts []attribution.Attribution, i int) bool {
	for k := i - 1; k >= 0 && atts[k].Sentence == atts[i].Sentence; k-- {
		if !atts[k].Free && atts[k].Act != word.Know && atts[k].Content.Contains(atts[i].Cue) {
			return true
		}
	}
	return false
}
