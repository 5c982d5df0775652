package timex

import "time"

// asRange resolves both ends of a range.
func (r *resolver) asRange(m *Mention, e *expr, t tense, alone bool) {
	a, b := e.at, e.to.at
	share(&a, &b)
	from := r.point(&a, t, alone)
	to := from
	if b.has&dateFields != 0 && from.resolved && b.has&fRel == 0 && r.dated {
		rb := *r
		rb.ref = from.from
		if b.has&fWeekday != 0 && b.directed && a.has&fWeekday != 0 && b.dir == a.dir {
			b.directed = false
		}
		to = rb.point(&b, toCome, alone)
	} else {
		to = r.point(&b, t, alone)
	}
	m.Moment.Year = a.has&fYear != 0 || b.has&fYear != 0
	r.print(m, &a, e)
	clock := b.has&fHour != 0
	m.Kind = DateRange
	if clock || a.has&fPart != 0 {
		m.Kind = TimeRange
		if a.has&dateFields != 0 {
			m.Kind = DateTimeRange
		}
	}
	if !from.resolved || !to.resolved {
		m.Timex = openTimex(&a) + "/" + openTimex(&b)
		m.out = outValue{start: openTimex(&a), end: openTimex(&b)}
		m.Undated = !r.dated
		return
	}
	end, grain := to.to, to.grain
	if clock {
		end = to.from
		if !end.After(from.from) {
			end = end.AddDate(0, 0, 1)
		}
	}
	if !end.After(from.from) { // the words give no stretch
		end = from.to
	}
	back := time.Duration(0)
	if m.Moment.Zoned {
		back = -time.Duration(m.Moment.Offset) * time.Minute
	}
	m.Moment.From, m.Moment.To, m.Moment.Grain = from.from.Add(back), end.Add(back), grain
	m.Moment.Clock = clock && a.has&dateFields == 0
	m.Resolved = from.from.Year() > 1 || clock
	m.Timex = timexOf(&a, from) + "/" + timexOf(&b, to)
	m.out = outValue{start: edge(from.from, clock), end: edge(end, clock)}
	if a.has&dateFields != 0 {
		r.spoken(from)
	}
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
	if a.has&b.has&fHour == 0 {
		return
	}
	if a.part != "" && b.meridian < 0 && b.part == "" {
		b.part, b.has = a.part, b.has|fPart
	}
	if b.part != "" && a.meridian < 0 && a.part == "" {
		a.part, a.has = b.part, a.has|fPart
	}
	switch {
	case a.part != "" && a.has&fPart != 0 && a.part != b.part || b.has&fPart != 0 && a.has&fPart == 0:
	case a.meridian < 0 && b.meridian < 0 && a.hour <= 12 && b.hour <= 12 && a.has&fPart == 0 && (b.hour < a.hour || b.hour == a.hour && b.minute <= a.minute): // 10:30 to 3
		b.meridian = 12
		a.meridian = b2i(a.hour == 12) * 12
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
	}
}

// copyDate copies the date of b to a.
func copyDate(a, b *point) {
	has := b.has & dateFields
	c := *b
	c.has = has
	fill(a, &c)
}
