package timex

// season reads spring, summer, autumn and winter where they name a time: this
// summer, the summer of 2010, spring 2011, in winter. Fall and spring are other
// words as well and want a year, a direction or "the" and "in" before them.
func (p *parser) season(s, i int) (point, int, bool) {
	pt := point{has: fSeason, season: s}
	j := i + 1
	if y, next, ok := p.yearAfter(j, false); ok && y.has == fYear && !y.twoDigits {
		pt.set(y)
		return pt, next, true
	}
	return pt, j, p.seasonStands(i)
}

// seasonStands reports whether the season at i, without a year, names a time.
func (p *parser) seasonStands(i int) bool {
	j := i + 1
	twoFaced := p.is(i, "fall", "spring")
	free := p.ends(j) || p.lower(j)
	switch {
	case p.isA(i-1, dir) && !p.is(i-1, "same") || p.isA(i-1, pos), p.bare && !twoFaced:
		return true
	case p.is(j, "'s"):
		return false
	case p.is(j, "of"):
		return p.is(i-1, "the") && p.isA(j+1, dir) && p.is(j+2, "year")
	case p.is(i-1, "the") && p.near(i-2, seasonlead): // over the winter; during the fall
		return p.ends(j) && (!p.is(i, "fall") || p.is(i-2, "in", "by", "until", "during")) || free && p.is(i-2, "in", "during", "over", "by") && !p.is(i, "fall")
	case p.is(i-1, "in", "by", "until", "since", "during"):
		return p.ends(j) && (!twoFaced || p.at(i).cap && i > 1) || !twoFaced && p.is(j, "the", "with", "at", "on", "for", "after")
	}
	return false
}

// fiscalPart reads q1–q4, h1 and h2, with their year.
func (p *parser) fiscalPart(m meaning, i int) (point, int, bool) {
	pt := point{has: fQuarter, quarter: m.n}
	if m.class == half {
		pt = point{has: fHalf, half: m.n}
	}
	j := i + 1
	k := j
	if p.at(k).join != '-' {
		k = p.skip(p.skip(k, "of"), "the")
	}
	if p.fullYear(k) {
		pt.set(point{has: fYear, year: p.at(k).num.n})
		return pt, k + 1, true
	}
	if p.is(j, "'", "’") && p.at(j+1).num.count == 2 {
		pt.set(point{has: fYear, year: century(p.at(j + 1).num.n)})
		return pt, j + 2, true
	}
	return pt, j, m.class == quarter && p.at(i).cap || p.bare
}

// holiday reads a holiday with its year.
func (p *parser) holiday(h, i int) (point, int, bool) {
	pt := point{has: fHoliday, holiday: h}
	if !p.at(i).cap && !p.bare && !p.at(i-1).cap && holidays()[h].weak {
		return point{}, i, false
	}
	j := i + 1
	if m, ok := p.at(j).as(aUnit); ok && unit(m.n) == weekendUnit {
		pt.has, pt.nthUnit = pt.has|fNth, weekendUnit
		j++
	}
	if y, next, ok := p.yearAfter(j, false); ok && !y.twoDigits {
		pt.set(y)
		j = next
	}
	return pt, j, true
}

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
	case century_:
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

// positioned reads early, mid, late and "the end of" before a stretch of time.
func (p *parser) positioned(where string, i int) (point, int, bool) {
	j := i + 1
	if p.at(j).join == '\n' {
		return point{}, i, false
	}
	j = p.skip(j, "in", "on")
	j = p.skip(j, "the")
	if u, ok := p.at(j).as(aUnit); ok && unit(u.n) >= dayUnit && p.is(j-1, "the", "of") || ok && p.bare {
		if pt, next, found := p.posUnit(where, unit(u.n), j); found {
			return pt, next, true
		}
	}
	if p.at(j).tight() && p.isA(j, part) && !p.bare && !p.isA(i-1, weekday) && !p.is(i-1, "the") {
		return point{}, i, false // a late-night show
	}
	pt, next, ok := p.item(j)
	if !ok || pt.pos != "" || pt.has&fHour != 0 || pt.has&fDom != 0 && where == "MID" {
		return point{}, i, false
	}
	if p.is(i, "earlier", "later") && (pt.has&fYear != 0 || pt.has == fMonth && !pt.directed && !p.is(i+1, "in")) {
		return point{}, i, false
	}
	pt.pos = where
	return pt, next, true
}

// posUnit reads "the end of the year", "late in the day".
func (p *parser) posUnit(where string, u unit, j int) (point, int, bool) {
	next := j + 1
	if p.is(next, "of", "'s") || p.is(next, "that", "when") && where == "MID" || p.at(next).num.ok || p.at(next).tight() {
		return point{}, j, false
	}
	switch u {
	case dayUnit, week, weekendUnit, monthUnit, quarterUnit, year, decadeUnit, century_:
		return point{has: fRel, rel: u, pos: where, context: u == dayUnit}, next, true
	}
	return point{}, j, false
}
