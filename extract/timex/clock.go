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
	return pt, j, sure && pt.onClock()
}

// onClock reports whether there is such a time of day: no 13 a.m., no 25:00.
func (pt *point) onClock() bool {
	if pt.meridian >= 0 && pt.has&fMinute == 0 && (pt.hour == 0 || pt.hour > 12) || pt.meridian == 0 && pt.hour > 12 {
		return false
	}
	return pt.hour <= 24 && pt.minute <= 59 && pt.second <= 60
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
	return pt, j, pt.onClock()
}

// reading reads the figures of a clock alone.
func (p *parser) reading(i int) (point, int, bool) {
	n := &p.at(i).num
	pt := point{has: fHour, meridian: -1}
	switch {
	case n.ordinal:
		return pt, i, false
	case n.colons > 0: // 3:30, 3:30:15
		pt.hour, pt.minute, pt.second, pt.has = n.parts[0], n.parts[1], n.parts[2], pt.has|fMinute
		if n.colons == 2 {
			pt.has |= fSecond
		}
		return pt, p.decimals(i + 1), len(p.at(i).low) >= 4
	case n.whole && n.count <= 2 && n.n <= 24:
		pt.hour = n.n
		return p.hourLetter(pt, i+1)
	case n.count < 3 || n.count > 4 || !p.clockAfter(i+1):
		return pt, i, false
	case n.whole, n.point && p.at(i).low[n.count-2] == '.': // 0730 GMT, 8.30pm
		pt.hour, pt.minute, pt.has = n.n/100, n.n%100, pt.has|fMinute
		return pt, i + 1, pt.minute < 60 && pt.hour < 24
	}
	return pt, i, false
}

// hourLetter reads the h of 15h30 and, where nothing but a time stands, of 15h.
func (p *parser) hourLetter(pt point, i int) (point, int, bool) {
	if !p.is(i, "h") || !p.at(i).glued() {
		return pt, i, true
	}
	if m := p.at(i + 1); m.num.count == 2 && m.glued() && m.num.n < 60 {
		pt.minute, pt.has = m.num.n, pt.has|fMinute
		return pt, i + 2, true
	}
	return pt, i + b2i(p.bare), true
}

// decimals steps over the fraction of a second.
func (p *parser) decimals(i int) int {
	if q := p.at(i); q.join == '.' && q.num.ok {
		return i + 1
	}
	return i
}
