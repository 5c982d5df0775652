package timex

import (
	"factdiff/extract/claim"
	"factdiff/extract/mention"
	"factdiff/extract/text"
)

// outValue is what a mention says beyond its moment, as other programs read it.
type outValue struct {
	timex, at, start, end string
	seconds               float64
}

// Reader hands out the times of a document: date, daterange, time, timerange,
// datetime, datetimerange, duration, set and timezone.
var Reader = mention.Reader{Name: "timex", Read: mentions}

func mentions(d *text.Document) []mention.Mention {
	times := Layer.Of(d)
	out := make([]mention.Mention, 0, len(times))
	for i := range times {
		out = append(out, times[i].mention())
	}
	return out
}

// mention is m in the form all readers share.
func (m *Mention) mention() mention.Mention {
	v := mention.Value{Timex: m.out.timex, At: m.out.at, Start: m.out.start, End: m.out.end, Mod: m.mod()}
	if m.out.seconds > 0 {
		s := m.out.seconds
		v.Seconds = &s
	}
	if q := m.Quantity; q.Hedge == claim.Between && m.Kind == Duration {
		v.Min, v.Max, v.Unit = &q.N, &q.High, "second"
	}
	if m.Moment.Zoned {
		offset := m.Moment.Offset
		v.UTCOffsetMin = &offset
	}
	out := mention.Mention{Span: m.Span, Type: m.Kind.String(), Out: v, Value: m.Moment}
	switch m.Kind {
	case Duration:
		out.Value = m.Quantity
	case Reference:
		out.Type = "date"
	case Zone:
		out.Type = "timezone"
	}
	return out
}

// mod is the modifier of a mention: one word of a closed list.
func (m *Mention) mod() string {
	switch m.Position {
	case "START":
		return "start"
	case "MID":
		return "mid"
	case "END":
		return "end"
	}
	if m.Bound != "" {
		return m.Bound
	}
	h := m.Moment.Hedge
	if m.Quantity.Unit != "" {
		h = m.Quantity.Hedge
	}
	switch h {
	case claim.About:
		return "approx"
	case claim.Almost, claim.LessThan, claim.AtMost:
		return "less"
	case claim.MoreThan, claim.AtLeast:
		return "more"
	}
	return ""
}
