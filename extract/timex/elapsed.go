package timex

import (
	"time"
)

// asDuration measures a length of time and, where it is counted from a point,
// finds where it leads.
func (r *resolver) asDuration(m *Mention, p *parser, e *expr, t tense) {
	s := &e.dur
	m.Kind = Duration
	m.Quantity = s.quantity()
	m.Quantity.Written = r.doc.Text[p.at(s.written[0]).span.Start:p.at(s.written[1]-1).span.End]
	m.Months = s.months()
	m.Timex = s.timex()
	m.out = outValue{timex: m.Timex, seconds: m.Quantity.N}
	switch e.anchor {
	case Ago:
		from := r.ref
		if e.base != nil && r.dated {
			from = r.point(&e.base.at, toCome, false).from
		}
		r.counted(m, s, from, -1, r.dated)
	case FromNow:
		r.counted(m, s, r.ref, 1, r.dated)
	case Past, Next:
		r.stretch(m, s, e.anchor)
	case Earlier, Later:
		r.fromContext(m, s, e.anchor, p.tenseAt(e.first, e.last))
	case Of:
		r.partOf(m, p, e, t)
	case Before, After, Since:
		if e.base != nil {
			r.fromBase(m, p, e, t)
		}
	}
}

// counted moves from a point by the length.
func (r *resolver) counted(m *Mention, s *span, from time.Time, sign float64, known bool) {
	m.Kind = Date
	u := s.parts[len(s.parts)-1].unit
	if s.vague && s.plural {
		m.Timex = "PAST_REF"
		if sign > 0 {
			m.Timex = "FUTURE_REF"
		}
		m.Kind = Reference
		m.out.timex = m.Timex
		m.Undated = !known
		return
	}
	if !known {
		m.Undated, m.out.timex = true, ""
		return
	}
	to := s.from(from, sign)
	grain := unitGrain(u)
	if u <= hour {
		m.Kind = DateTime
		grain = "minute"
		if u == second {
			grain = "second"
		}
		if !r.clock && from.Equal(r.ref) && from.Hour()+from.Minute() == 0 {
			grain = "day"
		}
	}
	if grain != "day" && u > hour {
		m.Kind = DateRange
	}
	iv := grainAt(to, grain)
	m.Moment.From, m.Moment.To, m.Moment.Grain, m.Moment.Hedge = iv.from, iv.to, grain, s.hedge
	m.Resolved = true
	m.Timex = stamp(to, grain)
	m.out.timex, m.out.at = m.Timex, stamp(to, "day")
	if u <= hour {
		m.out.at = stamp(to, "minute")
		if u == second || to.Second() != 0 {
			m.out.at = stamp(to, "second")
		}
	}
	if s.high != nil {
		h := span{parts: s.high}
		m.out.start, m.out.end = stamp(to, "day"), stamp(h.from(from, sign), "day")
		if sign < 0 {
			m.out.start, m.out.end = m.out.end, m.out.start
		}
	}
	r.spoken(place{iv, grain, true})
}

// grainAt is the stretch of a grain that holds t.
func grainAt(t time.Time, grain string) interval {
	switch grain {
	case "second":
		return interval{t, t.Add(time.Second)}
	case "minute":
		return interval{t, t.Add(time.Minute)}
	case "week":
		return weekOf(t)
	case "weekend":
		iv, _ := stretch(weekendUnit, t, 0)
		return iv
	case "month":
		iv, _ := stretch(monthUnit, t, 0)
		return iv
	case "quarter":
		iv, _ := stretch(quarterUnit, t, 0)
		return iv
	case "year":
		return yearOf(t.Year())
	case "decade":
		iv, _ := stretch(decadeUnit, t, 0)
		return iv
	case "century":
		iv, _ := stretch(century_, t, 0)
		return iv
	}
	return dayOf(t)
}

// stretch is the past or the next so many units.
func (r *resolver) stretch(m *Mention, s *span, a Anchor) {
	if !r.dated {
		m.Undated = true
		return
	}
	now := r.ref
	if s.parts[0].unit >= dayUnit {
		now = dayOf(now).from
	}
	from, to := s.from(now, -1), now
	if a == Next {
		from, to = now, s.from(now, 1)
		if s.parts[0].unit >= dayUnit {
			from, to = from.AddDate(0, 0, 1), to.AddDate(0, 0, 1)
		}
	}
	m.Moment.From, m.Moment.To, m.Moment.Grain, m.Resolved = from, to, unitGrain(s.parts[0].unit), true
	clock := s.parts[0].unit <= hour
	m.out.start, m.out.end = edge(from, clock), edge(to, clock)
	if clock && !r.clock {
		m.out.start, m.out.end = "", ""
	}
}

