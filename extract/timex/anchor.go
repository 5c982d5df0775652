package timex

import "strings"

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

// anchored reads what the length is counted from, behind it.
func (p *parser) anchored(e *expr) {
	j := e.last
	switch {
	case p.isA(j, ago):
		e.anchor, e.last = Ago, j+1
		if q := p.at(j + 1); (q.is(day) || q.is(weekday)) && q.join == ' ' { // four weeks ago tomorrow
			p.base(e, j+1)
		}
	case p.is(j, "earlier", "sooner") && p.is(j+1, "than"): // an hour earlier than planned: a difference, and no point
		e.anchor, e.than = Earlier, true
	case p.is(j, "later") && p.is(j+1, "than"):
		e.anchor, e.than = Later, true
	case p.is(j, "earlier", "previously", "beforehand"):
		e.anchor, e.last = Earlier, j+1
	case p.is(j, "later", "afterward", "afterwards"), p.is(j, "on") && (p.is(j+1, ",") || p.is(j+1, "from")):
		e.anchor, e.last = Later, j+1
	case p.is(j, "hence"), p.is(j, "out") && p.bare:
		e.anchor, e.last = FromNow, j+1
	case p.is(j, "from") && (p.is(j+1, "now") || p.is(j+1, "today") && !p.is(j+2, "'s")):
		e.anchor, e.last = FromNow, j+2
	case p.is(j, "before"), p.is(j, "prior") && p.is(j+1, "to"), p.is(j, "ahead") && p.is(j+1, "of"):
		p.fromTime(e, Before, p.skip(j+1, "to", "of"))
	case p.is(j, "after", "following", "from"):
		p.fromTime(e, After, j+1)
	case p.is(j, "since"):
		e.anchor = Since
	}
}

// base reads the point at i that a length is counted from.
func (p *parser) base(e *expr, i int) bool {
	b, next, ok := p.point(i)
	if ok {
		e.base, e.last = &expr{first: i, last: next, at: b}, next
	}
	return ok
}

// fromTime reads what follows "before" and "after" at k: with a time the length
// leads to a point; at the end of a clause it counts from the time spoken of;
// before anything else it stays a length.
func (p *parser) fromTime(e *expr, a Anchor, k int) {
	from := p.is(k-1, "from")
	b, next, ok := p.point(k)
	ok = ok && !e.dur.plural && b.has&^(fPart|fZone) != 0 && !(from && b.has == fYear) // 10 days from 2012
	if ok && (p.bare || p.ends(next) || !p.noun(next)) {
		e.anchor, e.last, e.base = a, next, &expr{first: k, last: next, at: b}
		return
	}
	switch {
	case p.ends(k) && p.is(k-1, "before"):
		e.anchor, e.last = Earlier, k
	case p.ends(k) && p.is(k-1, "after"):
		e.anchor, e.last = Later, k
	case !from:
		e.anchor = a
	}
}

// noun reports whether a noun follows, of which the time before it is a mere
// modifier: two months before the November election.
func (p *parser) noun(i int) bool {
	q := p.at(i)
	return len(q.means) == 0 && isWord(q.low) && !p.near(i, nonoun)
}

// comes reports whether "in five years" is a point to come: the clause looks
// ahead, or says nothing else.
func (p *parser) comes(e *expr) bool {
	i := e.first
	if e.dur.plural || p.is(i, "the") || p.at(e.last-1).tight() {
		return false
	}
	if p.bare {
		return p.is(i-1, "in", "within")
	}
	return p.is(i-1, "in") && !e.dur.vague && e.dur.high == nil && p.tenseAt(i-1, e.last) == toCome && !p.superlative(i)
}

// superlative reports whether the sentence before i compares over a stretch of
// time: "the lowest level in six years", "for the third time in a week".
func (p *parser) superlative(i int) bool {
	for k := max(0, i-9); k < i; k++ {
		if w := p.low(k); p.is(k, "time", "most", "first", "worst", "best", "only") || len(w) > 5 && strings.HasSuffix(w, "est") {
			return true
		}
	}
	return false
}
