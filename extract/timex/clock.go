package timex

// clock reads a clock reading that begins with digits: 3:30 p.m., 15:00 GMT, 3
// p.m., 5 o'clock, 0730 GMT, 15h30, 20 past 3.
func (p *parser) clock(i int) (point, int, bool) {
	q := p.at(i)
	if q.join == '/' || q.join == '.' || q.tight() && p.at(i-1).num.ok && !p.clockAfter(i+1) && q.num.colons == 0 {
		return point{}, i, false
	}
	if pt, j, ok := p.pastHour(i); ok {
		return pt, j, true
	}
	pt, j, ok := p.reading(i)
	if !ok {
		return point{}, i, false
	}
	sure := q.num.colons > 0 && p.clockPlace(i, j) || j == i+3 || p.bare && p.is(i+1, "h")
	if k, ok := p.meridiem(j, &pt); ok {
		j, sure = k, true
	} else if p.isA(j, oclock) {
		j, sure = j+1, true
		if k, ok := p.meridiem(j, &pt); ok {
			j = k
		}
	}
	if !sure && p.partBehind(j) {
		sure = true
	}
	if k, ok := p.zone(j, &pt, sure); ok {
		j, sure = k, true
	}
	if !sure || pt.meridian >= 0 && (pt.hour > 12 && pt.meridian == 0 || pt.hour == 0) && !(pt.hour <= 23 && q.num.colons > 0) || pt.hour > 24 || pt.minute > 59 || pt.second > 59 {
		return point{}, i, false
	}
	return pt, j, true
}

// isoTime reads the time behind a date as ISO 8601 writes it: T13:15:30Z. The
// hour stands in a token with the T, the rest in the next.
func (p *parser) isoTime(i int) (point, int, bool) {
	h := p.at(i + 1)
	if !p.is(i, "t") || !h.glued() || !h.num.ok || h.num.n > 24 && h.num.colons == 0 {
		return point{}, i, false
	}
	pt := point{has: fHour | fMinute, hour: h.num.parts[0], minute: h.num.parts[1], second: h.num.parts[2], meridian: -1}
	j := i + 2
	colons := h.num.colons
	if m := p.at(j); colons == 0 && m.join == ':' && m.num.ok {
		pt.minute, pt.second, colons, j = m.num.parts[0], m.num.parts[1], m.num.colons+1, j+1
	}
	if colons == 2 {
		pt.has |= fSecond
	}
	j = p.decimals(j)
	if p.is(j, "z") && p.at(j).glued() {
		pt.has, pt.zoneLabel, pt.offsetSaid = pt.has|fZone, "Z", true
		return pt, j + 1, true
	}
	j, _ = p.zone(j, &pt, true)
	return pt, j, pt.hour <= 24 && pt.minute < 60 && pt.second < 61
}

// reading reads the figures of a clock alone.
func (p *parser) reading(i int) (point, int, bool) {
	n := &p.at(i).num
	pt := point{has: fHour, meridian: -1}
	switch {
	case n.colons > 0 && !n.ordinal:
		pt.hour, pt.minute, pt.second = n.parts[0], n.parts[1], n.parts[2]
		pt.has |= fMinute
		if n.colons == 2 {
			pt.has |= fSecond
		}
		if len(p.at(i).low) < 4 { // 3:5
			return pt, i, false
		}
		return pt, p.decimals(i + 1), true
	case n.point && n.count >= 3 && n.count <= 4 && p.clockAfter(i+1): // 8.30pm
		hm := p.at(i).low
		if hm[len(hm)-3] != '.' {
			return pt, i, false
		}
		pt.hour, pt.minute, pt.has = n.n/100, n.n%100, pt.has|fMinute
		return pt, i + 1, pt.minute < 60
	case n.whole && !n.ordinal && n.count <= 2 && n.n <= 24:
		pt.hour = n.n
		h := p.at(i + 1)
		if h.low == "h" && h.glued() { // 15h30
			if m := p.at(i + 2); m.num.count == 2 && m.glued() && m.num.n < 60 {
				pt.minute, pt.has = m.num.n, pt.has|fMinute
				return pt, i + 3, true
			}
		}
		if h.low == "h" && h.glued() && p.bare {
			return pt, i + 2, true
		}
		return pt, i + 1, true
	case n.whole && !n.ordinal && (n.count == 4 || n.count == 3) && p.clockAfter(i+1): // 0730 GMT
		pt.hour, pt.minute, pt.has = n.n/100, n.n%100, pt.has|fMinute
		return pt, i + 1, pt.minute < 60 && pt.hour < 24
	}
	return pt, i, false
}

