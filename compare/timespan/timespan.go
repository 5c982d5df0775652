// Package timespan is the check on lengths of time inside one article that are
// told beside their two ends: two clock times and the hours between, two years,
// a year and how long ago it was.
package timespan

import (
	_ "embed"
	"fmt"
	"math"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/text"
	"factdiff/extract/timex"
)

//go:embed timespan.md
var page string

// Check looks at one article.
var Check = compare.Check{Name: "timespan", Doc: page, Article: inside}

// most bounds the findings of one article.
const most = 20

func inside(_ *compare.Input, r extract.Reading) []compare.Finding {
	x := article{doc: r.Doc, tokens: r.Doc.Tokens(), times: timex.Layer.Of(r.Doc)}
	for i := range x.times {
		if len(x.out) == most {
			break
		}
		x.hours(i)
		x.later(i)
		x.ago(i)
		x.years(i)
		x.months(i)
	}
	return x.out
}

type article struct {
	doc    *text.Document
	tokens []text.Token
	times  []timex.Mention
	out    []compare.Finding
}

const (
	hour = 3600
	day  = 24 * hour
	year = 365 * day
)

// beside yields the neighbours of time i in its sentence that are a length of at
// least low and less than high seconds, told in the same breath.
func (x *article) beside(i int, low, high float64) (out []*timex.Mention) {
	for _, k := range [...]int{i - 1, i + 1} {
		if k < 0 || k >= len(x.times) {
			continue
		}
		m := &x.times[k]
		if m.Kind == timex.Duration && m.Anchor == timex.NoAnchor && m.Sentence == x.times[i].Sentence && m.Quantity.N >= low && m.Quantity.N < high && !m.Quantity.Vague && x.breath(i, k) {
			out = append(out, m)
		}
	}
	return out
}

// breath reports whether only a comma and small words stand between two times:
// from 9 a.m. to noon, a three-hour hearing; for three hours, from 9 a.m. to noon.
func (x *article) breath(i, k int) bool {
	a, b := &x.times[min(i, k)], &x.times[max(i, k)]
	if b.First-a.Last > 4 {
		return false
	}
	sign := false
	for n := a.Last; n < b.First; n++ {
		switch x.tokens[n].Lower {
		case ",", "(", "—", "–", "from", "between":
			sign = true
		case "a", "an", "the", "for", "about", "or", "in", "total", "of", "all", "period", "span":
		default:
			return false
		}
	}
	return sign
}

// hours holds the hours that are told to those between two clock times.
func (x *article) hours(i int) {
	m := &x.times[i]
	if m.Kind != timex.TimeRange || !m.Resolved || !m.Moment.Clock || m.Moment.Hedge != claim.Exact {
		return
	}
	real := m.Moment.To.Sub(m.Moment.From).Seconds()
	if real <= 0 {
		real += day
	}
	for _, d := range x.beside(i, 5*60, 20*hour) {
		if off(d.Quantity, real, 0) && off(d.Quantity, real+12*hour, 0) && off(d.Quantity, real-12*hour, 0) {
			x.found(d, m, fmt.Sprintf("%s is %s, not %s", x.doc.Slice(m.Span), clock(real), d.Quantity.Written))
		}
	}
}

// later holds "two hours later, at 10 p.m." to the clock time told last before.
func (x *article) later(i int) {
	m := &x.times[i]
	if m.Anchor != timex.Later || m.Quantity.N < 60 || m.Quantity.N >= 12*hour || m.Quantity.Vague || i == 0 || i+1 == len(x.times) {
		return
	}
	before, after := &x.times[i-1], &x.times[i+1]
	if !reading(before) || !reading(after) || m.Sentence-before.Sentence > 1 || after.Sentence != m.Sentence || after.First-m.Last > 3 || x.doc.Sentences()[m.Sentence].Block != x.doc.Sentences()[before.Sentence].Block {
		return
	}
	for n := m.Last; n < after.First; n++ {
		switch x.tokens[n].Lower {
		case ",", "at", "(", "about", "around":
		default:
			return
		}
	}
	real := after.Moment.From.Sub(before.Moment.From).Seconds()
	for k := -2; k <= 2; k++ {
		if !off(m.Quantity, real+float64(k)*12*hour, m.Quantity.Step/2) {
			return
		}
	}
	if real < 0 {
		real += day
	}
	x.found(m, after, fmt.Sprintf("from %s to %s are %s, not %s", x.doc.Slice(before.Span), x.doc.Slice(after.Span), clock(real), m.Quantity.Written), before)
}

// reading reports whether a time is one of the clock.
func reading(m *timex.Mention) bool {
	return m.Kind == timex.Time && m.Resolved && m.Moment.Clock && m.Bound == ""
}

