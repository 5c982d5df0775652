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

// measured reports whether the number at i counts or measures something and is
// no year: 2000 people, $2000, 1995 km.
func (p *parser) measured(i int) bool {
	if p.near(i-1, amounts) || p.is(i-1, "over") && p.at(i).num.n%100 == 0 {
		return true
	}
	next := p.at(i + 1)
	switch {
	case next.cap:
		return false
	case next.near&measures != 0:
		return true
	case next.is(units):
		return true
	case next.glued() && next.low != "" && next.low != "s" && !next.num.ok && next.span.Len() > 0 && isLetter(next.low[0]):
		return true
	case p.at(i).num.n%100 == 0 && !next.cap && plural(next.low) && !p.near(i-1, yearsure):
		return true
	}
	return false
}

func isLetter(b byte) bool { return b >= 'a' && b <= 'z' }

// plural reports whether w looks like a noun in the plural.
func plural(w string) bool {
	n := len(w)
	return n > 3 && w[n-1] == 's' && w[n-2] != 's' && w[n-2] != 'u' && w != "was" && w != "has" && w != "its"
}

// yearItem reads a year that stands by itself: 2013, 1990s, the 1990s.
func (p *parser) yearItem(i int) (point, int, bool) {
	q := p.at(i)
	n := q.num
	if s := p.at(i + 1); (s.low == "s" || s.low == "'s") && (s.glued() || p.bare) && n.whole && n.n%10 == 0 {
		switch {
		case n.count == 4 && n.n >= 1000 && n.n < 2100 && !p.is(i-1, "$"):
			if n.n%100 == 0 && n.n < 2000 {
				return point{has: fCentury, century: n.n / 100}, i + 2, true
			}
			if s.low == "'s" && !p.ends(i+2) { // 1990's economy
				break
			}
			return point{has: fDecade, decade: n.n / 10}, i + 2, true
		case n.count == 2 && (p.is(i-1, "the", "early", "late", "mid", "'", "’", "‘") || p.at(i).tight()) && !p.is(i-1, "in") && !p.is(i-2, "his", "her", "their", "its") && !p.is(i-1, "his", "her", "their"):
			return point{has: fDecade, decade: century(n.n) / 10}, i + 2, n.n != 10 && !p.degrees(i)
		}
	}
	if !p.fullYear(i) || p.measured(i) || !p.yearly(i) {
		return point{}, i, false
	}
	return point{has: fYear, year: n.n}, i + 1, true
}

// degrees reports whether a decade in two digits is rather a temperature or a
// score: highs in the 80s.
func (p *parser) degrees(i int) bool {
	for k := max(0, i-8); k < i; k++ {
		if p.near(k, degrees) {
			return true
		}
	}
	return p.is(i+2, "and", "with", "to") && p.is(i+3, "lows", "highs", "degrees")
}

// yearly reports whether the four digits at i stand where a year does.
func (p *parser) yearly(i int) bool {
	q, n := p.at(i), p.at(i).num.n
	before := p.at(i - 1)
	if q.join == '/' || q.join == '.' || q.join == ':' || q.glued() && i > 0 {
		return false
	}
	if q.tight() && p.at(i-1).tight() && p.at(i-2).num.ok {
		return false // a telephone number
	}
	if q.tight() && !before.is(pos) && !before.is(season) && !before.is(quarter) && !before.is(month) && !before.cap && !(before.num.ok && p.fullYear(i-1)) {
		return false
	}
	if next := p.at(i + 1); next.join == '/' && next.num.ok && next.num.n != (n+1)%100 || next.join == '.' && next.num.ok {
		return false
	}
	switch {
	case before.near&yearlead != 0:
		return n < 2200 && before.near&yearloose == 0 || n >= 1700 && n < 2100
	case before.near&noyear != 0:
		return false
	}
	if p.isAddress(i) {
		return false
	}
	return n >= 1900 && n <= 2050 || p.bare && n >= 1000
}

// isAddress reports whether the number at i is that of a house: 1900 Main St.
func (p *parser) isAddress(i int) bool {
	for k := i + 1; k < i+5 && p.at(k).cap; k++ {
		if p.near(k, street) {
			return true
		}
	}
	return p.is(i+1, "block")
}

// era reads AD and BC around a year.
func (p *parser) era(pt point, j int) (point, int) {
	m, ok := p.at(j).as(era)
	if !ok || !p.at(j).caps && !p.bare && !p.at(j).dot {
		return pt, j
	}
	if pt.has == fYear {
		pt.era = m.n
		return pt, j + 1
	}
	return pt, j
}
