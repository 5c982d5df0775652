package timex

// set reads what comes round again: every Monday, daily, each morning, Mondays,
// twice a week, $5 a day.
func (p *parser) set(i int) (expr, bool) {
	q := p.at(i)
	if m, ok := q.as(setword); ok {
		return p.setWord(m, i)
	}
	if m, ok := q.as(weekdays); ok {
		return p.weekly(m.n, i)
	}
	if m, ok := q.as(every); ok {
		return p.everyThing(m.n, i)
	}
	return p.rate(i)
}

// setWord reads daily, annual, weekly. With a capital inside a sentence it is
// mostly a newspaper's or a meeting's name.
func (p *parser) setWord(m meaning, i int) (expr, bool) {
	q := p.at(i)
	named := q.cap && !q.caps && !p.bare && (p.at(i+1).cap || i > 0 && p.at(i-1).cap)
	if named || q.tight() && !p.isA(i-1, setword) || p.is(i-1, "newspaper", "tabloid", "alt") {
		return expr{}, false
	}
	e := expr{first: i, last: i + 1, form: setForm, period: m.text}
	p.setClock(&e)
	return e, true
}

// weekly reads Mondays and Sundays and weekends.
func (p *parser) weekly(w, i int) (expr, bool) {
	if next := p.at(i + 1); p.at(i).cap && next.cap && len(next.means) == 0 && !p.bare {
		return expr{}, false // Fridays for Future
	}
	e := expr{first: i, last: i + 1, form: setForm, at: point{has: fWeekday, weekday: w}}
	if m, ok := p.at(i + 1).as(part); ok {
		e.at.has, e.at.part, e.last = e.at.has|fPart, m.text, i+2
	}
	p.setClock(&e)
	return e, true
}

// everyThing reads what follows every and each: day, other week, third year,
// four years, Monday morning.
func (p *parser) everyThing(n, i int) (expr, bool) {
	j := p.skip(i+1, "single")
	if m, ok := p.at(j).as(ordinal); ok && m.n > 1 {
		n, j = m.n, j+1
	} else if p.at(j).num.ordinal {
		n, j = p.at(j).num.n, j+1
	}
	e := expr{first: i, form: setForm}
	c := count{n: float64(n)}
	k := j
	if many, next, ok := p.number(j); ok && (!many.vague || p.is(j, "few", "several")) {
		c, k = many, next
	}
	if u, _, next, ok := p.unit(k); ok && u != seasonUnit {
		e.last = next
		p.period(&e, c, u)
		return e, !p.is(next, "of")
	}
	if k > j {
		return expr{}, false
	}
	return p.everyPoint(e, n, j)
}

// period sets the period of c units; every weekend and night are days that come
// round.
func (p *parser) period(e *expr, c count, u unit) {
	e.period = period(c.n, u)
	switch {
	case c.vague:
		e.period = "PX" + unitLetter(u)
	case c.n == 1 && u == weekendUnit:
		e.at, e.period = point{has: fWeekend}, ""
	case c.n == 1 && u == nightUnit:
		e.at, e.period = point{has: fPart, part: "NI"}, ""
	}
	p.setClock(e)
}

// everyPoint reads a weekday, month, season, part of day or holiday that comes
// round, the n-th time each.
func (p *parser) everyPoint(e expr, n, j int) (expr, bool) {
	pt, next, ok := p.item(j)
	if !ok || pt.has&(fYear|fRel|fHour) != 0 || pt.has&(fWeekday|fMonth|fSeason|fPart|fHoliday|fQuarter) == 0 {
		return expr{}, false
	}
	for {
		q, after, ok := p.more(&pt, next)
		if !ok || q.has&(fYear|fRel) != 0 || !pt.merge(&q) {
			break
		}
		next = after
	}
	e.at, e.last = pt, next
	if n == 2 {
		e.period = "P2W"
	}
	return e, true
}

// setClock reads the time of day of a set: daily at 9 a.m.
func (p *parser) setClock(e *expr) {
	if q, next, ok := p.more(&e.at, e.last); ok && q.has&(fHour|fPart) != 0 && q.has&(dateFields) == 0 {
		fill(&e.at, &q)
		e.last = next
	}
}
