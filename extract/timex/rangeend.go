package timex

// rangeEnd reads the connecting word at j and the other end.
func (p *parser) rangeEnd(a *point, j int, between bool) (b point, next int, closed, ok bool) {
	k := j
	tight := p.at(j).tight()
	switch w := p.low(j); {
	case tight:
	case between && (w == "and" || w == "to" || w == "-" || w == "–" || w == "—"):
		k++
	case !between && (w == "to" || w == "until" || w == "untill" || w == "till" || w == "through" || w == "thru" || w == "-" || w == "–"):
		closed = w == "through" || w == "thru"
		k++
	default:
		return point{}, j, false, false
	}
	if p.at(j).join == '\n' || k > j && p.at(k).join == '\n' || k >= len(p.ps) {
		return point{}, j, false, false
	}
	if p.is(j, "to") && !p.fromBefore(j) && a.has&(fHour|fDom) == 0 && !p.bare && a.has != fMonth && a.has != fYear {
		return point{}, j, false, false
	}
	if b, next, ok = p.shortEnd(a, k, tight); ok {
		return b, next, closed, true
	}
	if n := p.skip(k, "the"); p.is(n, "now", "present", "today") || p.is(n, "date") && p.is(j, "to") {
		if a.has&dateFields != 0 && a.has&fHour == 0 && p.ends(n+1) {
			return point{has: fRel, rel: dayUnit}, n + 1, true, true
		}
	}
	k = p.skip(k, "the")
	if k > j+1 && !p.at(k).num.ordinal && !p.isA(k, ordinal) {
		k--
	}
	b, next, ok = p.point(k)
	if !ok || !canEnd(a, &b) {
		return point{}, j, false, false
	}
	return b, next, closed, true
}

// fromBefore reports whether "from" stands before the point that ends at j.
func (p *parser) fromBefore(j int) bool {
	for k := j - 1; k >= 0 && k > j-6; k-- {
		if p.is(k, "from") {
			return true
		}
	}
	return false
}

// canEnd reports whether b can be the other end of a range that begins with a.
func canEnd(a, b *point) bool {
	clocks, dates := a.has&fHour != 0, a.has&dateFields != 0
	switch {
	case b.has&fHour != 0:
		return clocks || a.has&(fPart) != 0 && !dates
	case b.has&dateFields == 0:
		return a.has&fPart != 0 && b.has&fPart != 0
	case clocks:
		return false
	}
	return dates
}

// shortEnd reads an end that leaves out what the beginning has said: Nov. 3-5,
// 1957-58, 8 a.m. until 6, October 4 to the 5th.
func (p *parser) shortEnd(a *point, k int, tight bool) (point, int, bool) {
	i := p.skip(k, "the")
	n := p.at(i).num
	if m, ok := p.at(i).as(ordinal); ok && m.n > 0 && !p.isA(i+1, month) && !p.is(i+1, "of") {
		n = digits{ok: true, n: m.n, whole: true, count: 2, ordinal: true}
	}
	if !n.whole || n.count > 2 || p.at(k).join == '\n' {
		return point{}, k, false
	}
	switch {
	case a.has&fHour != 0:
		return point{has: fHour, hour: n.n, meridian: -1}, i + 1, n.n >= 1 && n.n <= 24 && !n.ordinal && p.hourEnds(i+1)
	case a.has&(fDom|fMonth) == fDom|fMonth:
		return p.shortDay(a, n, i, tight)
	case a.has == fYear && tight && n.count == 2 && !n.ordinal:
		year := a.year/100*100 + n.n
		if n.n == (a.year+1)%100 { // 1999-00
			return point{has: fYear, year: a.year + 1}, i + 1, true
		}
		return point{has: fYear, year: year}, i + 1, year > a.year && !p.isA(i+1, units)
	}
	return point{}, k, false
}

// shortDay reads the last day of a range inside one month: the number n at i.
func (p *parser) shortDay(a *point, n digits, i int, tight bool) (point, int, bool) {
	j := i + 1
	other := p.isA(j, month) || p.is(j, "of") && p.isA(j+1, month) || p.clockAhead(i) || p.isA(j, units)
	if n.n < 1 || n.n > 31 || other || a.has&fYear != 0 && !tight && !n.ordinal {
		return point{}, i, false
	}
	b := point{has: fMonth | fDom, month: a.month, dom: n.n}
	if y, next, ok := p.yearAfter(j, true); ok {
		b.set(y)
		j = next
	}
	return b, j, true
}

// hourEnds reports whether an hour without a.m. or p.m. can end before piece i.
func (p *parser) hourEnds(i int) bool {
	return p.ends(i) || p.isA(i, day) || p.isA(i, weekday) || p.is(i, "on")
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}
