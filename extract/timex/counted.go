package timex

import "factdiff/extract/claim"

// Anchor says what a length of time is counted from.
type Anchor uint8

// The anchors.
const (
	NoAnchor Anchor = iota
	Ago             // three weeks ago
	FromNow         // three weeks from now, in three weeks
	Earlier         // three weeks earlier: than the time spoken of
	Later           // three weeks later
	Past            // the past three weeks
	Next            // the next three weeks
	Before          // three weeks before the vote
	After           // three weeks after the vote
	Since           // three weeks since the vote
	Of              // the first three weeks of 2021
)

var anchorNames = [...]string{"", "ago", "from now", "earlier", "later", "past", "next", "before", "after", "since", "of"}

func (a Anchor) String() string { return anchorNames[a] }

// counted reads a length of time with what it is counted from.
func (p *parser) counted(i int) (expr, bool) {
	e := expr{first: i, form: durationForm}
	j := p.lead(&e, i)
	s, next, ok := p.length(j)
	if !ok {
		s, next, ok = p.theUnit(i)
	}
	if !ok {
		if s, next, ok = p.plural(j, e.anchor); !ok {
			return expr{}, false
		}
	}
	if p.within(j, next) {
		return expr{}, false
	}
	edge := e.dur.edge
	e.dur, e.last = s, next
	e.dur.edge = edge
	if s.toward != 0 && e.anchor == NoAnchor {
		e.anchor = Next
		if s.toward < 0 {
			e.anchor = Past
		}
	}
	p.hedged(&e, j)
	p.partOf(&e)
	if e.anchor == NoAnchor {
		p.anchored(&e)
	}
	if e.anchor == NoAnchor {
		p.ahead(&e)
	}
	return e, true
}

// lead reads what stands before the length: "the past", "the next", "over
// last", and gives the piece of the number.
func (p *parser) lead(e *expr, i int) int {
	j := p.skip(i, "the", "these", "those", "this")
	n, ok := p.direction(j)
	if m, first := p.at(j).as(ordinal); first && (m.n == 1 || m.n == -1 && !ok) && (p.at(j+1).num.ok || p.isA(j+1, vague) || p.numeric(j+1)) {
		e.dur.edge = m.n
		return j + 1
	}
	if !ok || n == 0 {
		if j > i && (p.at(j).num.ok || !p.isA(j, aUnit)) {
			e.first = j
			return j
		}
		return i
	}
	if k := j + 1; p.is(k, "full") {
		return k
	}
	// "the past year" is a length, "last year" a year
	if u, many, _, ok := p.unit(j + 1); ok && !many && !(p.is(j, "past", "coming") || u >= decadeUnit || u < dayUnit) {
		return i
	}
	e.anchor = Past
	if n > 0 {
		e.anchor = Next
	}
	return j + 1
}

// partOf reads what the first or last so many units lie in: the first nine
// months of 2010, the last two weeks of August.
func (p *parser) partOf(e *expr) {
	if e.anchor == Past && p.is(e.first, "last") || p.is(e.first+1, "last") {
		e.dur.edge = -1
	}
	if e.dur.edge == 0 {
		return
	}
	b, next, ok := p.container(e.last)
	if !ok || b.has&(fPart|fHour) != 0 {
		return
	}
	e.anchor, e.base, e.last = Of, &expr{first: e.last, last: next, at: b}, next
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
	switch {
	case p.is(next, "ago", "later", "earlier", "beforehand"):
		return !the
	case p.is(next, "before", "after", "since", "away"), p.is(next, "ahead") && (the || p.is(next+1, "of")), p.is(next, "leading", "preceding"), p.is(next, "in") && p.is(next+2, "making"):
		return true
	case p.is(next, "to") && p.is(next+1, "come"):
		return true
	case p.is(next, "of"):
		return p.near(i-1, causes)
	case the:
		return p.is(i-2, "over", "through") && p.ends(next)
	case p.near(i-1, takes):
		return p.ends(next) || !p.isA(next, none) && p.lower(next)
	case p.is(i-1, "in", "after", "over", "be"):
		return p.ends(next)
	}
	return false
}

