package timex

// yearAfter reads the year behind a month or day: 2013, ", 2013", of 2013, in
// 2013, '13. day says that a day of the month stands before it.
func (p *parser) yearAfter(i int, day bool) (point, int, bool) {
	j := i
	if p.is(j, ",") && p.at(j).join != '\n' {
		j++
	}
	if j == i {
		if p.is(j, "of", "in") && p.fullYear(p.skip(j+1, "the", "year")) {
			j = p.skip(p.skip(j+1, "the"), "year")
		}
	}
	q := p.at(j)
	if q.join == '\n' && j == i && !p.fullYear(j) {
		return point{}, i, false
	}
	if p.fullYear(j) {
		if p.at(j+1).tight() && p.at(j+1).num.ok && p.at(j+1).num.count > 2 || q.join == '.' || p.measured(j) {
			return point{}, i, false
		}
		return point{has: fYear, year: q.num.n}, j + 1, true
	}
	if y, next, ok := p.wordYear(j); ok {
		return point{has: fYear, year: y}, next, true
	}
	if p.is(j, "'", "’", "‘") && p.at(j+1).glued() && p.at(j+1).num.count == 2 && p.at(j+1).num.whole {
		return point{has: fYear, year: century(p.at(j + 1).num.n), twoDigits: true}, j + 2, true
	}
	if q.num.whole && q.num.count == 2 && !q.num.ordinal && q.join != 0 && (q.num.n > 31 || q.join == '-' || q.join == '/') && (j == i && (p.bare || p.ends(j+1)) || q.join == '-' && day && p.at(j-2).join == '-') {
		return point{has: fYear, year: century(q.num.n), twoDigits: true}, j + 1, true
	}
	return point{}, i, false
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
