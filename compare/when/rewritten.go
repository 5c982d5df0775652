package when

import (
	"sort"

	"factdiff/compare"
	"factdiff/compare/parallel"
	"factdiff/extract/claim"
	"factdiff/extract/text"
	"factdiff/extract/timex"
)

// How alike two sentences are that tell one thing in nearly one wording, a
// rewritten passage, where their dates have one month; and where only years are
// told, or in one article, which has sentences of one form: "In 2015 the first …
// In 2018 the second".
const (
	nearly     = 0.5
	mostNearly = 0.75
)

// lone is the one date of a sentence that is printed with its year; nil where
// it has none or several, which could not be told apart.
func lone(d *text.Document, sentence int) *timex.Mention {
	times := timex.Layer.Of(d)
	var found *timex.Mention
	first := sort.Search(len(times), func(i int) bool { return times[i].Sentence >= sentence })
	for i := first; i < len(times) && times[i].Sentence == sentence; i++ {
		m := &times[i]
		if m.Kind != timex.Date && m.Kind != timex.DateRange || !m.Resolved || !m.Moment.Year {
			continue
		}
		if found != nil || m.Bound != "" || m.Anchor != timex.NoAnchor {
			return nil
		}
		found = m
	}
	return found
}

// rewritten finds the dates that differ between sentences of one wording: one
// year more or less in the same month, or one year alone.
func rewritten(a, b *text.Document) (out [][2]claim.Claim) {
	for _, p := range parallel.Beside(a, b, nearly, 2) {
		if a == b && p.B <= p.A {
			continue
		}
		x, y := lone(a, p.A), lone(b, p.B)
		if x == nil || y == nil || x.Moment.Grain != y.Moment.Grain || x.Moment.From.Year() == y.Moment.From.Year() {
			continue
		}
		years := x.Moment.Grain == "year"
		if a == b && (years || p.Alike < mostNearly) || years && p.Alike < mostNearly {
			continue
		}
		if years || x.Moment.From.Month() == y.Moment.From.Month() {
			frame := likelyFrame
			if sameAct(a, b, x, y) {
				frame = sameFrame
			}
			out = append(out, [2]claim.Claim{wordedClaim(a, x, frame), wordedClaim(b, y, frame)})
		}
	}
	return out
}

// sameAct reports whether both sentences tell, before their dates, that the same
// happened that happens once.
func sameAct(a, b *text.Document, x, y *timex.Mention) bool {
	for i := a.Sentences()[x.Sentence].First; i < x.First; i++ {
		act, ok := acts()[a.Tokens()[i].Lower]
		for k := b.Sentences()[y.Sentence].First; ok && k < y.First; k++ {
			if acts()[b.Tokens()[k].Lower] == act {
				return true
			}
		}
	}
	return false
}

// wordedClaim is the claim of a date with the words before it.
func wordedClaim(d *text.Document, m *timex.Mention, frame string) claim.Claim {
	const words = 5
	first := max(d.Sentences()[m.Sentence].First, m.First-words)
	v := m.Moment
	v.Written, v.Timex = d.Slice(m.Span), m.Timex
	span := d.Tokens()[first].Span.Cover(m.Span)
	return claim.Claim{Kind: "date", Doc: d, Attribute: happenedOn, Evidence: span, Value: v, Frame: frame,
		Subject: claim.Subject{Type: claim.Event, Key: "date", Name: "date", Entity: -1}}
}

// wording is why two passages are compared.
const wording compare.Reason = "both sentences tell it in nearly the same words"