// fromContext counts from the time last spoken of: a year earlier, two days
// later.
func (r *resolver) fromContext(m *Mention, s *span, a Anchor, t tense) {
	sign := 1.0
	if a == Earlier {
		sign = -1
	}
	u := s.parts[len(s.parts)-1].unit
	if r.last.from.IsZero() {
		r.counted(m, s, r.ref, sign, r.dated)
		return
	}
	if s.vague || u <= hour {
		base, known := r.lastDay, r.lastSent >= 0 && u > hour
		r.counted(m, s, base, sign, known)
		return
	}
	if coarse(r.lastGrain) >= u {
		iv := interval{s.from(r.last.from, sign), s.from(r.last.to, sign)}
		m.Kind = DateRange
		m.Moment.From, m.Moment.To, m.Moment.Grain, m.Resolved = iv.from, iv.to, r.lastGrain, true
		m.Timex = stamp(iv.from, r.lastGrain)
		m.out.timex = m.Timex
		if r.lastGrain == "day" {
			r.spoken(place{iv, r.lastGrain, true})
		}
		return
	}
	if r.dated && t != toCome && s.from(r.last.from, sign).After(r.ref) {
		return // counted from something else
	}
	r.counted(m, s, r.last.from, sign, true)
}

// coarse is the unit of a grain.
func coarse(grain string) unit {
	switch grain {
	case "week", "weekend":
		return week
	case "month":
		return monthUnit
	case "quarter", "season", "half":
		return year // a year earlier than a quarter is a quarter
	case "year":
		return year
	case "decade", "century":
		return decadeUnit
	}
	return dayUnit
}

// fromBase counts from a point that is named: two weeks after Christmas.
func (r *resolver) fromBase(m *Mention, p *parser, e *expr, t tense) {
	if e.base.at.has&dateFields != 0 {
		t = p.tenseAt(e.base.first, e.base.last)
	}
	pl := r.point(&e.base.at, t, p.bare)
	if !pl.resolved || pl.from.Year() <= 1 {
		m.Undated = !r.dated
		return
	}
	sign := 1.0
	if e.anchor == Before {
		sign = -1
	}
	s := &e.dur
	if e.anchor == Since {
		return
	}
	u := s.parts[len(s.parts)-1].unit
	iv := interval{s.from(pl.from, sign), s.from(pl.to, sign)}
	grain := pl.grain
	if coarse(grain) > u && u >= dayUnit && coarse(grain) > dayUnit {
		grain = unitGrain(u)
		iv = grainAt(iv.from, grain)
	}
	m.Kind = Date
	if u <= hour || e.base.at.has&fHour != 0 {
		m.Kind = DateTime
		if e.base.at.has&fHour == 0 {
			return
		}
		grain = "minute"
	}
	m.Moment.From, m.Moment.To, m.Moment.Grain, m.Resolved = iv.from, iv.to, grain, true
	m.Timex = stamp(iv.from, grain)
	m.out.timex = m.Timex
}

// partOf is the first or last part of a longer stretch.
func (r *resolver) partOf(m *Mention, p *parser, e *expr, t tense) {
	if e.base.at.has&(fYear|fRel) == 0 {
		t = p.tenseAt(e.base.first, e.base.last)
	}
	pl := r.point(&e.base.at, t, p.bare)
	if !pl.resolved {
		m.Undated = !r.dated
		return
	}
	iv := interval{pl.from, e.dur.from(pl.from, 1)}
	if e.dur.edge < 0 {
		iv = interval{e.dur.from(pl.to, -1), pl.to}
	}
	m.Moment.From, m.Moment.To, m.Moment.Grain, m.Resolved = iv.from, iv.to, unitGrain(e.dur.parts[0].unit), true
	m.Moment.Year = e.base.at.has&fYear != 0
	m.out.start, m.out.end = edge(iv.from, false), edge(iv.to, false)
}
