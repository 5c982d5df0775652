package timex

// Words that are months and weekdays and other things as well: May, March,
// Sun, April Jones.

// isMonth reports whether the name of a month at i, with neither day nor year,
// is a month: in May, last March, April's vote; and no May said, the march on.
func (p *parser) isMonth(i int) bool {
	q := p.at(i)
	if p.bare && (q.low != "may" && q.low != "mar" && q.low != "march" || len(p.ps) == 1 && q.low != "mar" || p.is(i-1, "in", "of", "next", "last", "this")) {
		return true
	}
	if !q.cap {
		return len(q.low) > 3 && q.low != "march" && q.low != "may" && q.low != "august" && q.low != "sept" ||
			p.is(i-1, "in", "last", "next", "since", "this", "until", "of", "by", "from") && q.low != "mar" && (q.low != "may" && q.low != "march" || p.ends(i+1) && p.is(i-1, "in", "since", "until", "next", "last"))
	}
	short := len(q.low) <= 4 && q.low != "may" && q.low != "june" && q.low != "july" // Jan, Dec, Mar
	before, next := p.at(i-1), p.at(i+1)
	led := p.near(i-1, monthlead) ||
		before.is(pos) || before.tight() || before.is(dir)
	name := next.cap && !next.is(month) && !next.num.ok && next.low != "'s" && next.join == ' ' && len(next.means) == 0
	switch {
	case next.tight() && !next.is(month) && !next.num.ok:
		return false
	case q.low == "may" || q.low == "march":
		if p.near(i-1, namelead) && !next.is(month) {
			led = !p.mayBe && (p.ends(i+1) || next.low == "'s") && p.is(i-1, "by", "of", "from", "to", "before", "after", "between")
		}
		return led && !name && !p.is(i+1, "on", "said", "says", "is", "was", "and") || led && p.is(i-1, "in", "last", "since") && !name
	case short:
		return led && !name || q.dot && led
	case name && !led:
		return p.is(i-1, "the", "a", "its", "their", "his")
	case name:
		return !p.is(i-1, "by", "to", "of", "for", "from", "and", "after", "before") || p.near(i-2, monthof)
	}
	return true
}

// dayFits guards a month with a day: "may 5 people", "march 10 miles".
func (p *parser) dayFits(i, next int) bool {
	q := p.at(i)
	after := p.at(next)
	if after.tight() && !after.num.ok && !after.is(month) && !after.is(part) && after.low != "to" { // May 5-inch
		return false
	}
	if q.join == '-' && !p.is(i-1, "mid", "post", "pre") && !p.at(i-1).num.ok && !p.at(i-1).is(weekday) {
		return false
	}
	if q.low != "may" && q.low != "march" && q.low != "mar" || p.bare {
		return !(after.low == "percent" || after.low == "%" || after.low == "million")
	}
	if q.cap && i > 0 || p.at(i+1).num.ordinal || p.fullYear(next-1) || p.isA(i+1, ordinal) {
		return true
	}
	return p.ends(next) || after.is(weekday) || p.is(next, "at", "in", "from", "to", "the", "with", "for") || q.cap && !plural(after.low)
}

// isWeekday reports whether the word at i is a weekday: abbreviations want a
// capital and a date, a clock or "on" beside them.
func (p *parser) isWeekday(i int) bool {
	q := p.at(i)
	if q.tight() && !p.at(i-1).num.ok && !p.isA(i-1, weekday) && p.low(i-1) != "mid" && !p.isA(i-1, pos) && !p.bare {
		return false
	}
	if len(q.low) > 5 {
		return true
	}
	if p.bare && (len(p.ps) < 3 || q.low != "sun" && q.low != "sat") {
		return true
	}
	j := i + 1
	k := p.skip(j, ",")
	near := p.at(k).num.ok || p.isA(k, month) || p.isA(k, part) && q.cap || p.isA(j, hourWord)
	if q.low == "thurs" || q.low == "tues" || q.low == "weds" {
		return true
	}
	if !q.cap {
		return near && (p.at(k).num.ordinal || p.isA(k, month)) || p.is(i-1, "next", "last", "this", "on") && p.ends(j) && q.low != "sun" && q.low != "sat" && q.low != "wed"
	}
	if q.low == "sun" || q.low == "sat" || q.low == "wed" {
		return near && (k > j || q.dot || p.at(k).num.ok || p.isA(k, month)) && !p.is(i-1, "the")
	}
	return near || q.dot || p.is(i-1, "on", "next", "last", "this") && p.ends(j)
}
