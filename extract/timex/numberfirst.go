package timex

// numberFirst reads a range whose first end is a mere number: 3 to 5 p.m., 13–15
// July, the 13th to the 15th of July, three to five p.m.
func (p *parser) numberFirst(i int) (expr, int, bool) {
	k := p.skip(i, "the")
	var n int
	var j int
	if q := p.at(k); q.num.ok {
		if !q.num.whole || q.num.count > 2 && q.num.count != 4 || q.join == '/' || q.join == '.' {
			return expr{}, i, false
		}
		n, j = q.num.n, k+1
	} else if m, ok := q.as(ordinal); ok && m.n > 0 {
		n, j = m.n, k+1
	} else if k == i && len(q.means) == 0 && p.numeric(i) {
		c, next, ok := p.number(i)
		if !ok || c.n > 24 || c.n != float64(int(c.n)) {
			return expr{}, i, false
		}
		n, j = int(c.n), next
	} else {
		return expr{}, i, false
	}
	c := j
	switch {
	case p.at(j).tight():
	case p.is(j, "to", "-", "–", "until", "till", "through") || p.is(j, "and", "or") && p.betweens:
		c++
	default:
		return expr{}, i, false
	}
	b, next, ok := p.point(c)
	if !ok {
		return expr{}, i, false
	}
	var a point
	switch {
	case b.has&(fHour|fDom) == fHour|fDom && p.isA(c+1, month) && n >= 1 && n < b.dom:
		a = b
		a.dom = n
	case b.has&fHour != 0 && (b.meridian >= 0 || b.has&fPart != 0 || b.has&fMinute != 0 && p.betweens) && n >= 1 && n <= 24:
		a = point{has: fHour, hour: n, meridian: -1}
	case b.has&fDom != 0 && b.has&(fMonth|fRel) != 0 && n >= 1 && n <= 31 && n < b.dom && b.has&fHour == 0:
		a = point{has: b.has &^ fWeekday}
		fill(&a, &b)
		a = b
		a.dom = n
	default:
		return expr{}, i, false
	}
	e := expr{first: i, last: next, form: rangeForm, at: a, to: &expr{first: c, last: next, at: b}}
	p.tail(&e)
	return e, e.last, true
}

// between reads "between A and B", and "from A to B" where A is a mere number.
func (p *parser) between(i int) (expr, bool) {
	if !p.is(i, "between", "from") {
		return expr{}, false
	}
	p.betweens = p.is(i, "between")
	defer func() { p.betweens = false }()
	if e, ok := p.counted(i + 1); ok && e.dur.high != nil {
		return e, true
	}
	if e, j, ok := p.numberFirst(i + 1); ok {
		e.first, e.last = i+1, j
		return e, true
	}
	if !p.betweens {
		return expr{}, false
	}
	a, j, ok := p.point(i + 1)
	if p.is(i+1, "now") {
		a, j, ok = point{has: fRel, rel: dayUnit}, i+2, true
	}
	if !ok {
		return expr{}, false
	}
	b, next, _, ok := p.rangeEnd(&a, j, true)
	if !ok {
		return expr{}, false
	}
	e := expr{first: i + 1, last: next, form: rangeForm, at: a, to: &expr{first: j, last: next, at: b}}
	p.tail(&e)
	return e, true
}