func (p *parser) lower(i int) bool { return !p.at(i).cap }

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

// within reports whether the length at [i, j) is a part of something else: a
// price per night, an age, a name.
func (p *parser) within(i, j int) bool {
	if q := p.at(j); q.join == '-' && !q.num.ok || q.low == "'s" && p.is(j+1, "old") {
		return q.low == "old" || q.low == "olds"
	}
	return false
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

// anchored reads what the length is counted from, behind it.
func (p *parser) anchored(e *expr) {
	j := e.last
	switch {
	case p.isA(j, ago):
		p.ends2(e, Ago, j+1)
		if q := p.at(j + 1); (q.is(day) || q.is(weekday)) && q.join == ' ' { // four weeks ago tomorrow
			if b, next, ok := p.item(j + 1); ok {
				e.base, e.last = &expr{first: j + 1, last: next, at: b}, next
			}
		}
	case p.is(j, "earlier", "previously", "beforehand"):
		p.ends2(e, Earlier, j+1)
	case p.is(j, "later", "afterward", "afterwards"), p.is(j, "on") && (p.is(j+1, ",") || p.is(j+1, "from")):
		p.ends2(e, Later, j+1)
	case p.is(j, "hence"), p.is(j, "out") && p.bare:
		p.ends2(e, FromNow, j+1)
	case p.is(j, "from") && (p.is(j+1, "now") || p.is(j+1, "today") && !p.is(j+2, "'s")):
		p.ends2(e, FromNow, j+2)
	case p.is(j, "from", "before", "after", "following", "since", "prior", "to"), p.is(j, "ahead") && p.is(j+1, "of"):
		p.fromTime(e, j)
	}
}

func (p *parser) ends2(e *expr, a Anchor, last int) { e.anchor, e.last = a, last }

// fromTime reads "before Christmas", "after the vote": with a time the length
// leads to a point, else it stays a length.
func (p *parser) fromTime(e *expr, j int) {
	a := After
	k := j + 1
	switch p.low(j) {
	case "before", "ahead":
		a = Before
	case "prior":
		a = Before
	case "since":
		a = Since
	case "to":
		return
	}
	k = p.skip(k, "to", "of")
	if a != Since && !e.dur.plural {
		if b, next, ok := p.point(k); ok && b.has&^(fPart|fZone) != 0 && !(b.has&clockFields == 0 && b.has == fYear && p.is(j, "from")) && (p.ends(next) || p.bare || !p.noun(next)) {
			base := expr{first: k, last: next, at: b}
			e.anchor, e.base, e.last = a, &base, next
			return
		}
	}
	if p.ends(k) && p.low(j) == "before" {
		e.anchor, e.last = Earlier, j+1
		return
	}
	if p.ends(k) && p.low(j) == "after" && k == j+1 {
		e.anchor, e.last = Later, j+1
		return
	}
	if !p.is(j, "from") {
		e.anchor = a
	}
}

// noun reports whether a noun follows, of which the time before it is a mere
// modifier: two months before the November election.
func (p *parser) noun(i int) bool {
	q := p.at(i)
	return len(q.means) == 0 && isWord(q.low) && !p.near(i, nonoun)
}

// ahead reads "in five years" as a point to come, where the clause looks ahead
// or says nothing else.
func (p *parser) ahead(e *expr) {
	i := e.first
	switch {
	case e.dur.plural || e.dur.high != nil && !p.bare, p.is(i, "the") || p.at(e.last-1).tight():
		return
	case p.is(i-1, "in", "within") && p.bare:
	case p.is(i-1, "in") && !e.dur.vague && p.tenseAt(i-1, e.last) == toCome && !p.superlative(i):
	default:
		return
	}
	e.anchor = FromNow
}

// superlative reports whether the sentence before i compares over a stretch of
// time: "the lowest level in six years", "for the third time in a week".
func (p *parser) superlative(i int) bool {
	for k := max(0, i-9); k < i; k++ {
		w := p.low(k)
		if w == "time" || w == "most" || w == "first" || w == "worst" || w == "best" || w == "only" || len(w) > 5 && w[len(w)-3:] == "est" {
			return true
		}
	}
	return false
}