// decimals steps over the fraction of a second.
func (p *parser) decimals(i int) int {
	if q := p.at(i); q.join == '.' && q.num.ok {
		return i + 1
	}
	return i
}

// clockAfter reports whether what follows figures makes them a clock reading.
func (p *parser) clockAfter(i int) bool {
	q := p.at(i)
	if q.is(meridian) || p.is(i, "p", "a") && q.glued() {
		return true
	}
	m, ok := q.as(zone)
	return ok && zoneTable()[m.n].clear(q) && !p.is(i, "et")
}

// clockPlace reports whether figures with a colon stand where a time of day is
// meant, and not the time of a race, a score or a verse.
func (p *parser) clockPlace(i, j int) bool {
	n := &p.at(i).num
	if n.parts[0] > 24 || n.parts[1] > 59 {
		return false
	}
	if p.bare || p.near(i-1, clocklead) && !p.is(j, "lead", "victory", "win") {
		return n.colons == 1 || !p.is(i-1, "after", "about", "to", "is", "was")
	}
	if before := p.at(i - 1); before.is(day) || before.is(weekday) || before.num.ok && p.at(i-2).is(month) || before.is(part) || p.fullYear(i-1) || before.num.dotted {
		return true
	}
	return p.at(i).tight() && p.at(i-1).num.colons > 0 || p.at(j).tight() && p.at(j).num.ok && p.at(j).num.colons > 0 ||
		i == 0 && len(p.at(i).low) == 5 && n.colons == 1
}

// meridiem reads a.m. and p.m.
func (p *parser) meridiem(i int, pt *point) (int, bool) {
	if m, ok := p.at(i).as(meridian); ok && p.at(i).join != '\n' {
		pt.meridian = m.n
		return i + 1, true
	}
	if q := p.at(i); (q.low == "a" || q.low == "p") && (p.bare && (q.dot || q.glued()) || q.glued() && p.isOff(i-1)) {
		pt.meridian = 0
		if q.low == "p" {
			pt.meridian = 12
		}
		return i + 1, true
	}
	if p.is(i, "in") && p.is(i+1, "the") && p.isA(i+2, meridian) {
		return p.meridiem(i+2, pt)
	}
	return i, false
}

// minutesPast reads "15 minutes past three" before it is taken for a length.
func (p *parser) minutesPast(i int) (expr, bool) {
	if !p.is(i+1, "min", "mins", "minutes") && !p.is(i+2, "min", "mins", "minutes") {
		return expr{}, false
	}
	pt, j, ok := p.pastHour(i)
	if !ok {
		return expr{}, false
	}
	e := expr{first: i, last: j, at: pt}
	for {
		q, next, ok := p.more(&e.at, e.last)
		if !ok || !e.at.merge(&q) {
			return e, true
		}
		e.last = next
	}
}

// bareHour reads the hour behind "at" that follows a day or part of day: tonight
// at 8, Saturday morning at nine.
func (p *parser) bareHour(pt *point, i int) (point, int, bool) {
	if !p.is(i-1, "at", "@") || pt.has&(fHour) != 0 || pt.has&(fPart|fWeekday|fDom) == 0 && !(pt.has&fRel != 0 && pt.rel == dayUnit) {
		return point{}, i, false
	}
	q, j, ok := p.spokenHour(i)
	if n := p.at(i).num; n.ok {
		q, j, ok = p.reading(i)
		ok = ok && n.whole && n.count <= 2 && n.n >= 1 && n.n <= 12
	}
	if !ok || !p.ends(j) && !p.isA(j, part) && !p.isA(j, day) && !p.isA(j, weekday) && !p.isA(j, dir) && !p.is(j, "in", "on", "to", "at", "for") || p.at(j).low == "%" {
		return point{}, i, false
	}
	return q, j, true
}

// isOff reports whether the hour at i stands where a clock reading is likely:
// at 9a, and no Class 5A and Highway A1A.
func (p *parser) isOff(i int) bool {
	return p.near(i-1, hourlead) || p.isA(i-1, day) || p.isA(i-1, weekday) || p.at(i).tight() || p.at(i).num.colons > 0
}

// partBehind reports whether a part of day follows the bare hour: 3 in the
// morning, 8 tonight.
func (p *parser) partBehind(j int) bool {
	k := j
	if p.is(k, "in") && p.is(k+1, "the") {
		return p.isA(k+2, part) && !p.isA(k+2, units)
	}
	if p.is(k, "at") && p.is(k+1, "night") || p.isA(k, night) {
		return true
	}
	return (p.is(k, "this") || p.isA(k, day)) && p.isA(k+1, part) || p.bare && p.isA(k, day) && !p.at(j-1).tight()
}

