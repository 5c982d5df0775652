package timex

import "time"

// asRange resolves both ends of a range.
func (r *resolver) asRange(m *Mention, e *expr, t tense, alone bool) {
	a, b := e.at, e.to.at
	share(&a, &b)
	from := r.point(&a, t, alone)
	to := r.otherEnd(&a, &b, from, t, alone)
	r.print(m, &a, e)
	m.Moment.Year = a.has&fYear != 0 || b.has&fYear != 0
	clock, dated := b.has&fHour != 0, a.has&dateFields != 0
	switch {
	case !clock && a.has&fPart == 0:
		m.Kind = DateRange
	case dated:
		m.Kind = DateTimeRange
	default:
		m.Kind = TimeRange
	}
	if !from.resolved || !to.resolved {
		m.out = outValue{start: openTimex(&a), end: openTimex(&b)}
		m.Timex = m.out.start + "/" + m.out.end
		m.Undated = !r.dated
		return
	}
	end := lastOf(from, to, clock)
	m.out = outValue{start: edge(from.from, clock), end: edge(end, clock)}
	m.Timex = timexOf(&a, from) + "/" + timexOf(&b, to)
	m.Moment.From, m.Moment.To, m.Moment.Grain, m.Moment.Clock = from.from, end, to.grain, clock && !dated
	m.shift()
	m.Resolved = from.from.Year() > 1 || clock
	if dated {
		r.spoken(from)
	}
}

// otherEnd resolves the end b of a range seen from its beginning a, which lies
// at from.
func (r *resolver) otherEnd(a, b *point, from place, t tense, alone bool) place {
	if b.has&dateFields == 0 || b.has&fRel != 0 || !from.resolved || !r.dated {
		return r.point(b, t, alone)
	}
	if a.has&b.has&fWeekday != 0 && b.directed && b.dir == a.dir { // from next Monday to Friday
		b.directed = false
	}
	there := *r
	there.ref = from.from
	return there.point(b, toCome, alone)
}

// lastOf is where a range ends: with its last day, or at its last hour.
func lastOf(from, to place, clock bool) time.Time {
	end := to.to
	if clock {
		end = to.from
		if !end.After(from.from) { // 11 p.m. to 3 a.m.
			end = end.AddDate(0, 0, 1)
		}
	}
	if !end.After(from.from) { // the words give no stretch
		return from.to
	}
	return end
}

// edge writes one end of a range.
func edge(t time.Time, clock bool) string {
	if !clock && t.Hour()+t.Minute() == 0 {
		return stamp(t, "day")
	}
	if t.Year() <= 1 {
		return t.Format("T15:04:05")
	}
	return stamp(t, "second")
}

// share gives each end of a range what only the other has said.
func share(a, b *point) {
	switch {
	case a.has&dateFields == 0 && b.has&dateFields != 0:
		copyDate(a, b)
	case b.has&dateFields == 0 && a.has&dateFields != 0:
		copyDate(b, a)
	}
	if a.has&fMonth != 0 && b.has&fMonth != 0 {
		switch {
		case a.has&(fYear|fRel) == 0 && b.has&fYear != 0:
			a.has, a.year = a.has|fYear, b.year-b2i(a.month > b.month)
		case b.has&(fYear|fRel) == 0 && a.has&fYear != 0:
			b.has, b.year = b.has|fYear, a.year+b2i(a.month > b.month)
		}
	}
	if b.has&fZone != 0 && a.has&fZone == 0 {
		a.has, a.zone, a.zoneLabel, a.offset, a.offsetSaid = a.has|fZone, b.zone, b.zoneLabel, b.offset, b.offsetSaid
	}
	if a.has&b.has&fHour != 0 {
		shareHalf(a, b)
	}
}

// shareHalf gives each end of a range of hours the half of the day that only
// the other names.
func shareHalf(a, b *point) {
	switch {
	case a.has&fPart != 0 && b.meridian < 0 && b.has&fPart == 0:
		b.part, b.has = a.part, b.has|fPart
	case b.has&fPart != 0 && a.meridian < 0 && a.has&fPart == 0:
		a.part, a.has = b.part, a.has|fPart
	case (a.has|b.has)&fPart != 0:
	case a.meridian < 0 && b.meridian >= 0 && a.hour <= 12: // 3 to 5 p.m., 11 to 1 p.m.
		a.meridian = b.meridian
		if clockHour(a) > clockHour(b) && b.meridian == 12 {
			a.meridian = 0
		}
	case b.meridian < 0 && a.meridian >= 0 && b.hour <= 12: // 1 p.m. to 4, 11 a.m. to 4
		b.meridian = a.meridian
		if clockHour(b) <= clockHour(a) && a.meridian == 0 {
			b.meridian = 12
		}
	case a.meridian < 0 && a.hour <= 12 && b.hour <= 12 && b.hour*60+b.minute <= a.hour*60+a.minute: // 10:30 to 3
		a.meridian, b.meridian = b2i(a.hour == 12)*12, 12
	}
}

// copyDate copies the date of b to a.
func copyDate(a, b *point) {
	c := *b
	c.has &= dateFields
	fill(a, &c)
}
