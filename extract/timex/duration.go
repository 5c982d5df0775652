package timex

import "factdiff/extract/claim"

// unit reads the unit at i: years, minute, h behind digits, trading days.
// behind says that a number stands before it.
func (p *parser) unit(i int) (u unit, plural bool, next int, ok bool) {
	j := i
	for p.isA(j, sub) && j < i+2 && !p.isA(j, aUnit) && !p.isA(j, units) {
		j++
	}
	q := p.at(j)
	if m, found := q.as(units); found {
		return unit(m.n), true, j + 1, true
	}
	if m, found := q.as(aUnit); found {
		return unit(m.n), false, j + 1, true
	}
	if m, found := q.as(letter); found && j == i && q.glued() && p.at(i-1).num.ok && !(p.at(i+1).glued() && p.at(i+1).num.ok && m.n == int(hour)) {
		if m.n == int(hour) && !q.cap || p.bare || p.is(i-2, "for", "within", "in", "lasted") && m.n != int(minute) {
			return unit(m.n), false, j + 1, true
		}
	}
	return noUnit, false, i, false
}

// length reads a length of time at i: "three hours", "an hour and a half", "2
// years and 3 months", "half an hour", "60 to 90 days", "several years".
func (p *parser) length(i int) (span, int, bool) {
	s, j, ok := p.amount(i)
	if !ok {
		return span{}, i, false
	}
	s.written = [2]int{i, j}
	for len(s.parts) < 7 && s.high == nil && !s.vague {
		k := j
		if p.is(k, ",") {
			k++
		}
		k = p.skip(k, "and")
		if k == j && p.at(k).join != ' ' && p.at(k).join != 0 {
			break
		}
		t, next, more := p.amount(k)
		if !more || t.vague || t.high != nil || t.parts[0].unit >= s.parts[len(s.parts)-1].unit || p.is(k, "a", "an") && k > j && p.is(k-1, ",") {
			break
		}
		s.parts = append(s.parts, t.parts...)
		j = next
	}
	s.written[1] = j
	return s, j, true
}

// amount reads one number with its unit.
func (p *parser) amount(i int) (span, int, bool) {
	if p.near(i, lengths) || p.is(i, "single", "multi") && p.at(i+1).tight() {
		if s, j, ok := p.single(i); ok {
			return s, j, true
		}
	}
	c, j, ok := p.number(i)
	if !ok {
		c, j, ok = p.spaceLost(i)
	}
	if !ok || c.n > 1e6 || p.at(i).join == '/' && i > 0 && p.at(i-1).num.ok {
		return span{}, i, false
	}
	if p.is(j, "and") && p.is(j+1, "half") && p.at(j+1).tight() { // two-and-half-year
		c.n, c.step, j = c.n+0.5, 0.5, j+2
	}
	toward := 0
	if n, ok := p.direction(j); ok && n != 0 && j > i && !p.is(j, "last", "previous", "prior") { // 2 upcoming weeks
		toward, j = n, j+1
	}
	high, j := p.upTo(c, j)
	u, plural, next, ok := p.unit(j)
	if !ok || !p.fits(c, u, plural, i, j, next) {
		return span{}, i, false
	}
	s := span{parts: []amount{{c.n, u, c.step}}, vague: c.vague, toward: toward}
	if high > 0 {
		s.high, s.hedge = []amount{{high, u, c.step}}, claim.Between
	}
	s.parts[0], next = p.andHalf(s.parts[0], next)
	return s, next, true
}

// upTo reads the upper end of a range of numbers: 60 to 90 days, 2-3 weeks,
// two or three days.
func (p *parser) upTo(c count, j int) (high float64, next int) {
	k := j
	switch {
	case p.is(j, "to", "or", "-", "–", "—") || p.is(j, "and") && p.betweens:
		k++
	case p.at(j).tight() && p.at(j).num.ok:
	default:
		return 0, j
	}
	d, after, ok := p.number(k)
	if !ok || d.n <= c.n || d.vague {
		return 0, j
	}
	if _, _, _, ok := p.unit(after); !ok {
		return 0, j
	}
	return d.n, after
}

