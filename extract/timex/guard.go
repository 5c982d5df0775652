package timex

// Words that are months and weekdays and other things as well: May, March,
// Sun, April Jones.

// isMonth reports whether the name of a month at i, with neither day nor year,
// is a month: in May, last March, April's vote; and no May said, the march on.
func (p *parser) isMonth(i int) bool {
	q, next := p.at(i), p.at(i+1)
	switch {
	case p.bare && q.low != "mar" && (q.near&doubtful == 0 || len(p.ps) == 1 || p.near(i-1, monthsure)):
		return true
	case !q.cap:
		return p.smallMonth(i)
	case next.tight() && !next.is(month) && !next.num.ok:
		return false
	}
	led := p.near(i-1, monthlead) || p.isA(i-1, pos) || p.isA(i-1, dir) || p.at(i-1).tight()
	named := p.nameAt(i + 1)
	switch {
	case q.near&doubtful != 0 && q.low != "mar":
		return p.doubtfulMonth(i, led) && !named
	case q.near&shortened != 0: // Jan Smith
		return led && (!named || q.dot)
	case named && led: // by June Carter, but at the end of June Lake
		return !p.near(i-1, namelead) || p.near(i-2, monthof)
	case named:
		return p.is(i-1, "the", "a", "its", "their", "his")
	}
	return true
}

// smallMonth reports whether the name of a month in small letters is one.
func (p *parser) smallMonth(i int) bool {
	q := p.at(i)
	switch {
	case q.low == "mar":
		return false
	case q.near&doubtful != 0:
		return p.ends(i+1) && p.near(i-1, monthsure)
	case q.near&shortened != 0 || q.low == "august":
		return p.near(i-1, monthsure) || p.is(i-1, "of", "by", "from")
	}
	return true
}

// doubtfulMonth reports whether May or March with a capital is the month. led
// says that a word stands before it that leads months.
func (p *parser) doubtfulMonth(i int, led bool) bool {
	if p.is(i-1, "in", "last", "since") {
		return true
	}
	if p.near(i-1, namelead) && !p.isA(i+1, month) { // by May, to May's office
		led = !p.mayBe && (p.ends(i+1) || p.is(i+1, "'s")) && !p.is(i-1, "for", "and", "around", "with")
	}
	return led && !p.near(i+1, saying)
}

// nameAt reports whether a capitalised word that is no time begins at i: the
// rest of a name.
func (p *parser) nameAt(i int) bool {
	q := p.at(i)
	return q.cap && q.join == ' ' && len(q.means) == 0 && !q.num.ok
}

// dayFits guards a month with a day: "may 5 people", "march 10 miles".
func (p *parser) dayFits(i, next int) bool {
	q, after := p.at(i), p.at(next)
	switch {
	case after.tight() && !after.num.ok && !after.is(month) && !after.is(part) && after.low != "to": // May 5-inch
		return false
	case q.tight() && !p.is(i-1, "mid", "post", "pre") && !p.at(i-1).num.ok && !p.isA(i-1, weekday):
		return false
	case q.near&doubtful == 0 || p.bare:
		return !p.is(next, "percent", "%", "million")
	case q.cap && i > 0 || p.at(i+1).num.ordinal || p.fullYear(next-1) || p.isA(i+1, ordinal):
		return true
	}
	return p.ends(next) || after.is(weekday) || p.is(next, "at", "in", "from", "to", "the", "with", "for") || q.cap && !plural(after.low)
}

// isWeekday reports whether the word at i is a weekday: abbreviations want a
// capital and a date, a clock or "on" beside them.
func (p *parser) isWeekday(i int) bool {
	q := p.at(i)
	if q.tight() && !p.bare && !p.at(i-1).num.ok && !p.isA(i-1, weekday) && !p.isA(i-1, pos) {
		return false
	}
	if q.near&(shortened|doubtful) == 0 || p.bare && (q.near&doubtful == 0 || len(p.ps) < 3) {
		return true
	}
	k := p.skip(i+1, ",")
	dated := p.at(k).num.ok || p.isA(k, month)
	beside := dated || p.isA(i+1, hourWord) || p.isA(k, part) && q.cap
	led := p.is(i-1, "on", "next", "last", "this") && p.ends(i+1)
	switch {
	case !q.cap:
		return beside && (p.at(k).num.ordinal || p.isA(k, month)) || led && q.near&doubtful == 0
	case q.near&doubtful != 0: // the Sun, wed, sat
		return beside && (k > i+1 || q.dot || dated) && !p.is(i-1, "the")
	}
	return beside || q.dot || led
}
