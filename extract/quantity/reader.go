package quantity

import (
	"factdiff/extract/claim"
	"factdiff/extract/mention"
	"factdiff/extract/text"
)

// Reader hands out the values of a document that count, as mentions of the
// types number, ordinal, percent, money, quantity, temperature, age and range.
// Values and units are those printed; mod tells the hedge.
var Reader = mention.Reader{Name: "quantity", Read: func(d *text.Document) []mention.Mention {
	var out []mention.Mention
	for _, m := range Layer.Of(d) {
		if t := m.outside(); t != "" {
			out = append(out, mention.Mention{Span: m.Hedged, Type: t, Value: m.Value, Out: m.shown()})
		}
	}
	return out
}}

// outside is the type of a mention for the world outside, "" when it is none
// that the reader hands out.
func (m *Mention) outside() string {
	switch m.Class {
	case Cardinal, Fraction:
		switch {
		case m.Value.Vague && m.Value.N == 3:
			return "" // several, a few: nothing to normalise
		case m.Value.Hedge == claim.Between && !m.Value.Vague:
			return "range"
		}
		return "number"
	case Ordinal:
		return "ordinal"
	case Percent, Points:
		return "percent"
	case Money:
		return "money"
	case Measure:
		return "quantity"
	case Temperature:
		return "temperature"
	case Age:
		return "age"
	}
	return ""
}

func (m *Mention) shown() mention.Value {
	v := mention.Value{Unit: m.Unit}
	n, high := m.N, m.High
	switch {
	case m.Value.Hedge == claim.Between && !m.Value.Vague:
		v.Min, v.Max = &n, &high
	case m.Value.Vague && n > 2:
		v.Min = &n
	default:
		v.N = &n
	}
	switch m.Value.Hedge {
	case claim.About:
		v.Mod = "approx"
	case claim.AtLeast, claim.MoreThan:
		v.Mod = "more"
	case claim.AtMost, claim.LessThan, claim.Almost:
		v.Mod = "less"
	}
	if m.Class == Percent {
		v.Unit = ""
	}
	return v
}
