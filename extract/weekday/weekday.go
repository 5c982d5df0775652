// Package weekday reads on which day of the week something was done to a
// person.
package weekday

import (
	_ "embed"
	"strings"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/date"
	"factdiff/extract/text"
	"factdiff/extract/timex"
)

//go:embed weekday.md
var page string

var attributes = []*claim.Attribute{
	{Name: "abduction", Doc: "On which weekday a person was abducted."},
	{Name: "appointment", Doc: "On which weekday a person was appointed."},
	{Name: "arrest", Doc: "On which weekday a person was arrested."},
	{Name: "death", One: true, Doc: "On which weekday a person died or was killed."},
	{Name: "election", Doc: "On which weekday a person was elected."},
	{Name: "oath", Doc: "On which weekday a person was sworn in."},
	{Name: "sentence", Doc: "On which weekday a person was sentenced."},
}

// Kind reads weekdays that stand alone, put on the calendar when the article is
// dated. It reads by the frames of the kind date.
var Kind = extract.Kind{Name: "weekday", Doc: page, Attributes: attributes, Find: func(p *extract.Pass) { date.Find(p, attributes, day) }}

// day is the weekday that a mention gives. Timex is the weekday's own form, so
// that one of an undated article compares with one on the calendar by label.
func day(d *text.Document, m *timex.Mention) (v claim.Moment, ok bool) {
	if m.Kind != timex.Date && m.Kind != timex.DateTime || m.Anchor != timex.NoAnchor || !date.Weekday(d, m) {
		return v, false
	}
	n := strings.Index("sunmontuewedthufrisat", d.Tokens()[m.First].Lower[:3]) / 3
	if m.Resolved {
		v = m.Moment
	} else {
		v.Grain = "day"
	}
	v.Weekday, v.Timex = n, "XXXX-WXX-"+string(rune('0'+(n+6)%7+1))
	return v, true
}
