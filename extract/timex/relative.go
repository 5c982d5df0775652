package timex

// directed reads what last, next and this point at: last week, next June, this
// Friday, this morning, the same day.
func (p *parser) directed(n, i int) (point, int, bool) {
	if m, ok := p.at(i).as(ordinal); ok && n < 0 {
		if pt, next, ok := p.ordinal(m.n, i); ok {
			return pt, next, true // the last Monday of March
		}
	}
	j := i + 1
	if p.is(i, "this") {
		if m, ok := p.direction(j); ok && m != 0 { // this past Friday
			n, j = m, j+1
		}
	}
	if p.at(j).join == '\n' || p.is(j, "the", "a") || p.is(i, "last") && p.is(i-1, "at") && !p.isA(j, aUnit) {
		return point{}, i, false
	}
	context := p.is(i, "same", "previous", "prior", "preceding", "following")
	if pt, next, ok := p.directedUnit(n, i, j, context); ok {
		return pt, next, true
	}
	if _, isUnit := p.at(j).as(aUnit); isUnit {
		return point{}, i, false
	}
	q, next, ok := p.item(j)
	if !ok || q.directed || q.has&(fYear|fRel|fHour|fNth) != 0 && q.has&fDom == 0 {
		return point{}, i, false
	}
	if q.has == fPart { // this morning, last evening, the next morning
		q.has, q.rel, q.n, q.context = fPart|fRel, dayUnit, n, context || n > 0 && !p.bare
		return q, next, true
	}
	if q.has&(fWeekday|fMonth|fSeason|fQuarter|fHoliday|fHalf) == 0 {
		return point{}, i, false
	}
	q.directed, q.dir, q.context = true, n, p.is(i, "same")
	return q, next, true
}

// directedUnit reads a direction with a unit: last week, this fiscal year, the
// following day.
func (p *parser) directedUnit(n, i, j int, context bool) (point, int, bool) {
	fiscal := p.is(j, "fiscal", "financial")
	u, many, next, ok := p.unit(j)
	if !ok || many || p.at(j).tight() && !p.is(i, "mid") {
		return point{}, i, false
	}
	switch u {
	case second, minute, hour, millennium:
		return point{}, i, false
	case seasonUnit:
		if !p.bare {
			return point{}, i, false // a team's season
		}
	case dayUnit:
		if p.is(i, "last") && !p.bare || p.is(i, "this") && !p.ends(next) {
			return point{}, i, false
		}
		context = context || n > 0 && !p.bare
	case nightUnit:
		return point{has: fRel | fPart, rel: dayUnit, n: n, part: "NI", context: context}, next, true
	case decadeUnit, century_:
		if p.is(i, "past", "coming", "next") && !p.bare {
			return point{}, i, false
		}
	}
	pt := point{has: fRel, rel: u, n: n, context: context, fiscal: fiscal}
	if u == fortnight {
		return point{}, i, false
	}
	return pt, next, true
}

// article reads what may follow "the".
func (p *parser) article(i int) (point, int, bool) {
	j := i + 1
	q := p.at(j)
	if q.join == '\n' {
		return point{}, i, false
	}
	switch {
	case q.num.ok && q.num.count == 4 && p.fullYear(j):
		if p.at(j+1).low == "s" || p.is(i-1, "of", "in", "during", "since") || q.num.n >= 1900 {
			return p.figures(j)
		}
		return point{}, i, false
	case q.num.ok && !q.num.ordinal:
		if p.at(j+1).is(month) || p.is(j+1, "s", "'s", "of") {
			return p.figures(j)
		}
		return point{}, i, false
	case p.is(j, "'", "’", "‘") && p.at(j+1).num.count == 2 && p.is(j+2, "s"):
		return p.yearItem(j + 1)
	case q.num.ordinal:
		return p.figures(j)
	case q.is(decade):
		m, _ := q.as(decade)
		return point{has: fDecade, decade: 190 + m.n/10}, j + 1, p.ends(j+1) || p.is(j+1, "were", "to")
	case q.is(month) && p.isMonth(j), q.is(weekday):
		return p.item(j) // the May election, the Friday meeting
	case q.is(season), q.is(quarter), q.is(holiday), q.is(part), q.is(dir), q.is(ordinal), q.is(pos), q.is(sub), q.is(aUnit):
		pt, next, ok := p.item(j)
		return pt, next, ok
	case q.low == "very" || q.low == "entire" || q.low == "whole":
		if u, ok := p.at(j + 1).as(aUnit); ok && unit(u.n) >= dayUnit {
			return p.thisUnit(unit(u.n), j+1)
		}
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
