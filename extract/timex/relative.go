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
	case decadeUnit, centuryUnit:
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
