package timex

// thisUnit reads "the day", "the week", "the year" as the current one, where
// nothing behind it says which.
func (p *parser) thisUnit(u unit, i int) (point, int, bool) {
	j := i + 1
	before := p.low(p.theAt(i) - 1)
	switch u {
	case dayUnit:
		if !p.near(p.theAt(i)-1, dayend) && !p.is(p.theAt(i)-2, "earlier", "late", "early", "later") {
			return point{}, i, false
		}
	case week, monthUnit, year, quarterUnit:
		if before == "of" && !p.is(p.theAt(i)-2, "rest", "remainder", "end", "half", "quarter", "months", "weeks") {
			return point{}, i, false
		}
	case weekendUnit:
	default:
		return point{}, i, false
	}
	if q := p.at(j); q.tight() || p.near(j, which) || q.num.ok || !p.ends(j) && !p.near(j, unitafter) {
		return point{}, i, false
	}
	return point{has: fRel, rel: u, context: u == dayUnit}, j, true
}

// theAt is the place of the article before the unit at i.
func (p *parser) theAt(i int) int {
	for k := i - 1; k >= i-3 && k >= 0; k-- {
		if p.is(k, "the") {
			return k
		}
	}
	return i
}

// that reads "that day", "that night": the time last spoken of.
func (p *parser) that(i int) (point, int, bool) {
	if u, ok := p.at(i + 1).as(aUnit); ok && p.is(i, "that") {
		switch unit(u.n) {
		case dayUnit, week, monthUnit, year, weekendUnit:
			return point{has: fRel, rel: unit(u.n), context: true}, i + 2, p.ends(i+2) || p.near(i+2, backthen)
		case nightUnit:
			return point{has: fRel | fPart, rel: dayUnit, part: "NI", context: true}, i + 2, true
		}
	}
	if m, ok := p.at(i + 1).as(part); ok && p.is(i, "that") {
		return point{has: fRel | fPart, rel: dayUnit, part: m.text, context: true}, i + 2, true
	}
	return point{}, i, false
}

// namedUnit reads a unit with something that names which: the week of March 3,
// the year 2013, week 12, and the bare "the day" of reports.
func (p *parser) namedUnit(u unit, i int) (point, int, bool) {
	j := i + 1
	the := p.is(i-1, "the")
	switch {
	case u == year && p.fullYear(j) && !p.at(j).tight():
		return point{has: fYear, year: p.at(j).num.n}, j + 1, true
	case u == week && p.at(j).num.whole && p.at(j).num.n >= 1 && p.at(j).num.n <= 53 && (p.bare && !p.at(j).tight()):
		return point{has: fWeek, weekNo: p.at(j).num.n}, j + 1, true
	case (u == week || u == weekendUnit) && (p.is(j, "of", "beginning", "starting", "ending", "ended", "commencing")):
		k := p.skip(p.skip(j+1, "on"), "the")
		pt, next, ok := p.item(k)
		if !ok || pt.has&(fDom|fHoliday) == 0 {
			break
		}
		pt.nthUnit, pt.nth, pt.has = u, 0, pt.has|fNth
		return pt, next, true
	}
	if p.is(j, "'s") && p.is(j+1, "end") || p.is(j, "end") && p.is(i-1, "by", "at", "until", "since", "before") { // week's end, by year-end
		return point{has: fRel, rel: u, pos: "END"}, j + 1 + b2i(p.is(j, "'s")), u >= week
	}
	if the {
		return p.thisUnit(u, i)
	}
	return point{}, i, false
}

// subYear reads fiscal and financial years: fiscal 2007, the fiscal year 2007.
func (p *parser) subYear(i int) (point, int, bool) {
	if !p.is(i, "fiscal", "financial", "calendar") {
		return point{}, i, false
	}
	j := p.skip(i+1, "year")
	pt := point{has: fYear, fiscal: !p.is(i, "calendar")}
	if p.fullYear(j) && p.at(j).join == ' ' {
		pt.year = p.at(j).num.n
		return pt, j + 1, true
	}
	if j > i+1 && p.is(i-1, "the") && (p.ends(j) || p.lower(j)) {
		return point{has: fRel, rel: year, fiscal: pt.fiscal}, j, true
	}
	return point{}, i, false
}