// fits reports whether the count at i and the unit at j belong together.
func (p *parser) fits(c count, u unit, plural bool, i, j, next int) bool {
	q := p.at(j)
	old := p.at(next)
	switch {
	case old.low == "old" || old.low == "olds" || old.low == "of" && p.is(next+1, "age"):
		return false // an age
	case u == seasonUnit, q.join == '\n' || q.join == '/':
		return false
	case p.at(i).num.count == 4 && p.at(i).num.whole && c.n > 1800 && c.n < 2100 && !plural:
		return false // the 2008 quarter
	case u == quarterUnit && (c.n == 3 || c.n < 1 || p.is(next, "of")):
		return false // three quarters of the land
	case u == second && !plural && !q.tight() && !q.glued() && c.n != 1 && q.low == "second":
		return false
	case (u == weekendUnit || u == nightUnit) && c.n < 1:
		return false
	case p.is(i-1, "$", "£", "€", "no", "#") && !p.at(i).tight():
		return false
	}
	return true
}

// single reads "a year", "half an hour", "half a day", "an hour and a half",
// "all day", "a full week", "one year", and multi-year.
func (p *parser) single(i int) (span, int, bool) {
	n, j := 1.0, i+1
	switch {
	case p.is(i, "multi"):
		u, _, next, ok := p.unit(j)
		return span{parts: []amount{{3, u, 1}}, vague: true}, next, ok && u >= dayUnit
	case p.is(i, "half"):
		n, j = 0.5, p.skip(p.skip(j, "of"), "a", "an")
	case p.is(i, "a", "an", "one") && p.is(j, "quarter") && p.is(j+1, "of") && p.is(j+2, "a", "an"):
		n, j = 0.25, j+3
	case p.is(j, "half") && !p.is(i, "all"):
		n, j = 0.5, j+1
	}
	j = p.skip(j, "full", "whole", "entire", "solid", "single")
	u, plural, next, ok := p.unit(j)
	if !ok || plural || p.at(j).join == '\n' || p.is(next, "old") || !p.alone(u, n, i, j, next) {
		return span{}, i, false
	}
	s := span{parts: []amount{{n, u, min(n, 1)}}}
	s.parts[0], next = p.andHalf(s.parts[0], next)
	return s, next, true
}

// alone reports whether one unit at [i, next), its word at j, is a length: no
// second term, quarter of the land, day that nobody likes, one day he will see.
func (p *parser) alone(u unit, n float64, i, j, next int) bool {
	counted := p.is(next, "later", "ago", "earlier", "before", "after")
	switch {
	case u == seasonUnit:
		return false
	case u == second:
		return counted || p.ends(next)
	case u == quarterUnit:
		return counted && n == 1
	case p.is(i, "one") && n == 1 && (u == dayUnit || u == nightUnit):
		return p.at(j).tight() || p.counts(i, next)
	case !p.is(i, "a"):
		return true
	case p.near(i-1, sorts):
		return counted || p.is(next, "and", "early", "late")
	}
	return j > i+1 || u > nightUnit || p.stops(next)
}

// andHalf adds "and a half" behind the unit.
func (p *parser) andHalf(a amount, j int) (amount, int) {
	if !p.is(j, "and") {
		return a, j
	}
	k := p.skip(j+1, "a", "an", "one")
	switch {
	case p.is(k, "half") && !p.isA(k+1, aUnit):
		a.n, a.step = a.n+0.5, 0.5
		return a, k + 1
	case p.is(k, "quarter") && k > j+1 && a.unit == hour:
		a.n, a.step = a.n+0.25, 0.25
		return a, k + 1
	}
	return a, j
}
