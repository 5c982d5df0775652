package timex

// reference reads words that point at the present, the past or the future as a
// whole: now, currently, recently, soon, in the future.
func (p *parser) reference(i int) (expr, bool) {
	q := p.at(i)
	e := expr{first: i, last: i + 1, form: refForm}
	if p.is(i, "the") && p.is(i+1, "past", "future", "present", "distant") {
		return p.theWhole(e, i)
	}
	for _, c := range [...]class{present, past, future} {
		if m, ok := q.as(c); ok {
			e.ref = m.text
			return e, p.refStands(i)
		}
	}
	return expr{}, false
}

// theWhole reads the past, the future, the distant past.
func (p *parser) theWhole(e expr, i int) (expr, bool) {
	j := i + 1
	if p.is(j, "distant") {
		j++
	}
	switch p.low(j) {
	case "past":
		e.ref = "PAST_REF"
	case "future":
		e.ref = "FUTURE_REF"
	case "present":
		e.ref = "PRESENT_REF"
	default:
		return expr{}, false
	}
	e.last = j + 1
	return e, p.ends(j+1) && p.near(i-1, wholelead)
}

// refStands guards the weak ones.
func (p *parser) refStands(i int) bool {
	q, next := p.at(i), p.at(i+1)
	if q.tight() || next.tight() || q.cap && i > 0 && (next.cap || p.at(i-1).cap && !p.at(i-1).is(month)) && !p.bare {
		return false
	}
	if q.end > q.tok+1 && !p.is(i, "at", "in", "the") {
		return true
	}
	switch q.low {
	case "recent", "current":
		return p.lower(i+1) && !p.ends(i+1) && !p.is(i+1, "on", "in", "of", "at", "was", "is", "being", "coming", "came", "to")
	case "now":
		return !p.is(i-1, "right") && !p.is(i+1, "that")
	case "to":
		return !p.is(i-1, "up")
	case "soon":
		return !p.is(i-1, "as", "too") && !p.is(i+1, "after")
	case "at", "in", "the":
		return !p.is(i+1, "of") && !p.at(i+1).is(dir)
	}
	return true
}
