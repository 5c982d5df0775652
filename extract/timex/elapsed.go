package timex

import "time"

// asDuration measures a length of time and, where it is counted from a point,
// finds where it leads.
func (r *resolver) asDuration(m *Mention, p *parser, e *expr) {
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
		r.aroundNow(m, s, e.anchor)
	case Earlier, Later:
		if !e.than {
			r.fromContext(m, s, e.anchor, p.tenseAt(e.first, e.last))
		}
	case Of:
		r.partOf(m, p, e)
	case Before, After:
		if e.base != nil {
			r.fromBase(m, p, e)
		}
	}
}

// lies puts the mention at a stretch of a grain.
func (m *Mention) lies(iv interval, grain string) {
	m.Moment.From, m.Moment.To, m.Moment.Grain, m.Resolved = iv.from, iv.to, grain, true
}

// leads turns a length into the point it leads to.
func (m *Mention) leads(iv interval, grain string) {
	m.lies(iv, grain)
	m.Moment.Hedge = m.Quantity.Hedge
	switch grain {
	case "day":
		m.Kind = Date
	case "second", "minute", "hour", "part":
		m.Kind = DateTime
	default:
		m.Kind = DateRange
	}
	m.Timex = stamp(iv.from, grain)
	m.out.timex = m.Timex
}

// aroundNow is the past or the next so many units.
func (r *resolver) aroundNow(m *Mention, s *span, a Anchor) {
	if !r.dated {
		m.Undated = true
		return
	}
	u := s.parts[0].unit
	now, gap := r.ref, 0
	if u >= dayUnit {
		now, gap = dayOf(now).from, 1
	}
	iv := interval{s.from(now, -1), now}
	if a == Next { // from tomorrow on
		iv = interval{now.AddDate(0, 0, gap), s.from(now, 1).AddDate(0, 0, gap)}
	}
	m.lies(iv, unitGrain(u))
	if u >= dayUnit || r.clock {
		m.out.start, m.out.end = edge(iv.from, u <= hour), edge(iv.to, u <= hour)
	}
}

// partOf is the first or last part of a longer stretch.
func (r *resolver) partOf(m *Mention, p *parser, e *expr) {
	pl := r.point(&e.base.at, p.tenseAt(e.base.first, e.base.last), p.bare)
	if !pl.resolved {
		m.Undated = !r.dated
		return
	}
	iv := interval{pl.from, e.dur.from(pl.from, 1)}
	if e.dur.edge < 0 {
		iv = interval{e.dur.from(pl.to, -1), pl.to}
	}
	m.lies(iv, unitGrain(e.dur.parts[0].unit))
	m.Moment.Year = e.base.at.has&fYear != 0
	m.out.start, m.out.end = edge(iv.from, false), edge(iv.to, false)
}

// grainAt is the stretch of a grain that holds t.
func grainAt(t time.Time, grain string) interval {
	u := dayUnit
	switch grain {
	case "second":
		return interval{t, t.Add(time.Second)}
	case "minute":
		return interval{t, t.Add(time.Minute)}
	case "week":
		u = week
	case "weekend":
		u = weekendUnit
	case "month":
		u = monthUnit
	case "quarter":
		u = quarterUnit
	case "year":
		u = year
	case "decade":
		u = decadeUnit
	case "century":
		u = centuryUnit
	}
	iv, _ := stretch(u, t, 0)
	return iv
}
