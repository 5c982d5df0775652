package quantity

import (
	"strings"

	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// value reads the value that begins at atom i, with its hedge, and says what it
// is; it returns the atom behind it.
func (r *reading) value(i int) int {
	a, ok := r.single(i)
	if !ok {
		return i
	}
	a.tail = a.to
	r.spread(&a)
	if a.u != nil && a.u.class == Duration && r.old(&a) {
		a.class = Age
	}
	r.hedged(&a)
	r.bounded(&a)
	c, reason := r.class(&a)
	if c == Age {
		r.ageHedge(&a)
		if a.u == nil {
			a.u = r.words.Get("year").units[0]
		}
	}
	m := r.mention(a.from, a.to, c)
	m.Hedged = text.Span{Start: r.l[a.before].Start, End: r.l[a.after-1].End}
	m.Reason, m.Doubt = reason, a.doubt
	r.fill(&m, &a)
	switch c {
	case Cardinal, Fraction, Percent, Points, Measure, Money:
		if c != Cardinal && r.l.over(a.after) > a.after {
			break // $5 million-a-year
		}
		m.Noun = r.head(a.after, a.v.n == 1 && a.u == nil && !a.ranged)
	}
	if u := r.nounUnit(&m); c == Cardinal && u != nil { // five trading days
		m.Class, m.Reason = Duration, "a length of time"
	}
	r.out = append(r.out, m)
	return a.after
}

// nounUnit is the unit of time that m counts, when its noun is one.
func (r *reading) nounUnit(m *Mention) *unit {
	if m.Noun < 0 {
		return nil
	}
	e := r.words.Find(&r.doc.Tokens()[m.Noun])
	if e == nil {
		return nil
	}
	for _, u := range e.units {
		if u.class == Duration && len(u.words) == 1 {
			return u
		}
	}
	return nil
}

// class says what a is, and for names the reason.
func (r *reading) class(a *amount) (Class, string) {
	l := r.l
	switch {
	case a.class != Cardinal:
		return a.class, ""
	case l.is(l.over(a.to), gun) && (a.u == nil && a.v.n < 1 || a.u != nil && a.u.canon == "m" && a.u.factor == 0.001 || l.low(l.over(a.to)) == "gauge" || l.low(l.over(a.to)) == "caliber"):
		return Designator, "a calibre"
	case a.u != nil:
		return r.unitClass(a)
	case l.is(a.from-1, designator) && l.role(a.from) == small && l.stops(a.to) && !a.ranged:
		return Designator, "a flight, route, page or model number"
	case r.ageContext(a):
		return Age, ""
	case a.v.n == 1 && l.low(a.from) == "one" && a.to == a.from+1 && !r.countsOne(a):
		return Pronoun, "one as a pronoun"
	case a.v.share:
		return Fraction, ""
	case a.v.n == 0 && l.low(a.from-1) == "ground":
		return Designator, "part of a name"
	}
	return Cardinal, ""
}

func (r *reading) unitClass(a *amount) (Class, string) {
	switch c := a.u.class; c {
	case Duration:
		return Duration, "a length of time"
	case Temperature:
		if a.u.canon == "degree" && a.v.n >= 0 && (r.has&heat == 0 || r.l.is(a.to, angled)) {
			return Measure, ""
		}
		return c, ""
	default:
		return c, ""
	}
}

// countsOne reports whether "one" counts something: "one man", not "one of
// them", "no one", "one-sided".
func (r *reading) countsOne(a *amount) bool {
	l := r.l
	switch l.low(a.from - 1) {
	case "no", "this", "that", "which", "each", "every", "the", "any", "some", "another", "a", "only":
		return l.low(a.from-1) == "only" && r.noun(a.to) >= 0
	}
	return a.to < len(l) && l[a.to].kind == letters && l[a.to].space && (!l.is(a.to, stop) || passes(l.low(a.to)))
}

// fill normalises a into m.
func (r *reading) fill(m *Mention, a *amount) {
	m.N, m.High = a.v.n, a.high.n
	q := &m.Value
	q.N, q.Step, q.Digits, q.Hedge, q.Vague = a.v.n, a.v.step, a.v.sig, a.hedge, a.vague
	if a.ranged || a.vague {
		q.High = a.high.n
		if a.ranged {
			q.Step = min(q.Step, a.high.step)
		}
		if a.ranged || a.hedge == claim.Exact {
			q.Hedge = claim.Between
		}
	}
	if m.Class == Score {
		q.High = a.high.n
	}
	if a.u == nil {
		return
	}
	m.Unit, q.Unit = a.u.name, a.u.canon
	if a.u.class == Money && a.u.factor == 1 {
		m.Unit = a.u.canon
	}
	f, zero := a.u.factor, 0.0
	switch {
	case m.Class == Age:
		f, q.Unit = f/yearSeconds, "year"
	case a.u.class == Duration:
		q.Unit = "s"
	case a.u.class == Temperature && q.Unit != "degree":
		f, zero, q.Unit = r.kelvin(a)
	}
	q.N, q.High, q.Step = q.N*f+zero, q.High*f+zero, q.Step*f
	if !a.ranged && !a.vague {
		q.High = 0
	}
}

// kelvin is the factor and the zero of a's scale; a difference ("two degrees
// Celsius warmer") has no zero.
func (r *reading) kelvin(a *amount) (f, zero float64, name string) {
	f, zero = 1, 273.15
	switch a.u.canon {
	case "F":
		f, zero = 5.0/9, 459.67*5/9
	case "K0":
		zero = 0
	}
	if r.warming(a) {
		return f, 0, "K difference"
	}
	return f, zero, "K"
}

// warming reports whether degrees are a difference: "by two degrees", "3°C of
// warming", and in an article on warming any few degrees.
func (r *reading) warming(a *amount) bool {
	l := r.l
	switch {
	case l.low(a.before-1) == "by" || l.is(a.to, differs) || l.low(a.to) == "of" && l.is(a.to+1, differs):
		return true
	case l.low(a.before-1) == "to" || a.v.n*a.u.factor > 8 || a.v.n < 0:
		return false
	}
	return r.near(a, a.to, differs) || strings.Contains(r.doc.Text, "warming")
}
