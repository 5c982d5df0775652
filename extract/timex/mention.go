package timex

import (
	"time"

	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// mention makes a mention of an expression.
func (r *resolver) mention(p *parser, e *expr) Mention {
	first, last := p.at(e.first), p.at(e.last-1)
	m := Mention{Span: text.Span{Start: first.span.Start, End: last.span.End}, First: first.tok, Last: last.end,
		Sentence: r.sentence, Anchor: e.anchor, Bound: e.bound, Position: e.at.pos}
	m.Moment.Weekday = -1
	t := p.tenseOf(e)
	switch e.form {
	case pointForm:
		r.asPoint(&m, e, t, p.bare)
	case rangeForm:
		r.asRange(&m, e, t, p.bare)
	case durationForm:
		r.asDuration(&m, p, e)
	case setForm:
		m.Kind, m.Timex = Set, setTimex(e)
		m.out = outValue{timex: m.Timex}
	case refForm:
		r.asReference(&m, e)
	case zoneForm:
		m.Kind = Zone
		r.zone(&m, &e.at, r.ref)
	}
	if m.Resolved && !m.Moment.To.After(m.Moment.From) { // the past 0.1 weeks
		m.Resolved, m.Moment = false, claim.Moment{Weekday: -1}
	}
	m.Moment.Written = r.doc.Slice(m.Span)
	return m
}

// tenseOf asks for the tense only where it decides something.
func (p *parser) tenseOf(e *expr) tense {
	switch {
	case e.form == durationForm || e.form == setForm || e.form == refForm:
		return unsaid
	case e.at.has&(fYear|fDecade|fCentury|fRel) != 0:
		return unsaid
	case p.is(e.last, "'s") && p.near(e.first-1, daylead):
		return gone // after Tuesday's vote
	case p.is(e.last, "'s") && (p.is(e.first-1, "before", "for") || p.is(e.first-2, "ahead")):
		return toCome
	case p.is(e.last, "deadline"):
		return toCome
	case p.is(e.first-1, "by") || p.is(e.first-1, "the") && p.is(e.first-2, "by"):
		return p.byTense(e)
	}
	return p.tenseAt(e.first, e.last)
}

// byTense is the tense before "by": a deadline lies ahead, except behind what
// had happened by then.
func (p *parser) byTense(e *expr) tense {
	for k := e.first - 2; k >= 0 && k > e.first-14; k-- {
		if p.is(k, "had", "was", "were") {
			return gone
		}
		if p.verb(k) != unsaid {
			return toCome
		}
	}
	return p.tenseAt(e.first, e.last)
}

func (r *resolver) asPoint(m *Mention, e *expr, t tense, alone bool) {
	pt := &e.at
	pl := r.point(pt, t, alone)
	m.Kind = kindOf(pt, pl.grain)
	m.Resolved = pl.resolved && pl.from.Year() > 1 || pl.resolved && pt.has&dateFields == 0
	m.Undated = !pl.resolved && !r.dated && pt.has&fYear == 0
	if pl.resolved {
		if pt.has&dateFields != 0 {
			r.spoken(pl)
		}
		m.Moment.From, m.Moment.To, m.Moment.Grain = pl.from, pl.to, pl.grain
		m.Moment.Clock = pt.has&dateFields == 0
	}
	r.print(m, pt, e)
	m.shift()
	m.Timex = timexOf(pt, pl)
	if pt.has == fPart && r.doc.Slice(m.Span) == "night" { // at night: any
		m.Moment, m.Resolved, m.Timex = claim.Moment{Weekday: -1, Clock: true}, false, "TNI"
	}
	m.out = outValue{timex: m.Timex}
}

// print takes over what was printed: weekday, year, zone, hedge.
func (r *resolver) print(m *Mention, pt *point, e *expr) {
	if pt.has&fWeekday != 0 {
		m.Moment.Weekday = pt.weekday
	}
	m.Moment.Year = pt.has&fYear != 0
	switch e.bound {
	case "since":
		m.Moment.Hedge = claim.AtLeast
	case "after":
		m.Moment.Hedge = claim.MoreThan
	case "before":
		m.Moment.Hedge = claim.LessThan
	case "until":
		m.Moment.Hedge = claim.AtMost
	default:
		if e.approx {
			m.Moment.Hedge = claim.About
		}
	}
	if pt.has&fZone != 0 {
		r.zone(m, pt, m.Moment.From)
	}
}

// zone resolves the zone label of pt at wall time t.
func (r *resolver) zone(m *Mention, pt *point, t time.Time) {
	m.Moment.Zone = pt.zoneLabel
	switch {
	case pt.offsetSaid:
		m.Moment.Offset, m.Moment.Zoned = pt.offset, true
	default:
		z := &zoneTable()[r.meant(pt.zone)]
		if z.home() == nil || !z.fixed && t.Year() <= 1 {
			return
		}
		m.Moment.Offset, m.Moment.Zoned = z.at(t), true
	}
}

// shift moves the moment from its zone to UTC.
func (m *Mention) shift() {
	if m.Moment.Zoned && !m.Moment.From.IsZero() {
		back := -time.Duration(m.Moment.Offset) * time.Minute
		m.Moment.From, m.Moment.To = m.Moment.From.Add(back), m.Moment.To.Add(back)
	}
}

// kindOf is the kind of a point by its fields and grain.
func kindOf(pt *point, grain string) Kind {
	dated := pt.has&dateFields != 0
	switch {
	case pt.has&fHour != 0 && dated:
		return DateTime
	case pt.has&fHour != 0:
		return Time
	case pt.has&fPart != 0 && dated:
		return DateTimeRange
	case pt.has&fPart != 0:
		return TimeRange
	case grain == "day":
		return Date
	}
	return DateRange
}

func (r *resolver) asReference(m *Mention, e *expr) {
	m.Kind, m.Timex = Reference, e.ref
	m.out = outValue{timex: e.ref}
	if e.ref == "PRESENT_REF" && r.dated {
		day := dayOf(r.ref)
		m.Moment.From, m.Moment.To, m.Moment.Grain, m.Resolved = day.from, day.to, "day", true
		m.out.at = stamp(r.ref, "day")
		if r.clock {
			m.out.at = stamp(r.ref, "second")
		}
	}
	m.Undated = !r.dated
}
