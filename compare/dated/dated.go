// Package dated is the check on when the events of the desk's registers were: a
// date, a length of time or an anniversary that stands right beside the name of
// an event.
package dated

import (
	_ "embed"
	"fmt"
	"math"
	"time"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/register"
	"factdiff/extract/text"
	"factdiff/extract/timex"
)

//go:embed dated.md
var page string

// Check looks the events of an article up.
var Check = compare.Check{Name: "dated", Doc: page, Article: inside}

// most bounds the findings of one article, mostTimes the times that are looked at.
const (
	most      = 20
	mostTimes = 2000
)

func inside(in *compare.Input, r extract.Reading) []compare.Finding {
	x := article{in: in, doc: r.Doc, tokens: r.Doc.Tokens()}
	for _, reg := range in.Registry {
		if reg.Kind == register.Events {
			x.events = append(x.events, reg)
		}
	}
	if x.events == nil {
		return nil
	}
	times := timex.Layer.Of(r.Doc)
	for i := range times[:min(len(times), mostTimes)] {
		if m := &times[i]; len(x.out) < most {
			x.date(m)
			x.ago(m)
		}
	}
	for i := range x.tokens {
		if x.tokens[i].Lower == "anniversary" && len(x.out) < most {
			x.anniversary(i)
		}
	}
	return x.out
}

type article struct {
	in     *compare.Input
	doc    *text.Document
	tokens []text.Token
	events []*register.Register
	out    []compare.Finding
}

// date holds a date with its year to the register: the sinking of the Aster on
// March 3, 2028; the March 2028 sinking of the Aster.
func (x *article) date(m *timex.Mention) {
	if !m.Resolved || !m.Moment.Year || m.Moment.Clock || m.Moment.Hedge != claim.Exact || m.Anchor != timex.NoAnchor || m.Bound != "" || m.Kind != timex.Date && m.Kind != timex.DateRange {
		return
	}
	e, ok := x.before(m.Sentence, m.First)
	if !ok {
		e, ok = x.after(m.Sentence, m.Last)
	}
	if !ok {
		return
	}
	until := e.row().Until
	if until == 0 {
		until = e.row().Date
	}
	if m.Moment.From.Before(until.Time().AddDate(0, 0, 1)) && m.Moment.To.After(e.row().Date.Time()) {
		return
	}
	x.found(e, m.Span, "date", m.Moment, fmt.Sprintf("%s has %s on %s, not %s", compare.Call(e.reg.Doc), e.row().Event, e.row().Date, x.doc.Slice(m.Span)), e.row().Date.String())
}

const days = 365.25

// ago holds "the Aster sinking, almost four years ago" to the register and the
// day of the article. People count half a unit either way, and a year is "two
// years ago" until it is three.
func (x *article) ago(m *timex.Mention) {
	if m.Anchor != timex.Ago || m.Quantity.Vague || m.Quantity.Unit != "s" || !x.doc.Dated() {
		return
	}
	e, ok := x.before(m.Sentence, m.First)
	if !ok || clause.At(x.doc, m.Span).Quoted {
		return
	}
	real := x.since(e) * 86400
	q := m.Quantity
	low, high := q.Bounds()
	switch q.Hedge {
	case claim.Exact, claim.About:
		low, high = low-q.Step*3/4, high+q.Step*5/4
	case claim.Almost:
		low -= q.Step
	}
	const leap = 86400 * 2
	if real <= 0 || real >= low-leap && real <= high+leap {
		return
	}
	x.found(e, m.Span, "elapsed", q, fmt.Sprintf("%s has %s on %s; on the day of the article that is %s ago", compare.Call(e.reg.Doc), e.row().Event, e.row().Date, long(real/86400)), long(real/86400)+" ago")
}

// since is how many days lie between an event and the article.
func (x *article) since(e event) float64 {
	return math.Round(x.doc.Published.Sub(e.row().Date.Time()).Hours() / 24)
}

// long is a number of days in years or months.
func long(n float64) string {
	switch {
	case n >= 2*days:
		return fmt.Sprintf("%.3g years", math.Round(10*n/days)/10)
	case n >= 60:
		return fmt.Sprintf("%.0f months", n/days*12)
	}
	return fmt.Sprintf("%.0f days", n)
}

// anniversary holds "the fifth anniversary of the Aster sinking" to the register.
func (x *article) anniversary(i int) {
	n := nth(x.doc.Lower(i - 1))
	s := x.doc.SentenceAt(x.tokens[i].Span.Start)
	if n == 0 || s < 0 || !x.doc.Dated() || clause.At(x.doc, x.tokens[i].Span).Tense == clause.Future {
		return
	}
	e, ok := x.after(s, i+1)
	if !ok {
		return
	}
	for k := x.doc.Sentences()[s].First; k < x.doc.Sentences()[s].Last; k++ {
		switch x.tokens[k].Lower {
		case "next", "coming", "upcoming", "last", "previous", "earlier", "ago", "before", "ahead", "will", "until":
			return
		}
	}
	real := x.since(e) / days
	if real <= 0 || math.Abs(real-float64(n)) < 0.6 {
		return
	}
	x.found(e, x.tokens[i-1].Span.Cover(x.tokens[i].Span), "elapsed", claim.Quantity{N: float64(n), Unit: "year", Step: 1, Written: x.doc.Lower(i-1) + " anniversary"},
		fmt.Sprintf("%s has %s on %s; on the day of the article that is %.3g years ago", compare.Call(e.reg.Doc), e.row().Event, e.row().Date, math.Round(10*real)/10), fmt.Sprintf("%.0f years", math.Round(real)))
}

func (x *article) found(e event, s text.Span, kind string, v claim.Value, why, fix string) {
	row := e.row()
	name := claim.Subject{Type: claim.Event, Name: row.Event, Key: "", Entity: -1}
	at := text.Span{Start: x.tokens[e.first].Span.Start, End: x.tokens[e.last-1].Span.End}
	level := compare.Query
	if e.words > 1 {
		level = compare.Conflict
	}
	day := row.Date.Time()
	x.out = append(x.out, compare.Finding{Kind: kind, Level: level, Relation: compare.Disagree, Title: fmt.Sprintf("%s: %s / %s", x.doc.Slice(at), x.doc.Slice(s), row.Date),
		Because: []compare.Reason{compare.Reason(why)}, Suggestion: fix, Evidence: []claim.Claim{
			{Kind: kind, Doc: x.doc, Evidence: s, Value: v, Attribute: when, Subject: name, Frame: "beside the name of an event"},
			{Kind: kind, Doc: e.reg.Doc, Evidence: row.Span, Attribute: when, Subject: name, Frame: "register",
				Value: claim.Moment{From: day, To: day.Add(24 * time.Hour), Grain: "day", Weekday: -1, Year: true, Written: row.Date.String()}}}})
}

var when = &claim.Attribute{Name: "when it was", Doc: "The day of an event of a register."}
