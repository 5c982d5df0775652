package timex

// counted reads a length of time with what it is counted from.
func (p *parser) counted(i int) (expr, bool) {
	e := expr{first: i, form: durationForm}
	j, edge := p.lead(&e, i)
	s, next, ok := p.length(j)
	if !ok {
		s, next, ok = p.theUnit(i)
	}
	if !ok {
		s, next, ok = p.plural(j, e.anchor)
	}
	if !ok || p.at(next).tight() && p.is(next, "old", "olds") {
		return expr{}, false
	}
	e.dur, e.last = s, next
	switch {
	case s.toward > 0:
		e.anchor = Next
	case s.toward < 0:
		e.anchor = Past
	}
	p.hedged(&e, j)
	p.inside(&e, edge)
	if e.anchor == NoAnchor {
		p.anchored(&e)
	}
	if e.anchor == NoAnchor && p.comes(&e) {
		e.anchor = FromNow
	}
	return e, true
}

// plural reads units without a number: "years", "the past decade". Alone they
// are a time only where something is said to take them.
func (p *parser) plural(i int, a Anchor) (span, int, bool) {
	u, many, next, ok := p.unit(i)
	if !ok || u == seasonUnit || u == quarterUnit && many {
		return span{}, i, false
	}
	s := span{parts: []amount{{1, u, 1}}, written: [2]int{i, next}}
	if !many {
		return s, next, a == Past || a == Next
	}
	s.parts[0].n, s.vague, s.plural = 3, true, true
	return s, next, a != NoAnchor || p.taken(i, next)
}

// taken reports whether something is said to take the units without a number
// at [i, next): for years, weeks later, months of talks, the days before.
func (p *parser) taken(i, next int) bool {
	if p.is(next, "old", "'s", "'") {
		return false
	}
	the := p.is(i-1, "the")
	switch p.low(next) {
	case "ago", "later", "earlier", "beforehand":
		return !the
	case "before", "after", "since", "away", "leading", "preceding":
		return true
	case "ahead":
		return the || p.is(next+1, "of")
	case "in":
		return p.is(next+2, "making") || p.near(i-1, takes)
	case "to":
		return p.is(next+1, "come") || p.near(i-1, takes)
	case "of":
		return p.near(i-1, causes)
	}
	switch {
	case the:
		return p.is(i-2, "over", "through") && p.ends(next)
	case p.near(i-1, takes):
		return p.ends(next) || p.lower(next)
	}
	return p.is(i-1, "in", "after", "over", "be") && p.ends(next)
}

func (p *parser) lower(i int) bool { return !p.at(i).cap }
