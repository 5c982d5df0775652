// Package date reads on what day, in what month or in what year something was
// done to a person.
package date

import (
	_ "embed"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/text"
	"factdiff/extract/timex"
)

//go:embed date.md
var page string

// Attributes are shared out by what happened, so that only answers to one
// question meet. One is set for what happens once in a life.
var attributes = []*claim.Attribute{
	{Name: "abduction", Doc: "When a person was abducted."},
	{Name: "appointment", Doc: "When a person was appointed."},
	{Name: "arrest", Doc: "When a person was arrested."},
	{Name: "birth", One: true, Doc: "When a person was born."},
	{Name: "death", One: true, Doc: "When a person died or was killed."},
	{Name: "election", Doc: "When a person was elected."},
	{Name: "oath", Doc: "When a person was sworn in."},
	{Name: "sentence", Doc: "When a person was sentenced."},
}

// Kind reads dates: a day of the calendar, a month or a year. Weekdays that
// stand alone are the kind weekday's.
var Kind = extract.Kind{Name: "date", Doc: page, Attributes: attributes, Load: func() { set() }, Find: func(p *extract.Pass) {
	Find(p, attributes, calendar)
	open(p)
}}

// open skips the months and years whose place on the calendar is a guess.
func open(p *extract.Pass) {
	for i := range timex.Layer.Of(p.Doc) {
		m := &timex.Layer.Of(p.Doc)[i]
		if _, ok := calendar(p.Doc, m); !ok && m.Resolved && m.Kind != timex.Duration && !m.Moment.Year && (m.Moment.Grain == "month" || m.Moment.Grain == "year") {
			p.Skip(m.Span, "no year is printed with it")
		}
	}
}

// calendar is the date that a mention gives; ok is false when it gives none, or
// one that counts from another point.
func calendar(d *text.Document, m *timex.Mention) (v claim.Moment, ok bool) {
	if m.Kind != timex.Date && m.Kind != timex.DateRange || !m.Resolved || m.Anchor != timex.NoAnchor || Weekday(d, m) {
		return v, false
	}
	switch m.Moment.Grain {
	case "day", "month", "year":
		return m.Moment, m.Moment.Year || m.Moment.Grain == "day"
	}
	return v, false
}
