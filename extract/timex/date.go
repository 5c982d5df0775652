package timex

// item reads one item of a point: a date, a weekday, a clock reading, a part
// of day.
func (p *parser) item(i int) (point, int, bool) {
	const deepest = 8 // the end of the first week of the third quarter of last year
	if p.depth >= deepest {
		return point{}, i, false
	}
	p.depth++
	defer func() { p.depth-- }()
	q := p.at(i)
	if q.num.ok {
		return p.figures(i)
	}
	for k := range q.means {
		if pt, j, ok := p.word(q.means[k], i); ok {
			return pt, j, true
		}
	}
	switch {
	case q.low == "the":
		return p.article(i)
	case q.low == "half", q.low == "a", q.low == "quarter":
		return p.spokenClock(i)
	case q.low == "that" || q.low == "these":
		return p.that(i)
	case len(q.means) == 0 && q.low != "" && p.numeric(i):
		return p.spokenClock(i)
	}
	return point{}, i, false
}

// word reads the item that begins with a word of meaning m.
func (p *parser) word(m meaning, i int) (point, int, bool) {
	switch m.class {
	case month:
		return p.month(m.n, i)
	case weekday:
		return p.weekday(m.n, i)
	case season:
		return p.season(m.n, i)
	case quarter, half:
		return p.fiscalPart(m, i)
	case holiday:
		return p.holiday(m.n, i)
	case day:
		if q := p.at(i); q.cap && i > 0 && p.at(i-1).cap && !p.bare && q.end == q.tok+1 && q.join == ' ' && !p.at(i-1).is(weekday) {
			return point{}, i, false // Russia Today
		}
		return point{has: fRel, rel: dayUnit, n: m.n}, i + 1, true
	case night:
		return point{has: fRel | fPart, rel: dayUnit, n: m.n, part: "NI"}, i + 1, true
	case part:
		return p.partOfDay(m, i)
	case hourWord:
		if p.is(i-1, "a", "an", "the") && !p.ends(i+1) && !p.isA(i+1, weekday) && !p.bare && !p.is(i+1, "on", "to") {
			return point{}, i, false // a midnight show
		}
		return point{has: fHour | fMinute, hour: m.n, meridian: -1, part: ""}, i + 1, !p.at(i + 1).tight()
	case dir:
		return p.directed(m.n, i)
	case pos:
		return p.positioned(m.text, i)
	case ordinal:
		return p.ordinal(m.n, i)
	case zone:
		return p.zoneItem(i)
	case aUnit:
		return p.namedUnit(unit(m.n), i)
	case sub:
		return p.subYear(i)
	}
	return point{}, i, false
}

// month reads a month with the day and year around it: March, March 22, March
// 22nd, 2013, March of 2013, Mar. '13.
func (p *parser) month(m, i int) (point, int, bool) {
	pt := point{has: fMonth, month: m}
	j := i + 1
	if d, next, ok := p.monthDay(j); ok {
		pt.has |= fDom
		pt.dom, j = d, next
	}
	if y, next, ok := p.yearAfter(j, pt.has&fDom != 0); ok {
		pt.set(y)
		j = next
	}
	if pt.has == fMonth && !p.isMonth(i) {
		return point{}, i, false
	}
	if pt.has&fDom != 0 && !p.dayFits(i, j) {
		return point{}, i, false
	}
	return pt, j, true
}

// monthDay reads the day of the month behind its name: 22, 22nd, the 22nd,
// twenty-second.
func (p *parser) monthDay(i int) (int, int, bool) {
	if p.is(i, ",") && p.at(i+1).num.ordinal {
		i++
	}
	q := p.at(i)
	if q.join == '\n' && !q.num.ok {
		return 0, i, false
	}
	if n := q.num; n.ok {
		if n.whole && n.n >= 1 && n.n <= 31 && n.count <= 2 && q.join != '.' && !p.clockAhead(i) && !(q.glued() && i > 0 && p.at(i-1).num.ok) {
			return n.n, i + 1, true
		}
		return 0, i, false
	}
	j := p.skip(i, "the")
	if m, ok := p.at(j).as(ordinal); ok && m.n > 0 && !p.isA(j+1, aUnit) && !p.isA(j+1, units) && (j > i || !p.isA(j, aUnit) || p.ends(j+1)) {
		return m.n, j + 1, true
	}
	if j > i && p.at(j).num.ordinal {
		return p.at(j).num.n, j + 1, p.at(j).num.n <= 31
	}
	if j == i && len(q.means) == 0 && p.bare && p.numeric(i) {
		if c, next, ok := p.number(i); ok && c.n >= 1 && c.n <= 31 && c.n == float64(int(c.n)) {
			return int(c.n), next, true
		}
	}
	return 0, i, false
}

// clockAhead reports whether the number at i is the hour of a clock reading
// and no day.
func (p *parser) clockAhead(i int) bool {
	return p.isA(i+1, meridian) || p.isA(i+1, oclock)
}

// dayFirst reads a day of the month that stands before its month: 22 March, the
// 22nd of March 2013, fourth of July.
func (p *parser) dayFirst(d, i int) (point, int, bool) {
	if d < 1 || d > 31 || p.is(i-2, "$", "£", "€") {
		return point{}, i, false
	}
	j := i
	if p.is(j, "day") && p.is(j+1, "of") {
		j++
	}
	of := p.is(j, "of")
	j = p.skip(j, "of")
	if m, ok := p.at(j).as(month); ok && (p.at(j).join != '\n') {
		if !of && !p.at(j).cap && m.n == 5 && !p.bare && !p.at(j+1).num.ok {
			return point{}, i, false
		}
		pt := point{has: fMonth | fDom, month: m.n, dom: d}
		j++
		if y, next, ok := p.yearAfter(j, true); ok {
			pt.set(y)
			j = next
		}
		return pt, j, true
	}
	k := p.skip(j, "the")
	if n, ok := p.direction(k); ok && of && p.is(k+1, "month") {
		return point{has: fDom | fRel, dom: d, rel: monthUnit, n: n}, k + 2, true
	}
	if of && k > j && p.is(k, "month") {
		return point{has: fDom | fRel, dom: d, rel: monthUnit}, k + 1, true
	}
	return point{}, i, false
}

// weekday reads a weekday with what may follow it: Tuesday the 19th, Thu 15th.
func (p *parser) weekday(w, i int) (point, int, bool) {
	if !p.isWeekday(i) {
		return point{}, i, false
	}
	k := p.skip(i+1, ",")
	j := p.skip(k, "the")
	n := p.at(j).num
	d := n.n
	ok := n.ordinal || p.bare && k > i+1 && j == k && n.whole && n.count <= 2
	if m, found := p.at(j).as(ordinal); found && j > k {
		d, ok = m.n, true
	}
	if ok && d >= 1 && d <= 31 && p.ends(j+1) {
		return point{has: fWeekday | fDom, weekday: w, dom: d}, j + 1, true
	}
	return point{has: fWeekday, weekday: w}, i + 1, true
}

// set takes over the year y.
func (pt *point) set(y point) { fill(pt, &y) }
