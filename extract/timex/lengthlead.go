package timex

import "factdiff/extract/claim"

// lead reads what stands before the length, and gives the piece of its number:
// the past, the next; for the first and the last of something longer edge is 1
// and −1.
func (p *parser) lead(e *expr, i int) (next, edge int) {
	j := p.skip(i, "the", "these", "those", "this")
	n, _ := p.direction(j)
	if m, ok := p.at(j).as(ordinal); ok && (m.n == 1 || p.is(j, "final")) && (p.at(j+1).num.ok || p.isA(j+1, vague) || p.numeric(j+1)) {
		return j + 1, m.n
	}
	if n == 0 {
		if j > i && !p.isA(j, aUnit) {
			e.first = j
			return j, 0
		}
		return i, 0
	}
	// "the past year" is a length, "last year" a year
	if u, many, _, ok := p.unit(j + 1); ok && !many && u >= dayUnit && u < decadeUnit && !p.is(j, "past", "coming") {
		return i, 0
	}
	e.anchor = Past
	if n > 0 {
		e.anchor = Next
	}
	return j + 1, -b2i(p.is(j, "last"))
}

// inside reads what the first or last so many units lie in: the first nine
// months of 2010, the last two weeks of August.
func (p *parser) inside(e *expr, edge int) {
	if edge == 0 {
		return
	}
	if b, next, ok := p.container(e.last); ok && b.has&(fPart|fHour) == 0 {
		e.dur.edge, e.anchor, e.last, e.base = edge, Of, next, &expr{first: e.last, last: next, at: b}
	}
}

// direction is −1 for last, past, previous; +1 for next, coming, following; 0
// for this, current, same.
func (p *parser) direction(i int) (int, bool) {
	m, ok := p.at(i).as(dir)
	if ok && p.is(i, "last") && p.near(i-1, lasting) {
		return 0, false // it could last two weeks
	}
	return m.n, ok
}

// hedged reads the words of vagueness around the length: almost, up to, or so.
func (p *parser) hedged(e *expr, j int) {
	h, first, last := p.hedge(j, e.last)
	if h == claim.Exact || e.dur.hedge == claim.Between || first == j-1 && p.is(first, "over") && !p.exceeds(first, e.last) {
		return
	}
	e.dur.hedge = h
	e.first, e.last = min(e.first, first), max(e.last, last)
}

// exceeds reports whether "over" at i means more than, and not in the course
// of: for over three years, just over a week; spread over three years.
func (p *parser) exceeds(i, next int) bool {
	return p.near(i-1, exceeds) ||
		p.isA(next, ago) || p.is(next, "after", "before", "later", "long")
}

// theUnit reads "the day after Christmas" and "the week before" as one unit
// counted from something.
func (p *parser) theUnit(i int) (span, int, bool) {
	if !p.is(i, "the") || !p.is(i+2, "before", "after") {
		return span{}, i, false
	}
	u, plural, next, ok := p.unit(i + 1)
	if !ok || plural || u < dayUnit || u == seasonUnit {
		return span{}, i, false
	}
	s := span{parts: []amount{{1, u, 1}}, written: [2]int{i + 1, next}}
	if p.ends(next + 1) {
		return s, next, true
	}
	k := p.skip(next+1, "the", "last")
	if q := p.at(k); !q.num.ok && (len(q.means) == 0 || q.means[0].class == dead) {
		return span{}, i, false
	}
	_, after, ok := p.point(next + 1)
	return s, next, ok && (p.ends(after) || !p.noun(after))
}
