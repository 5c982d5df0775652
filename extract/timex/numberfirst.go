package timex

// numberFirst reads a range whose first end is a mere number: 3 to 5 p.m., 13–15
// July, the 13th to the 15th of July, three to five p.m.
func (p *parser) numberFirst(i int) (expr, int, bool) {
	n, j, ok := p.mereNumber(p.skip(i, "the"))
	if !ok {
		return expr{}, i, false
	}
	c := j
	switch {
	case p.at(j).tight():
	case p.is(j, "to", "-", "–", "until", "till", "through"), p.is(j, "and", "or") && p.betweens:
		c++
	default:
		return expr{}, i, false
	}
	b, next, ok := p.point(c)
	if !ok {
		return expr{}, i, false
	}
	a, ok := p.likeEnd(n, &b, c)
	if !ok {
		return expr{}, i, false
	}
	e := expr{first: i, last: next, form: rangeForm, at: a, to: &expr{first: c, last: next, at: b}}
	p.tail(&e)
	return e, e.last, true
}

// mereNumber reads a number that may be an hour or a day.
func (p *parser) mereNumber(i int) (n, next int, ok bool) {
	q := p.at(i)
	if q.num.ok {
		return q.num.n, i + 1, q.num.whole && (q.num.count <= 2 || q.num.count == 4) && q.join != '/' && q.join != '.'
	}
	if m, ok := q.as(ordinal); ok && m.n > 0 {
		return m.n, i + 1, true
	}
	if len(q.means) > 0 || !p.numeric(i) {
		return 0, i, false
	}
	c, next, ok := p.number(i)
	return int(c.n), next, ok && c.whole(1, 24)
}

// likeEnd makes the number n a point of the sort the end b is, which was read at
// piece c: a day of the same month, an hour.
func (p *parser) likeEnd(n int, b *point, c int) (point, bool) {
	a := *b
	a.dom = n
	switch {
	case b.has&(fHour|fDom) == fHour|fDom && p.isA(c+1, month): // 22-23 Feb. at 7 p.m.
		return a, n >= 1 && n < b.dom
	case b.has&fHour != 0:
		said := b.meridian >= 0 || b.has&fPart != 0 || b.has&fMinute != 0 && p.betweens
		return point{has: fHour, hour: n, meridian: -1}, said && n >= 1 && n <= 24
	}
	return a, b.has&fDom != 0 && b.has&(fMonth|fRel) != 0 && n >= 1 && n < b.dom
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
