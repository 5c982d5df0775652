package quantity

import "factdiff/extract/claim"

// hedged looks for the words before and behind a that say how exactly it is
// meant.
func (r *reading) hedged(a *amount) {
	l := r.l
	at := a.from
	a.before, a.after = at, a.to
	if w := l.low(at - 1); a.ranged && (w == "between" || w == "from") && at > r.done {
		at--
		a.before = at
	}
	switch l.low(at - 1) { // at least another 20, about a 10-mile drive
	case "a", "an", "another", "additional":
		at--
	}
	if h, first, ok := l.hedgeBefore(at); ok && first >= r.done && !r.blockedHedge(first, at) {
		a.hedge, a.before = h, first
	}
	if h, next, ok := l.hedgeAfter(a.to); ok {
		if a.hedge == claim.Exact {
			a.hedge = h
		}
		a.after = next
	}
}

// bounded joins two bounds of one value: "more than 20 but less than 30".
func (r *reading) bounded(a *amount) {
	l := r.l
	above := a.hedge == claim.MoreThan || a.hedge == claim.AtLeast
	if a.ranged || a.vague || !above && a.hedge != claim.LessThan && a.hedge != claim.AtMost {
		return
	}
	p := a.after
	if w := l.low(p); w != "and" && w != "but" && w != "," {
		return
	}
	for q := p + 2; q < len(l) && q < p+8; q++ {
		h, first, ok := l.hedgeBefore(q)
		if !ok || first != p+1 {
			continue
		}
		b, ok := r.single(q)
		below := h == claim.LessThan || h == claim.AtMost
		if !ok || b.vague || below != above || !below && h != claim.MoreThan && h != claim.AtLeast || a.u != b.u && a.u != nil {
			continue
		}
		low, high := a.v, b.v
		if !above {
			low, high = high, low
		}
		if low.n < high.n {
			a.v, a.high, a.ranged, a.u, a.to, a.after, a.hedge = low, high, true, b.u, b.to, b.to, claim.Between
		}
		return
	}
}

// blockedHedge reports whether the word before a hedge makes it a preposition:
// "concern over 20 deaths".
func (r *reading) blockedHedge(first, at int) bool {
	e := r.l[first].e
	if at-first != 1 || e == nil || len(e.blocked) == 0 {
		return false
	}
	return e.blocks(r.l.low(first - 1))
}
