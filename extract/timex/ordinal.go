package timex

// ordinal reads what an ordinal begins: third quarter, second half of 2025, 21st
// century, first Monday of March, fourth of July, the 15th.
func (p *parser) ordinal(n, i int) (point, int, bool) {
	j := i + 1
	if p.at(j).join == '\n' {
		return point{}, i, false
	}
	if m, ok := p.at(j).as(ordinal); ok && m.n == -1 && n > 0 { // second last week
		n, j = -n, j+1
	}
	k := p.skip(j, "straight", "consecutive", "successive")
	if u, ok := p.at(k).as(aUnit); ok {
		if pt, next, ok := p.ordinalUnit(n, unit(u.n), k); ok {
			return pt, next, true
		}
	}
	if p.is(j, "half") && (n == 1 || n == 2 || n == -1) {
		if n == -1 {
			n = 2
		}
		if pt, next, ok := p.container(j + 1); ok && pt.has&fMonth == 0 {
			pt.has, pt.half = pt.has|fHalf, n
			return pt, next, true
		}
		if p.is(j-2, "the", "a") || p.is(i-1, "in", "for") {
			return point{}, i, false
		}
	}
	if m, ok := p.at(j).as(weekday); ok {
		if pt, next, ok := p.container(j + 1); ok && pt.has&(fMonth|fYear|fRel) != 0 && pt.has&fDom == 0 {
			pt.has |= fNth | fWeekday
			pt.nth, pt.weekday, pt.nthUnit = n, m.n, noUnit
			return pt, next, true
		}
	}
	if n > 0 {
		return p.dayFirst2(n, i, j)
	}
	return point{}, i, false
}

// dayFirst2 reads an ordinal as a day of the month.
func (p *parser) dayFirst2(n, i, j int) (point, int, bool) {
	if pt, next, ok := p.dayFirst(n, j); ok {
		return pt, next, true
	}
	// the 15th, on the first: only behind "on the", "until the"
	if p.is(i-1, "the") && p.is(i-2, "on", "until", "by", "from", "to") && p.ends(j) && n <= 31 && (p.at(i).num.ordinal || p.bare) {
		return point{has: fDom, dom: n}, j, p.at(i).num.ordinal || p.bare
	}
	return point{}, i, false
}

// ordinalUnit reads an ordinal with the unit at j: third quarter, 21st century,
// first week of October, last day of the month.
func (p *parser) ordinalUnit(n int, u unit, j int) (point, int, bool) {
	j++
	switch u {
	case quarterUnit:
		if n < 0 {
			n = 4
			if !p.is(j, "of") {
				return point{}, j, false
			}
		}
		if n > 4 || p.is(j, "pole", "century") {
			return point{}, j, false
		}
		return point{has: fQuarter, quarter: n}, j, p.quarterOfYear(j)
	case centuryUnit:
		if n > 0 && n <= 30 {
			return point{has: fCentury, century: n - 1}, j, true
		}
	case dayUnit, week, weekendUnit, monthUnit:
		if n > 0 && p.streak(j) {
			return point{has: fRel, rel: u, open: true}, j, true
		}
		pt, next, ok := p.container(j)
		if ok && pt.has&(fMonth|fYear|fRel|fQuarter|fHoliday) != 0 && pt.has&fDom == 0 {
			pt.has |= fNth
			pt.nth, pt.nthUnit = n, u
			return pt, next, true
		}
	}
	return point{}, j, false
}

// streak reports whether the unit before piece j is one of a run: the third
// straight day, on the 99th day.
func (p *parser) streak(j int) bool {
	if p.is(j-2, "straight", "consecutive", "successive") || p.is(j, "in") && p.is(j+1, "a") && p.is(j+2, "row") {
		return true
	}
	return p.is(j-1, "day") && p.at(j-2).num.ordinal && p.is(j-4, "on") && p.ends(j)
}

// quarterOfYear reports whether the quarter that ends before j is one of a
// year, and not of a match.
func (p *parser) quarterOfYear(j int) bool {
	if p.bare {
		return true
	}
	sports, money := 0, 0
	const reach = 40
	for k := max(0, j-reach); k < min(len(p.ps), j+reach); k++ {
		sports += b2i(p.near(k, sport))
		money += b2i(p.near(k, business))
	}
	return money >= sports || p.is(j, "of") && p.fullYear(j+1)
}

// container reads the longer stretch something lies in: of October 2014, in
// the year, of next month.
func (p *parser) container(i int) (point, int, bool) {
	if !p.is(i, "of", "in") {
		return point{}, i, false
	}
	j := i + 1
	if p.is(j, "the", "this") {
		if u, ok := p.at(j + 1).as(aUnit); ok && unit(u.n) >= week && unit(u.n) != seasonUnit {
			return point{has: fRel, rel: unit(u.n)}, j + 2, !p.is(j+2, "of")
		}
	}
	pt, next, ok := p.item(j)
	if !ok || pt.has&(fHour|fPart) != 0 {
		return point{}, i, false
	}
	return pt, next, true
}
