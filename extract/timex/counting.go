package timex

import (
	"time"

	"factdiff/extract/claim"
)

// counted moves from a point by the length: three weeks ago. known says whether
// that point is known.
func (r *resolver) counted(m *Mention, s *span, from time.Time, sign float64, known bool) {
	m.Kind = Date
	m.Undated = !known
	if s.plural { // years ago
		m.Kind, m.Timex = Reference, "PAST_REF"
		if sign > 0 {
			m.Timex = "FUTURE_REF"
		}
		m.out.timex = m.Timex
		return
	}
	if !known {
		m.out.timex = ""
		return
	}
	to := s.from(from, sign)
	grain := r.countedGrain(s, from)
	m.leads(grainAt(to, grain), grain)
	if s.vague && m.Moment.Hedge == claim.Exact {
		m.Moment.Hedge = claim.About
	}
	m.out.at = stamp(to, "day")
	if s.unit() <= hour {
		m.out.at = stamp(to, "second")
	}
	if s.high != nil {
		h := span{parts: s.high}
		m.out.start, m.out.end = stamp(to, "day"), stamp(h.from(from, sign), "day")
		if sign < 0 {
			m.out.start, m.out.end = m.out.end, m.out.start
		}
	}
	r.spoken(place{interval{m.Moment.From, m.Moment.To}, grain, true})
}

// unit is the finest unit of a length.
func (s *span) unit() unit { return s.parts[len(s.parts)-1].unit }

// countedGrain is how finely a point is known that was counted in units of s:
// to the day at best when the hour of publication is not known.
func (r *resolver) countedGrain(s *span, from time.Time) string {
	switch u := s.unit(); {
	case u > hour:
		return unitGrain(u)
	case !r.clock && from.Equal(r.ref):
		return "day"
	case u == second:
		return "second"
	}
	return "minute"
}

// fromContext counts from the time last spoken of: a year earlier, two days
// later. Without one it counts from the day of publication.
func (r *resolver) fromContext(m *Mention, s *span, a Anchor, t tense) {
	sign := 1.0
	if a == Earlier {
		sign = -1
	}
	u := s.unit()
	switch {
	case s.plural: // minutes later: how many is not said
	case r.last.from.IsZero():
		r.counted(m, s, r.ref, sign, r.dated)
	case s.vague || u <= hour:
		r.counted(m, s, r.lastDay, sign, r.lastSent >= 0 && u > hour)
	case r.dated && t != toCome && s.from(r.last.from, sign).After(r.ref):
		// counted from something else
	case coarse(r.lastGrain) < u:
		r.counted(m, s, r.last.from, sign, true)
	default: // the same quarter a year earlier is a quarter
		last, grain := r.last, r.lastGrain
		if coarse(grain) == dayUnit {
			last, grain = dayOf(last.from), "day"
		}
		iv := interval{s.from(last.from, sign), s.from(last.to, sign)}
		m.leads(iv, grain)
		if grain == "day" {
			r.spoken(place{iv, grain, true})
		}
	}
}

// coarse is the longest unit by which a time of a grain is moved and keeps its
// grain.
func coarse(grain string) unit {
	switch grain {
	case "week", "weekend":
		return week
	case "month":
		return monthUnit
	case "quarter", "season", "half", "year":
		return year
	case "decade", "century":
		return decadeUnit
	}
	return dayUnit
}

// fromBase counts from a point that is named: two weeks after Christmas.
func (r *resolver) fromBase(m *Mention, p *parser, e *expr) {
	base := &e.base.at
	pl := r.point(base, p.tenseAt(e.base.first, e.base.last), p.bare)
	if !pl.resolved || pl.from.Year() <= 1 {
		m.Undated = !r.dated
		return
	}
	sign := 1.0
	if e.anchor == Before {
		sign = -1
	}
	u := e.dur.unit()
	iv, grain := interval{e.dur.from(pl.from, sign), e.dur.from(pl.to, sign)}, pl.grain
	switch {
	case base.has&fHour != 0:
		grain = "minute"
	case u <= hour: // two hours after Christmas
		return
	case coarse(grain) > u && coarse(grain) > dayUnit: // two weeks after March
		grain = unitGrain(u)
		iv = grainAt(iv.from, grain)
	}
	m.leads(iv, grain)
}
