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
	if q := p.at(i + 1); p.is(i, "the") && len(p.at(i).means) == 0 && (q.is(month) || q.is(weekday) || q.num.whole && q.num.count == 4 && e.at.has == fYear) {
		e.first++ // the May election
	}
	p.clockRange(&e)
	p.bounds(&e)
	return e, p.worth(&e)
}

// clockRange reads the hours behind a day: Tuesday, April 19, from 5 p.m. to 8
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

// rangeEnd reads the connecting word at j and the other end.
func (p *parser) rangeEnd(a *point, j int, between bool) (b point, next int, closed, ok bool) {
	k := j
	tight := p.at(j).tight()
	switch w := p.low(j); {
	case tight:
	case between && (w == "and" || w == "to" || w == "-" || w == "–" || w == "—"):
		k++
	case !between && (w == "to" || w == "until" || w == "untill" || w == "till" || w == "through" || w == "thru" || w == "-" || w == "–"):
		closed = w == "through" || w == "thru"
		k++
	default:
		return point{}, j, false, false
	}
	if p.at(j).join == '\n' || k > j && p.at(k).join == '\n' || k >= len(p.ps) {
		return point{}, j, false, false
	}
	if p.is(j, "to") && !p.fromBefore(a, j) && a.has&(fHour|fDom) == 0 && !p.bare && a.has != fMonth && a.has != fYear {
		return point{}, j, false, false
	}
	if b, next, ok = p.shortEnd(a, k, tight); ok {
		return b, next, closed, true
	}
	if n := p.skip(k, "the"); p.is(n, "now", "present", "today") || p.is(n, "date") && p.is(j, "to") {
		if a.has&dateFields != 0 && a.has&fHour == 0 && p.ends(n+1) {
			return point{has: fRel, rel: dayUnit}, n + 1, true, true
		}
	}
	k = p.skip(k, "the")
	if k > j+1 && !p.at(k).num.ordinal && !p.isA(k, ordinal) {
		k--
	}
	b, next, ok = p.point(k)
	if !ok || !canEnd(a, &b) {
		return point{}, j, false, false
	}
	return b, next, closed, true
}

// fromBefore reports whether "from" stands before the point that ends at j.
func (p *parser) fromBefore(a *point, j int) bool {
	for k := j - 1; k >= 0 && k > j-6; k-- {
		if p.is(k, "from") {
			return true
		}
	}
	return false
}

// canEnd reports whether b can be the other end of a range that begins with a.
func canEnd(a, b *point) bool {
	clocks, dates := a.has&fHour != 0, a.has&dateFields != 0
	switch {
	case b.has&fHour != 0:
		return clocks || a.has&(fPart) != 0 && !dates
	case b.has&dateFields == 0:
		return a.has&fPart != 0 && b.has&fPart != 0
	case clocks:
		return false
	}
	return dates
}

// shortEnd reads an end that leaves out what the beginning has said: Nov. 3-5,
// 1957-58, 8 a.m. until 6, October 4 to 5.
func (p *parser) shortEnd(a *point, k int, tight bool) (point, int, bool) {
	q := p.at(k)
	the := p.skip(k, "the")
	n := p.at(the).num
	if m, ok := p.at(the).as(ordinal); ok && m.n > 0 && !p.isA(the+1, month) && !p.is(the+1, "of") {
		n = digits{ok: true, n: m.n, whole: true, count: 2, ordinal: true}
	}
	if !n.whole || q.join == '\n' {
		return point{}, k, false
	}
	after := p.at(the + 1)
	switch {
	case a.has&fDom != 0 && a.has&fMonth != 0 && a.has&fHour == 0 && n.count <= 2 && n.n >= 1 && n.n <= 31:
		if after.is(month) || p.clockAhead(the) || after.is(units) || p.is(the+1, "of") && p.isA(the+2, month) || a.has&fYear != 0 && !tight && a.year > 0 && !n.ordinal {
			return point{}, k, false
		}
		b := point{has: fMonth | fDom, month: a.month, dom: n.n}
		next := the + 1
		if y, j, ok := p.yearAfter(next, true); ok {
			b.set(y)
			next = j
		}
		return b, next, true
	case a.has == fYear && a.year >= 1000 && tight && n.count == 2 && !n.ordinal && n.n == (a.year+1)%100,
		a.has == fYear && a.year >= 1000 && tight && n.count == 2 && n.n > a.year%100 && !after.is(units):
		return point{has: fYear, year: a.year/100*100 + n.n + b2i(n.n < a.year%100)*100}, the + 1, true
	case a.has&fHour != 0 && n.count <= 2 && n.n >= 1 && n.n <= 24 && !n.ordinal && (p.ends(the+1) || p.isA(the+1, day) || p.isA(the+1, weekday) || p.is(the+1, "on")) && !p.clockAhead(the):
		return point{has: fHour, hour: n.n, meridian: -1}, the + 1, true
	}
	return point{}, k, false
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

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

// bounds reads what stands before a point and opens one side: since 2015,
// before Friday, until 3 p.m.
func (p *parser) bounds(e *expr) {
	k := e.first - 1
	if p.is(k, "the") {
		k--
	}
	switch p.low(k) {
	case "since":
		e.bound = "since"
	case "before":
		e.bound = "before"
	case "after":
		e.bound = "after"
	case "until", "till", "through":
		if e.form == pointForm {
			e.bound = "until"
		}
	case "by":
		if e.form == pointForm {
			e.bound = "until"
		}
	case "around", "about", "approximately", "circa", "roughly":
		e.approx = true
	case "than":
		switch p.low(k - 1) {
		case "later":
			e.bound = "after"
			if p.is(k-2, "no") {
				e.bound = "until"
			}
		case "earlier":
			e.bound = "before"
			if p.is(k-2, "no") {
				e.bound = "since"
			}
		}
	}
}
