package timex

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
	case dayUnit, week, weekendUnit, monthUnit, quarterUnit, year, decadeUnit, centuryUnit:
		return point{has: fRel, rel: u, pos: where, context: u == dayUnit}, next, true
	}
	return point{}, j, false
}
