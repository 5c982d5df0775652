package timex

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
		case n.count == 2 && (p.is(i-1, "the", "early", "late", "mid", "'", "’", "‘") || q.tight()) && !p.is(i-2, "his", "her", "their", "its"):
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
	if q.tight() && !before.cap && len(before.means) == 0 && !p.fullYear(i-1) {
		return false // a part number
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
