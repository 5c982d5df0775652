package headline

import (
	"fmt"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// days finds a weekday above or beside the text that the text has nowhere, where
// the one weekday of its opening stands in a sentence that tells the same.
func (x *article) days() (out []compare.Finding) {
	var above []quantity.Mention
	var below *quantity.Mention
	in := map[string]bool{}
	several := false
	for i := range x.tokens {
		t := &x.tokens[i]
		if !t.Cap || !weekday(t.Lower) {
			continue
		}
		m := quantity.Mention{Span: t.Span, Hedged: t.Span, First: i, Last: i + 1, Noun: -1}
		switch x.kind(t.Span) {
		case text.Headline, text.Deck, text.Caption:
			if len(above) < most && !(x.is(i+1, ",") && i+2 < len(x.tokens) && x.tokens[i+2].Cap) { // a date of its own: Friday, Jan. 11
				above = append(above, m)
			}
		case text.Paragraph, text.ListItem:
			in[t.Lower] = true
			if t.Span.Start-x.start() > early {
				continue
			}
			several = several || below != nil && x.tokens[below.First].Lower != t.Lower
			if below == nil {
				below = &m
			}
		}
	}
	if below == nil || several {
		return nil
	}
	for i := range above {
		if a := &above[i]; !in[x.tokens[a.First].Lower] && x.alike(a, below) {
			one, other := x.day(a), x.day(below)
			where := "the " + x.kind(a.Span).String()
			out = append(out, compare.Finding{Kind: "weekday", Level: compare.Query, Relation: compare.Disagree, Evidence: []claim.Claim{one, other},
				Title:      fmt.Sprintf("%s above, %s below", one.Value, other.Value),
				Because:    []compare.Reason{compare.Reason(fmt.Sprintf("%s has %s, which the text has nowhere; it tells the same of %s", where, one.Value, other.Value))},
				Suggestion: fmt.Sprintf("bring %s in line with the text: %s", where, other.Value)})
		}
	}
	return out
}

func (x *article) is(i int, w string) bool { return i < len(x.tokens) && x.tokens[i].Lower == w }

// alike reports whether the sentence of b has half of the telling words of that of
// a, and no fewer than four.
func (x *article) alike(a, b *quantity.Mention) bool {
	n := x.shared(a, b)
	return n >= 4 && 2*n >= len(x.telling(a))
}

// early is how many bytes of the text are looked at for a weekday: further down
// others are told of.
const early = 1200

func (x *article) day(m *quantity.Mention) claim.Claim {
	w := x.doc.Slice(m.Span)
	return claim.Claim{Kind: "weekday", Doc: x.doc, Evidence: m.Span, Value: claim.Label{Word: w, Class: "weekday"}, Attribute: number, Frame: "a weekday above the text and in it",
		Subject: claim.Subject{Type: claim.Article, Name: "the article", Entity: -1}}
}

func weekday(w string) bool {
	switch w {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday":
		return true
	}
	return false
}
