package calendar

import (
	"fmt"
	"time"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/text"
	"factdiff/extract/timex"
)

// weekdays finds dates printed with a year and another day's name. A year that
// had to be guessed is no ground: of 23 such, 19 were guessed wrong.
func weekdays(d *text.Document) (out []compare.Finding) {
	times := timex.Layer.Of(d)
	for i := range times {
		m := &times[i]
		if m.Moment.Weekday < 0 || !m.Moment.Year || !m.Resolved || m.Kind != timex.Date && m.Kind != timex.DateTime {
			continue
		}
		day := m.Moment.From.Add(time.Duration(m.Moment.Offset) * time.Minute)
		said := time.Weekday(m.Moment.Weekday)
		if day.Weekday() == said {
			continue
		}
		v := m.Moment
		v.Written = d.Slice(m.Span)
		out = append(out, compare.Finding{Kind: "weekday", Level: compare.Conflict, Relation: compare.Disagree,
			Title:      fmt.Sprintf("%s was a %s", day.Format("2 January 2006"), day.Weekday()),
			Suggestion: fmt.Sprintf("%s, or %s", day.Weekday(), nearest(day, said).Format("2 January")),
			Because:    []compare.Reason{compare.Reason(fmt.Sprintf("%s has %s for %s, which is a %s", compare.Call(d), said, day.Format("2 January 2006"), day.Weekday()))},
			Evidence: []claim.Claim{{Kind: "weekday", Value: v, Doc: d, Evidence: m.Span, Frame: "a weekday with its date",
				Subject: claim.Subject{Type: claim.Article, Name: "the article", Entity: -1}}}})
	}
	return out
}

// nearest is the day with this name that is nearest to day.
func nearest(day time.Time, name time.Weekday) time.Time {
	diff := (int(name) - int(day.Weekday()) + 7) % 7
	if diff > 3 {
		diff -= 7
	}
	return day.AddDate(0, 0, diff)
}
