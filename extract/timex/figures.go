package timex

import "strings"

// figures reads an item that begins with digits: a date in figures, a clock
// reading, a day before its month, a year, an ordinal quarter.
func (p *parser) figures(i int) (point, int, bool) {
	n := &p.at(i).num
	if pt, j, ok := p.numericDate(i); ok {
		if q, next, ok := p.isoTime(j); ok && pt.has&fDom != 0 && pt.merge(&q) {
			return pt, next, true
		}
		return pt, j, true
	}
	if pt, j, ok := p.clock(i); ok {
		return pt, j, true
	}
	if n.ordinal {
		if pt, j, ok := p.ordinal(n.n, i); ok {
			return pt, j, true
		}
	}
	if n.whole && n.count <= 2 {
		if pt, j, ok := p.dayFirst(n.n, i+1); ok {
			return pt, j, true
		}
		if m, ok := p.at(i + 1).as(quarter); ok && p.at(i+1).glued() {
			return point{has: fQuarter | fYear, quarter: m.n, year: century(n.n)}, i + 2, true
		}
	}
	if pt, j, ok := p.yearItem(i); ok {
		if pt.has == fYear {
			pt, j = p.yearFirst(pt, j)
		}
		return pt, j, true
	}
	return point{}, i, false
}

// yearFirst reads what may follow a year: 2024 August, 2019 H2, 2016, Nov.
func (p *parser) yearFirst(pt point, j int) (point, int) {
	k := j
	if p.bare {
		k = p.skip(k, ",")
	}
	q := p.at(k)
	if q.join == '\n' {
		return pt, j
	}
	if m, ok := q.as(quarter); ok {
		pt.has, pt.quarter = pt.has|fQuarter, m.n
		return pt, k + 1
	}
	if m, ok := q.as(half); ok && q.cap {
		pt.has, pt.half = pt.has|fHalf, m.n
		return pt, k + 1
	}
	if m, ok := q.as(month); ok && (p.bare || q.join == '/' || q.join == '-') && p.ends(k+1) {
		pt.has, pt.month = pt.has|fMonth, m.n
		return pt, k + 1
	}
	return pt, j
}

// numericDate reads 2013-03-22, 3/22/2013, 22.3.13, 22/Mar/2013, 3/22, 03/2013,
// 20130322.
func (p *parser) numericDate(i int) (point, int, bool) {
	a := p.at(i)
	if a.join == '/' || a.join == '.' || a.tight() && p.at(i-1).num.ok {
		return point{}, i, false
	}
	if a.num.whole && a.num.count == 8 && a.num.n > 19000000 && a.num.n < 21000000 && !p.measured(i) {
		return ymd(a.num.n/10000, a.num.n/100%100, a.num.n%100, i+1)
	}
	b, c := p.at(i+1), p.at(i+2)
	if d, ok := p.dotted(i); ok {
		return p.threeParts(d, [3]int{2, 2, 2}, '.', i+1)
	}
	sep := b.join
	if sep != '/' && sep != '-' && sep != '.' {
		return point{}, i, false
	}
	if m, ok := b.as(month); ok && a.num.whole && c.num.whole && c.join == sep && sep != '.' {
		switch {
		case a.num.count == 4:
			return ymd(a.num.n, m.n, c.num.n, i+3)
		case c.num.count == 4:
			return ymd(c.num.n, m.n, a.num.n, i+3)
		case c.num.count == 2:
			return ymd(century(c.num.n), m.n, a.num.n, i+3)
		}
	}
	if !a.num.whole || !b.num.whole || b.num.ordinal {
		return point{}, i, false
	}
	if c.num.whole && c.join == sep && p.at(i+3).join != sep {
		return p.threeParts([3]int{a.num.n, b.num.n, c.num.n}, [3]int{a.num.count, b.num.count, c.num.count}, sep, i+3)
	}
	if c.join == sep && c.num.ok {
		return point{}, i, false
	}
	return p.twoParts(i, sep)
}

// dotted reads three numbers in one token: 22.3.2013.
func (p *parser) dotted(i int) ([3]int, bool) {
	q := p.at(i)
	var d [3]int
	dots, count := 0, 0
	for k := 0; k < len(q.low); k++ {
		switch c := q.low[k]; {
		case c == '.' && dots < 2:
			dots++
			count = 0
		case c >= '0' && c <= '9' && count < 4:
			d[dots] = d[dots]*10 + int(c-'0')
			count++
		default:
			return d, false
		}
	}
	return d, dots == 2 && (d[2] > 99 || d[0] > 999)
}

// threeParts orders the parts of a date in figures. The day comes first where
// the first number can be no month, and in articles from places that write it
// so.
func (p *parser) threeParts(d, count [3]int, sep byte, next int) (point, int, bool) {
	if d[0] > 999 && count[0] != 3 {
		if d[1] > 12 {
			d[1], d[2] = d[2], d[1]
		}
		return ymd(d[0], d[1], d[2], next)
	}
	y := d[2]
	switch {
	case y > 999:
	case count[2] == 2 && count[0] <= 2 && (sep == '/' || p.bare):
		y = century(y)
	default:
		return point{}, next, false
	}
	m, day := d[0], d[1]
	if m > 12 || p.dayLeads() && day <= 12 {
		m, day = day, m
	}
	return ymd(y, m, day, next)
}

// dayLeads reports whether the outlet writes the day before the month.
func (p *parser) dayLeads() bool {
	zone := p.doc.Zone
	return zone != "" && !strings.HasPrefix(zone, "America/") && !strings.HasPrefix(zone, "US/")
}

// ymd is a full date, when the calendar has it.
func ymd(y, m, d, next int) (point, int, bool) {
	if y < 1000 || y > 9999 || m < 1 || m > 12 || d < 1 || d > daysIn(y, m) {
		return point{}, next, false
	}
	return point{has: fYear | fMonth | fDom, year: y, month: m, dom: d}, next, true
}

// twoParts reads 3/22, 03/2013 and 2013-03. News writes scores, votes,
// fractions and "9/11" so: day and month count only where a time is expected.
func (p *parser) twoParts(i int, sep byte) (point, int, bool) {
	a, b := p.at(i).num, p.at(i+1).num
	switch {
	case a.count == 4 && b.count <= 2 && p.fullYear(i) && b.n >= 1 && b.n <= 12 && !(sep == '-' && b.n > a.n%100 && !p.bare):
		return point{has: fYear | fMonth, year: a.n, month: b.n}, i + 2, true
	case b.count == 4 && a.count <= 2 && a.n >= 1 && a.n <= 12 && p.fullYear(i+1) && (sep == '/' || p.bare):
		return point{has: fYear | fMonth, year: b.n, month: a.n}, i + 2, true
	case a.count > 2 || b.count > 2 || sep == '.':
		return point{}, i, false
	}
	m, d := a.n, b.n
	if m > 12 || p.dayLeads() && d <= 12 {
		m, d = d, m
	}
	if !p.expectsDate(i, sep) || m < 1 || m > 12 || d < 1 || d > daysIn(2000, m) {
		return point{}, i, false
	}
	return point{has: fMonth | fDom, month: m, dom: d}, i + 2, true
}

// expectsDate reports whether two figures at i, with sep between them, stand
// where a day is named.
func (p *parser) expectsDate(i int, sep byte) bool {
	if p.isA(i-1, weekday) {
		return sep == '/'
	}
	if p.bare {
		return !p.isA(i+2, meridian) && !p.is(i-1, "at")
	}
	return sep == '/' && p.is(i-1, "on", "until", "by", "since")
}
