package timex

// points reads a point and, where it is the beginning of a range, its end.
func (p *parser) points(i int) (expr, bool) {
	e := expr{first: i}
	if p.is(i, "between", "from") {
		return expr{}, false
	}
	if b, j, ok := p.numberFirst(i); ok {
		b.first = i
		b.last = j
		return b, true
	}
	pt, j, ok := p.point(i)
	if !ok || pt.has == 0 || pt.has == fZone {
		return expr{}, false
	}
	e.at, e.last = pt, j
	if end, next, closed, ok := p.rangeEnd(&e.at, j, false); ok {
		e.form, e.closed = rangeForm, closed
		e.to = &expr{first: j, last: next, at: end}
		e.last = next
		p.tail(&e)
	}
	plain := p.isA(i+1, month) || p.isA(i+1, weekday) || p.fullYear(i+1) && e.at.has == fYear
	if plain && p.is(i, "the") && len(p.at(i).means) == 0 {
		e.first++ // the May election
	}
	p.clockRange(&e)
	p.bounds(&e)
	return e, p.worth(&e)
}

// clockRange reads the hours behind a day: Friday, May 2, from 6 p.m. to 9
// p.m.; Monday 1-3 p.m.
func (p *parser) clockRange(e *expr) {
	if e.form != pointForm || e.at.has&dateFields == 0 || e.at.has&fHour != 0 || !pointsToDay(e.at.has|fHour, &e.at, &e.at) {
		return
	}
	k := p.skip(e.last, ",")
	var r expr
	var ok bool
	if p.is(k, "between", "from") {
		if r, ok = p.between(k); !ok {
			r, ok = p.points(k + 1)
		}
	} else {
		r, _, ok = p.numberFirst(p.skip(k, "at"))
	}
	if !ok || r.form != rangeForm || r.at.has&(fHour|dateFields) != fHour || r.to.at.has&dateFields != 0 {
		return
	}
	day := e.at
	e.form, e.at, e.to, e.last = rangeForm, r.at, r.to, r.last
	if !e.at.merge(&day) {
		e.at.has = 0
	}
}

// tail reads what follows a range and belongs to both its ends: the date of "10
// a.m. to 4 p.m. Monday".
func (p *parser) tail(e *expr) {
	b := &e.to.at
	if e.at.has&fHour == 0 || b.has&dateFields != 0 || e.at.has&dateFields != 0 {
		return
	}
	if q, next, ok := p.more(b, e.last); ok && q.has&fHour == 0 && b.merge(&q) {
		for k := 0; k < 3; k++ {
			r, after, ok := p.more(b, next)
			if !ok || !b.merge(&r) {
				break
			}
			next = after
		}
		e.last, e.to.last = next, next
	}
}

// worth reports whether the point is more than a weak word by itself.
func (p *parser) worth(e *expr) bool {
	switch pt := &e.at; {
	case e.form != pointForm:
		return true
	case pt.has == fPart && pt.part == "DT":
		return false
	case pt.has == fHalf && !p.bare:
		return false
	}
	return true
}
