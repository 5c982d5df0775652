package duration

import (
	"fmt"
	"math"
	"strings"

	"factdiff/extract/claim"
	"factdiff/extract/frame"
	"factdiff/extract/text"
)

// shift says by how much an event missed its plan.
type shift struct {
	at   int // in times
	span text.Span
	sign float64 // what is to be added to the outcome to get the plan, in units of the shift
}

// shift reads "an hour earlier than expected": the plan is an hour more.
func (f *finder) shift(m *frame.Match) {
	s := shift{at: m.Value("s"), span: m.Span(), sign: 1}
	if f.done[s.at] {
		return
	}
	word := f.Doc.Slice(f.times[s.at].Span)
	if w, ok := m.SpanOf("w"); ok {
		word = f.Doc.Slice(w)
	}
	for _, late := range []string{"later", "late", "longer", "behind", "overr"} {
		if strings.Contains(strings.ToLower(word), late) {
			s.sign = -1
		}
	}
	f.shifts = append(f.shifts, s)
}

// derive adds the shift to the length that the same sentence gives: "almost
// three hours … around an hour earlier than expected" is a plan of about four
// hours.
func (f *finder) derive(s shift) {
	st := f.Doc.SentenceAt(s.span.Start)
	for i := len(f.claims) - 1; i >= 0; i-- {
		c := f.claims[i]
		if c.Attribute != length || c.From != nil || f.Doc.SentenceAt(c.Evidence.Start) != st || f.starts(c.Evidence.Cover(s.span)) {
			continue
		}
		whole := c.Evidence.Cover(s.span)
		if whole.Len() > 400 {
			return
		}
		f.done[s.at] = true
		c.From = []text.Span{c.Evidence, s.span}
		c.Attribute, c.Stance = planned, claim.Planned
		c.Evidence, c.Frame = whole, "outcome and how far off plan"
		c.Value = sum(c.Value.(claim.Quantity), f.value(s.at), s.sign)
		f.claims = append(f.claims, c)
		return
	}
}

// starts reports whether the words speak of a beginning: what began an hour
// late lasted no less for it.
func (f *finder) starts(s text.Span) bool {
	first, end := f.Doc.TokensIn(s)
	for _, t := range f.Doc.Tokens()[first:end] {
		switch t.Lower {
		case "start", "started", "starting", "began", "begin", "beginning", "arrived", "arriving", "landed", "opened", "opening":
			return true
		}
	}
	return false
}

// sum is a + sign·b with the bounds of both.
func sum(a, b claim.Quantity, sign float64) claim.Quantity {
	q := claim.Quantity{N: a.N + sign*b.N, Unit: "s", Hedge: claim.Exact, Step: math.Max(a.Step, b.Step), Digits: 1}
	if a.Hedge != claim.Exact || b.Hedge != claim.Exact {
		q.Hedge = claim.About
	}
	q.Written = spoken(q)
	return q
}

// spoken writes a length in hours and minutes, or days.
func spoken(q claim.Quantity) string {
	hedge := ""
	if q.Hedge == claim.About {
		hedge = "about "
	}
	switch m := math.Round(q.N / 60); {
	case q.N >= 3*86400:
		return fmt.Sprintf("%s%g days", hedge, math.Round(q.N/8640)/10)
	case m >= 60 && math.Mod(m, 60) == 0:
		return fmt.Sprintf("%s%g hours", hedge, m/60)
	case m >= 60:
		return fmt.Sprintf("%s%g h %g min", hedge, math.Floor(m/60), math.Mod(m, 60))
	default:
		return fmt.Sprintf("%s%g minutes", hedge, m)
	}
}
