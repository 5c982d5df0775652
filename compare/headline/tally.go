package headline

import (
	"factdiff/compare"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// tallies holds the votes and scores above the text to the one in it: passes 52-47
// above, 52 to 46 below. It speaks where the text has one only, and one of its
// two numbers is that of the headline: what shares none is of another vote.
func (x *article) tallies() (out []compare.Finding) {
	var above, below []quantity.Mention
	for _, m := range quantity.Layer.Of(x.doc) {
		if m.Class != quantity.Score || m.Doubt != "" {
			continue
		}
		switch x.kind(m.Span) {
		case text.Headline, text.Deck:
			above = append(above, m)
		case text.Paragraph, text.ListItem:
			if len(below) > 0 && pair(&below[0]) == pair(&m) {
				continue
			}
			below = append(below, m)
		}
	}
	if len(below) != 1 {
		return nil
	}
	for i := range above {
		a, b := pair(&above[i]), pair(&below[0])
		if (a[0] == b[0]) != (a[1] == b[1]) && len(out) < most {
			out = append(out, x.finding(&above[i], &below[0]))
		}
	}
	return out
}

// pair are the two numbers of a tally, the larger first: the losers' paper turns
// them round.
func pair(m *quantity.Mention) [2]float64 {
	return [2]float64{max(m.N, m.High), min(m.N, m.High)}
}
