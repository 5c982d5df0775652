package calendar

import (
	"fmt"
	"strings"
	"time"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/text"
	"factdiff/extract/timex"
)

// zones finds zone labels that name a season which is not that of the day: EST
// in August. In print, one such label in ten is wrong; of those this rule
// names, 92 % were, so it asks. Each label is shown once.
func zones(d *text.Document) (out []compare.Finding) {
	said := map[string]bool{}
	times := timex.Layer.Of(d)
	for i := range times {
		m := &times[i]
		label := strings.TrimRight(m.Moment.Zone, ".")
		if label == "" || said[label] {
			continue
		}
		day, ok := dayOf(d, times, i)
		if !ok {
			continue
		}
		in, right, known := timex.Season(label, day)
		if !known || in || keeps(d, label, m.Sentence) {
			continue
		}
		said[label] = true
		v := m.Moment
		v.Written = d.Slice(m.Span)
		out = append(out, compare.Finding{Kind: "zone", Level: compare.Query, Relation: compare.UnitOrZone,
			Title:      fmt.Sprintf("%s in %s: %s", label, day.Format("January"), right),
			Suggestion: fmt.Sprintf("%s, or a label without a season", right),
			Because: []compare.Reason{compare.Reason(fmt.Sprintf("on %s the clocks where %s is used show %s", day.Format("2 January 2006"), label, right)),
				compare.Reason(fmt.Sprintf("read to the letter, %s is an hour off", d.Slice(m.Span)))},
			Evidence: []claim.Claim{{Kind: "zone", Value: v, Doc: d, Evidence: m.Span, Frame: "a zone label",
				Subject: claim.Subject{Type: claim.Article, Name: "the article", Entity: -1}}}})
	}
	return out
}

// dayOf is the day that time i lies on: the one said with it, the only one said
// in its sentence, else the day of the article.
func dayOf(d *text.Document, times []timex.Mention, i int) (time.Time, bool) {
	m := &times[i]
	day, many := time.Time{}, false
	if m.Kind == timex.DateTime && m.Resolved {
		day = m.Moment.From.Add(time.Duration(m.Moment.Offset) * time.Minute)
	}
	said := !day.IsZero()
	from := i
	for from > 0 && times[from-1].Sentence == m.Sentence {
		from--
	}
	for k := from; k < len(times) && times[k].Sentence == m.Sentence && !said; k++ {
		o := &times[k]
		if k == i || !o.Resolved || o.Moment.Clock || o.Kind == timex.Reference {
			continue
		}
		many = many || o.Kind != timex.Date || !day.IsZero()
		day = o.Moment.From
	}
	if day.IsZero() || many {
		if !d.Dated() || many {
			return time.Time{}, false
		}
		day = d.Published
	}
	if l, err := time.LoadLocation(d.Zone); err == nil && d.Zone != "" {
		y, mo, dd := day.Date()
		return time.Date(y, mo, dd, 12, 0, 0, 0, l), true
	}
	return day, day.Year() > 1900
}