// pastHour reads minutes before and after the hour: 20 past three, quarter to
// noon, half past eight, five minutes to midnight.
func (p *parser) pastHour(i int) (point, int, bool) {
	n, j := 0, i
	switch {
	case p.is(i, "half"):
		n, j = 30, i+1
	case p.is(i, "quarter"):
		n, j = 15, i+1
	case p.is(i, "a") && p.is(i+1, "quarter"):
		n, j = 15, i+2
	default:
		c, next, ok := p.number(i)
		if !ok || c.n != float64(int(c.n)) || c.n < 1 || c.n > 59 || c.vague {
			return point{}, i, false
		}
		n, j = int(c.n), next
		j = p.skip(j, "min", "mins", "minutes")
	}
	sign := 1
	switch p.low(j) {
	case "past":
	case "after":
		if p.isA(j-1, units) {
			return point{}, i, false
		}
	case "to", "before", "of", "till":
		sign = -1
	case "from":
		sign = 1
	default:
		return point{}, i, false
	}
	exact := p.is(j, "past") || n == 15 || p.bare && !p.is(j, "of")
	pt, next, ok := p.fullHour(j+1, exact)
	if !ok || p.is(j, "to") && p.at(i).num.ok && !p.at(j-1).is(units) && !p.bare {
		return point{}, i, false
	}
	total := pt.hour*60 + sign*n
	pt.hour, pt.minute, pt.has = (total/60+24)%24, (total+24*60)%60, pt.has|fMinute
	if total < 0 {
		pt.hour = (24*60 + total) / 60
	}
	return pt, next, true
}

// fullHour reads the hour behind "past" and "to". loose lets it stand without
// a.m. or p.m.
func (p *parser) fullHour(i int, loose bool) (point, int, bool) {
	if m, ok := p.at(i).as(hourWord); ok {
		return point{has: fHour, hour: m.n, meridian: -1}, i + 1, true
	}
	c, j, ok := p.number(i)
	if !ok || c.n != float64(int(c.n)) || c.n < 1 || c.n > 24 {
		return point{}, i, false
	}
	pt := point{has: fHour, hour: int(c.n), meridian: -1}
	if p.is(j, "h") && p.at(j).glued() {
		return pt, j + 1, true
	}
	if p.isA(j, oclock) {
		j, loose = j+1, true
	}
	if k, ok := p.meridiem(j, &pt); ok {
		return pt, k, true
	}
	return pt, j, (loose || p.partBehind(j)) && !p.isA(j, units) && !p.isA(j, aUnit) && (p.ends(j) || p.partBehind(j) || p.isA(j, day) || p.is(j, "on"))
}

// spokenClock reads a clock in words: three p.m., ten thirty am, half past
// eight, seven o'clock, eight tonight.
func (p *parser) spokenClock(i int) (point, int, bool) {
	if pt, j, ok := p.pastHour(i); ok {
		k, _ := p.zone(j, &pt, true)
		return pt, k, true
	}
	if len(p.at(i).means) > 0 || p.is(i, "a", "half", "quarter") {
		return point{}, i, false
	}
	pt, j, ok := p.spokenHour(i)
	if !ok {
		return point{}, i, false
	}
	sure := false
	if p.isA(j, oclock) {
		j, sure = j+1, true
	}
	if k, ok := p.meridiem(j, &pt); ok {
		j, sure = k, true
	}
	if !sure && !p.partBehind(j) {
		return point{}, i, false
	}
	j, _ = p.zone(j, &pt, true)
	return pt, j, true
}

// spokenHour reads an hour in words and its minutes: nine fifty-nine.
func (p *parser) spokenHour(i int) (point, int, bool) {
	c, j, ok := p.number(i)
	if !ok || c.vague || c.n != float64(int(c.n)) || c.n < 1 || c.n > 12 && p.at(i).num.ok || c.n > 24 {
		return point{}, i, false
	}
	pt := point{has: fHour, hour: int(c.n), meridian: -1}
	if p.at(j).num.ok || len(p.at(j).means) > 0 || !p.numeric(j) {
		return pt, j, true
	}
	m, next, ok := p.number(j)
	if ok && m.n >= 1 && m.n < 60 && m.n == float64(int(m.n)) && c.n <= 12 {
		pt.minute, pt.has = int(m.n), pt.has|fMinute
		return pt, next, true
	}
	return pt, j, true
}
