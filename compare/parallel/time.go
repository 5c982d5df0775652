package parallel

import (
	"fmt"

	"factdiff/compare"
	"factdiff/extract/text"
	"factdiff/extract/timex"
)

// times are the units of all dates, clock times and lengths of time in d.
func times(d *text.Document) []unit {
	var out []unit
	for _, m := range timex.Layer.Of(d) {
		kind := timeKind(m)
		if kind == "" {
			continue
		}
		u := unit{first: m.First, last: m.Last, slot: instant, timeKind: kind, timex: m.Timex, weight: 1.2}
		if m.Kind == timex.Duration {
			u.slot, u.value = length, m.Quantity
			u.key = fmt.Sprintf("%s:%d:%s", m.Timex, m.Quantity.Hedge, m.Bound)
		} else {
			v := m.Moment
			v.Timex, v.Zone, v.Written = m.Timex, zone(d, m), d.Slice(m.Span)
			if !m.Resolved {
				v.Weekday = -1
			}
			u.value, u.key = v, fmt.Sprintf("%s %s %s %d", m.Timex, v.Zone, m.Position, v.Hedge)
			if m.Quantity.N != 0 { // five months ago
				u.value = m.Quantity
				u.key += fmt.Sprintf(" %g %d", m.Quantity.N, m.Quantity.Hedge)
			}
		}
		out = append(out, u)
	}
	return out
}

// timeKind is the kind of claim that a time makes, "" for none.
func timeKind(m timex.Mention) string {
	switch m.Kind {
	case timex.Duration:
		return "duration"
	case timex.Time, timex.TimeRange, timex.DateTime, timex.DateTimeRange:
		return "clock"
	case timex.Date, timex.DateRange:
		if m.Moment.Weekday >= 0 && m.Last-m.First <= 2 {
			return "weekday"
		}
		return "date"
	}
	return ""
}

// time compares two dates, clock times or durations in one place.
func (p *pass) time(k int) {
	a, b := p.a.units[p.steps[k].A], p.b.units[p.steps[k].B]
	if a.timeKind != b.timeKind && (a.slot == length || b.slot == length) || nested(a, b) || p.sameWords(k) {
		return
	}
	left, right := p.context(k, k+1)
	sure := p.alike >= near && left+right > 0
	if !sure && (left+right < 3.4 || apart(p.a.doc, p.b.doc)) {
		return
	}
	p.put(a.timeKind, aTime, p.a.span(p.steps[k].A, p.steps[k].A+1), p.b.span(p.steps[k].B, p.steps[k].B+1), a.value, b.value, sure)
}

// sameWords reports whether both texts have the very same words, which mean
// another time only because they were published on other days.
func (p *pass) sameWords(k int) bool {
	a, b := p.a.span(p.steps[k].A, p.steps[k].A+1), p.b.span(p.steps[k].B, p.steps[k].B+1)
	return p.a.doc.Slice(a) == p.b.doc.Slice(b)
}

// nested reports whether one time only says more finely what the other says, or
// what the other leaves out.
func nested(a, b unit) bool {
	return a.slot == instant && a.timex != b.timex && compare.OneTime(a.timex, b.timex)
}

// zone is the name of the zone in the words of a clock time, one for all ways
// of writing it, "" when it is unsaid.
func zone(d *text.Document, m timex.Mention) string {
	for t := m.Last - 1; t > m.First; t-- {
		switch w := d.Tokens()[t].Lower; w {
		case "et", "est", "edt", "eastern":
			return "Eastern"
		case "ct", "cst", "cdt", "central":
			return "Central"
		case "mt", "mst", "mdt", "mountain":
			return "Mountain"
		case "pt", "pst", "pdt", "pacific":
			return "Pacific"
		case "gmt", "utc", "bst", "cet", "cest", "ist", "msk":
			return w
		}
	}
	return ""
}
