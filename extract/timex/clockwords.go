package timex

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
	if before := p.at(i - 1).num; p.isA(i-1, day) || p.isA(i-1, weekday) || p.isA(i-1, part) || before.ok && p.isA(i-2, month) || p.fullYear(i-1) || before.dotted {
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
	after := p.hourEnds(j) || p.isA(j, part) || p.isA(j, dir) || p.is(j, "in", "to", "at", "for")
	return q, j, ok && after
}