// ago holds "25 years ago, in 1990" to the year of the article.
func (x *article) ago(i int) {
	m := &x.times[i]
	if m.Anchor != timex.Ago || m.Months < 24 || m.Quantity.Vague || !x.doc.Dated() {
		return
	}
	for _, k := range [...]int{i - 1, i + 1} {
		if k < 0 || k >= len(x.times) || x.times[k].Sentence != m.Sentence || !plainYear(&x.times[k]) || !x.apposed(i, k) {
			continue
		}
		y := &x.times[k]
		real := float64(x.doc.Published.Year() - y.Moment.From.Year())
		if off(m.Quantity, real*year, 1.5*year) {
			x.found(m, y, fmt.Sprintf("in %d, %s is %.0f years ago", x.doc.Published.Year(), x.doc.Slice(y.Span), real))
		}
	}
}

// plainYear reports whether a time is a year and nothing more.
func plainYear(m *timex.Mention) bool {
	return m.Kind == timex.DateRange && m.Resolved && m.Moment.Year && m.Moment.Grain == "year" && m.Moment.To.Year()-m.Moment.From.Year() == 1 && len(m.Timex) == 4
}

// apposed reports whether one time says the other again: in 1990, 25 years ago.
func (x *article) apposed(i, k int) bool {
	a, b := &x.times[min(i, k)], &x.times[max(i, k)]
	if b.First-a.Last > 3 {
		return false
	}
	for n := a.Last; n < b.First; n++ {
		switch x.tokens[n].Lower {
		case ",", "in", "(", "—", "–", "back", "about", "some", "more", "than", "nearly", "almost", "just", "over":
		default:
			return false
		}
	}
	return true
}

// years holds the years that are told to those between two years: for 12 years,
// from 2001 to 2009. The first and the last may both count.
func (x *article) years(i int) {
	m := &x.times[i]
	if m.Kind != timex.DateRange || !m.Resolved || len(m.Timex) != 9 || m.Timex[4] != '/' {
		return
	}
	real := float64(m.Moment.To.Year() - 1 - m.Moment.From.Year())
	for _, d := range x.beside(i, 2*year, 100*year) {
		if off(d.Quantity, real*year, 1.5*year) {
			x.found(d, m, fmt.Sprintf("%s is %.0f years, not %s", x.doc.Slice(m.Span), real, d.Quantity.Written))
		}
	}
}

// months holds the years that are told to those between two months: between May
// 2024 and November 2029, a period of five and a half years. The first and the
// last month may both count.
func (x *article) months(i int) {
	m := &x.times[i]
	if m.Kind != timex.DateRange || !m.Resolved || len(m.Timex) != len("2024-05/2029-11") || m.Timex[4] != '-' || m.Timex[7] != '/' {
		return
	}
	between := 12*(m.Moment.To.Year()-m.Moment.From.Year()) + int(m.Moment.To.Month()-m.Moment.From.Month()) - 1
	for _, d := range x.beside(i, year, 100*year) {
		if off(d.Quantity, float64(between)*year/12, year/6) {
			x.found(d, m, fmt.Sprintf("%s is %s, not %s", x.doc.Slice(m.Span), inYears(between), d.Quantity.Written))
		}
	}
}

// inYears is a number of months in words: 5 years and 6 months.
func inYears(months int) string {
	y, m := counted(months/12, "year"), counted(months%12, "month")
	switch {
	case months%12 == 0:
		return y
	case months < 12:
		return m
	}
	return y + " and " + m
}

func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// off reports whether a length cannot be the real one, in seconds, give or take
// slack; half of the last printed place is given too.
func off(q claim.Quantity, real, slack float64) bool {
	low, high := q.Bounds()
	slack += q.Step / 2
	return real < low-slack || real > high+slack
}

// clock is a length in hours and minutes.
func clock(seconds float64) string {
	h, m := int(seconds)/hour, int(math.Round(math.Mod(seconds, hour)/60))
	switch {
	case h == 0:
		return fmt.Sprintf("%d minutes", m)
	case m == 0:
		return fmt.Sprintf("%d hours", h)
	}
	return fmt.Sprintf("%d hours and %d minutes", h, m)
}

func (x *article) found(length, end *timex.Mention, why string, more ...*timex.Mention) {
	f := compare.Finding{Kind: "duration", Level: compare.Query, Relation: compare.Disagree, Title: fmt.Sprintf("%s / %s", x.doc.Slice(length.Span), x.doc.Slice(end.Span)),
		Because: []compare.Reason{compare.Reason(why)}, Suggestion: "check the times"}
	for _, m := range append([]*timex.Mention{length, end}, more...) {
		f.Evidence = append(f.Evidence, claim.Claim{Kind: "duration", Doc: x.doc, Evidence: m.Span, Value: m.Moment, Attribute: span, Frame: "a length beside its ends",
			Subject: claim.Subject{Type: claim.Article, Name: "the article", Entity: -1}})
	}
	x.out = append(x.out, f)
}

var span = &claim.Attribute{Name: "time span", Doc: "A length of time, or one of its ends."}
