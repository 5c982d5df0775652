package timex

import "strconv"

// rate reads "a day", "per year" and "each week" behind what is counted: twice a
// week, $5 million a year, 90,000 barrels a day, 60 miles per hour never.
func (p *parser) rate(i int) (expr, bool) {
	if !p.is(i, "a", "an", "per", "each") {
		return expr{}, false
	}
	u, many, next, ok := p.unit(i + 1)
	money := p.is(i-1, "million", "billion", "trillion") || p.is(i-2, "$", "£", "€")
	if !ok || many || u < minute || u < dayUnit && !money || p.at(i+1).tight() || p.at(next).tight() {
		return expr{}, false
	}
	if p.is(next, "ago", "later", "earlier", "before", "after", "old", "and", "in") && !p.is(i, "per") {
		return expr{}, false // a year ago
	}
	before := p.at(i - 1)
	switch {
	case before.is(times), p.near(i-1, counts):
	case plural(before.low) && p.numberBefore(i-1) && !p.is(next, "off"):
	case before.num.ok && !before.num.ordinal && before.num.colons == 0 && !p.fullYear(i-1) && u != nightUnit:
	case p.is(i, "per") && u >= dayUnit:
	default:
		return expr{}, false
	}
	e := expr{first: i, last: next, form: setForm, period: period(1, u)}
	if before.is(times) {
		e.first--
	}
	return e, true
}

// numberBefore reports whether a number stands shortly before piece i: 1.2
// million tests a day.
func (p *parser) numberBefore(i int) bool {
	for k := i - 1; k >= 0 && k >= i-4; k-- {
		if p.at(k).num.ok && !p.fullYear(k) {
			return true
		}
	}
	return false
}

// period is the TIMEX duration of n units.
func period(n float64, u unit) string {
	switch u {
	case nightUnit:
		u = dayUnit
	case weekendUnit:
		u = week
	case fortnight:
		n, u = 2*n, week
	case decadeUnit:
		n, u = 10*n, year
	case centuryUnit:
		n, u = 100*n, year
	case millennium:
		n, u = 1000*n, year
	case quarterUnit:
		n, u = 3*n, monthUnit
	}
	s := strconv.FormatFloat(n, 'f', -1, 64) + unitLetter(u)
	if u <= hour {
		return "PT" + s
	}
	return "P" + s
}

// unitLetter is the letter of a unit in a TIMEX duration.
func unitLetter(u unit) string {
	switch u {
	case second:
		return "S"
	case minute:
		return "M"
	case hour:
		return "H"
	case week, fortnight:
		return "W"
	case monthUnit:
		return "M"
	case quarterUnit:
		return "Q"
	case year:
		return "Y"
	case decadeUnit:
		return "DE"
	case centuryUnit:
		return "CE"
	case millennium:
		return "ML"
	}
	return "D"
}
