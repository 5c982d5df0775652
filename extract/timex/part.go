package timex

// partOfDay reads a part of day where it names a time: Friday morning, in the
// afternoon, at night; a morning show names none.
func (p *parser) partOfDay(m meaning, i int) (point, int, bool) {
	j := i + 1
	q := p.at(i)
	pt := point{has: fPart, part: m.text}
	if p.is(i, "early") { // early hours
		pt.pos = "START"
	}
	if next, ok := p.partBefore(i); ok {
		return pt, next, true
	}
	switch {
	case p.bare:
		return pt, j, !p.at(j).tight() || p.isA(j, part)
	case q.tight() && p.at(i-1).num.ok, p.at(j).tight() && !p.isA(j, part), q.cap && p.at(j).cap && !p.isA(j, weekday):
		return point{}, i, false
	case q.tight() && p.isA(i-1, pos) && !p.ends(j) && !p.is(j, "on") && !p.isA(j, weekday):
		return point{}, i, false // a late-night show
	case p.dayBehind(i - 1):
		return pt, j, !(moment(m.text) && p.isA(i-1, dir)) // the last sunset
	}
	return pt, j, p.partLed(m.text, i)
}

// partBefore reads the "of" behind a part of day: the morning of March 3, the early
// hours of the morning.
func (p *parser) partBefore(i int) (int, bool) {
	if !p.is(i+1, "of") {
		return i, false
	}
	k := p.skip(i+2, "the")
	if p.isA(k, month) || p.isA(k, weekday) || p.isA(k, holiday) || p.isA(k, day) || p.at(k).num.ordinal || p.isA(k+1, month) {
		return i + 1, true
	}
	return k + 1, k > i+2 && p.isA(k, part)
}

// dayBehind reports whether piece i ends a date or clock reading, or points at
// one: Friday, March 3, this, every.
func (p *parser) dayBehind(i int) bool {
	q := p.at(i)
	for _, c := range [...]class{weekday, day, dir, holiday, month, meridian, pos} {
		if q.is(c) {
			return true
		}
	}
	return q.num.ok && (p.isA(i-1, month) || q.num.ordinal || q.num.colons > 0 || p.fullYear(i)) || p.is(i, "every", "each", "that")
}

// partLed reports whether the small words around the part of day at i make it a
// time: in the morning, at night, by dusk, overnight.
func (p *parser) partLed(code string, i int) bool {
	j := i + 1
	free := p.ends(j) || p.lower(j)
	switch {
	case moment(code):
		return p.near(i-1, partpoint) && free && !p.near(j, partnoun)
	case p.is(i, "overnight"):
		return !p.denied(i) && p.ends(j) || p.lower(j) && !p.is(i-1, "an", "the")
	case p.is(i, "night"):
		return p.is(i-1, "at", "by") && free
	case p.is(i-1, "the") && p.near(i-2, partlead), p.is(i-1, "by", "until", "since"):
		return free && !p.near(j, partnoun)
	}
	return code != "MO" && code != "AF" && p.near(i-1, partpoint) && free && !p.near(j, partnoun)
}
