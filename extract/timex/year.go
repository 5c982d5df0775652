package timex

// yearAfter reads the year behind a month or day: 2013, ", 2013", of 2013, in
// 2013, '13. day says that a day of the month stands before it.
func (p *parser) yearAfter(i int, day bool) (point, int, bool) {
	j := i
	switch {
	case p.is(j, ",") && p.at(j).join != '\n':
		j++
	case p.is(j, "of", "in") && p.fullYear(p.skip(j+1, "the", "year")):
		j = p.skip(p.skip(j+1, "the"), "year")
	}
	q, next := p.at(j), p.at(j+1)
	if p.fullYear(j) {
		ok := q.join != '.' && !p.measured(j) && !(next.tight() && next.num.ok && next.num.count > 2)
		return point{has: fYear, year: q.num.n}, j + 1, ok
	}
	if q.join == '\n' && j == i {
		return point{}, i, false
	}
	if y, after, ok := p.wordYear(j); ok {
		return point{has: fYear, year: y}, after, true
	}
	if p.is(j, "'", "’", "‘") && next.glued() && next.num.count == 2 && next.num.whole {
		return point{has: fYear, year: century(next.num.n), twoDigits: true}, j + 2, true
	}
	if p.shortYear(j, j == i, day) {
		return point{has: fYear, year: century(q.num.n), twoDigits: true}, j + 1, true
	}
	return point{}, i, false
}

// shortYear reports whether piece i is a year in two digits: Aug. 96, 9-Aug-96.
// direct says that no comma stands before it.
func (p *parser) shortYear(i int, direct, day bool) bool {
	q := p.at(i)
	if !q.num.whole || q.num.count != 2 || q.num.ordinal || q.glued() {
		return false
	}
	tied := q.join == '-' || q.join == '/'
	if q.tight() && day && p.at(i-2).tight() {
		return true
	}
	return direct && (tied || q.num.n > 31) && (p.bare || p.ends(i+1))
}

// wordYear reads a year in words: nineteen ninety-six, two thousand and ten.
func (p *parser) wordYear(i int) (int, int, bool) {
	if !p.is(i, "nineteen", "twenty", "two", "eighteen") || len(p.at(i).means) > 0 {
		return 0, i, false
	}
	c, j, ok := p.number(i)
	if !ok || c.vague {
		return 0, i, false
	}
	if c.n >= 2000 && c.n < 2100 {
		return int(c.n), j, true
	}
	if c.n < 18 || c.n > 20 || !p.numeric(j) || p.at(j).num.ok {
		return 0, i, false
	}
	d, j, ok := p.number(j)
	return int(c.n)*100 + int(d.n), j, ok && d.n >= 10 && d.n < 100 && !p.isA(j, units)
}

// fullYear reports whether piece i is a year in four digits.
func (p *parser) fullYear(i int) bool {
	q := p.at(i)
	return q.num.whole && !q.num.ordinal && q.num.count == 4 && q.num.n >= 1000 && q.num.n < 2500
}

// century gives a year of two digits its century: 00–39 this one.
func century(n int) int {
	if n < 40 {
		return 2000 + n
	}
	return 1900 + n
}
