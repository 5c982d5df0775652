package telling

import (
	"factdiff/compare"
	"factdiff/compare/parallel"
	"factdiff/compare/topic"
	"factdiff/extract/text"
)

// match is two slots that may tell of one thing, and differ.
type match struct {
	a, b   *slot
	alike  float64  // how alike the sentences are, 0 where they were not laid side by side
	shared []string // telling words that the sentences share
	near   []string // words and classes of acts that stand beside both
	sure   bool
}

// How alike sentences are that tell the same, as measured on reports read by
// eye, and how many are looked at beside one.
const (
	least  = 0.12
	much   = 0.3
	widest = 3
)

// matches are the slots of two articles that tell of one thing and differ: in
// sentences that tell the same, and then wherever the same stands beside the
// only two of a class that the other article lacks.
func matches(in *compare.Input, a, b *text.Document) []match {
	x, y := slotsOf(in, a), slotsOf(in, b)
	x, y = lone(x, y, b), lone(y, x, a)
	if len(x) == 0 || len(y) == 0 {
		return nil
	}
	own, other := bySentence(x), bySentence(y)
	var out []match
	for _, p := range mutual(parallel.Beside(a, b, least, widest)) {
		for _, m := range pairs(own[p.A], other[p.B]) {
			m.alike, m.shared = p.Alike, p.Shared
			if m.inPassage() {
				out = append(out, m)
			}
		}
	}
	return append(out, apart(x, y, out)...)
}

// slotsOf are the first slots of d. Real articles have a hundred; the cost of
// looking for those that the other lacks is the square of their number.
func slotsOf(in *compare.Input, d *text.Document) []slot {
	all := layer.Of(d)
	if len(all) > mostSlots {
		in.Beyond(d, all[mostSlots].span, mostSlots, "numbers, days, places and names")
		all = all[:mostSlots]
	}
	return all
}

const mostSlots = 600

// lone are the slots of an article whose value the other, d, lacks.
func lone(list, others []slot, d *text.Document) []slot {
	var out []slot
	for i := range list {
		if (list[i].local || !list[i].met(others) && !list[i].printed(d)) && len(out) < mostLone {
			out = append(out, list[i])
		}
	}
	return out
}

// mostLone bounds the slots of one article that are compared, and mostInSentence
// those of one sentence: a table in one line has hundreds.
const mostLone, mostInSentence = 200, 12

// mutual are the passages whose sentences are each most like the other; where
// they are much alike, also those of which one is, for a sentence may tell what
// the other article has in two; and the two first, which tell the news.
func mutual(all []parallel.Passage) []parallel.Passage {
	best, theirs := map[int]float64{}, map[int]float64{}
	for _, p := range all {
		best[p.A] = max(best[p.A], p.Alike)
		theirs[p.B] = max(theirs[p.B], p.Alike)
	}
	var out []parallel.Passage
	for _, p := range all {
		x, y := p.Alike == best[p.A], p.Alike == theirs[p.B]
		if x && y || (x || y) && p.Alike >= much || p.A == 0 && p.B == 0 {
			out = append(out, p)
		}
	}
	return out
}

func bySentence(list []slot) map[int][]*slot {
	out := map[int][]*slot{}
	for i := range list {
		if s := list[i].sentence; len(out[s]) < mostInSentence {
			out[s] = append(out[s], &list[i])
		}
	}
	return out
}

// pairs are the slots of two lists that are the only ones of their class.
func pairs(a, b []*slot) []match {
	var out []match
	for _, x := range a {
		y, one := only(x, b)
		if !one || y == nil || same(x, y) {
			continue
		}
		if _, one := only(y, a); !one {
			continue
		}
		for _, o := range b { // y, and wherever it is said again
			if alike(x, o) {
				out = append(out, match{a: x, b: o, near: topic.Both(x.near, o.near)})
			}
		}
	}
	return out
}

// only is the slot of s's class in list; not one when there are several of them
// with different values, or several places.
func only(s *slot, list []*slot) (found *slot, one bool) {
	for _, o := range list {
		if !alike(s, o) {
			continue
		}
		if s.kind == "place" && found != nil || found != nil && !same(found, o) {
			return nil, false
		}
		if found == nil {
			found = o
		}
	}
	return found, true
}

func alike(x, y *slot) bool { return x.kind == y.kind && x.class == y.class }

// apart are the slots that tell of one thing in sentences that share little else.
func apart(x, y []slot, found []match) []match {
	taken := map[*slot]bool{}
	for _, m := range found {
		taken[m.a], taken[m.b] = true, true
	}
	var all, out []match
	most := map[*slot]rank{}
	for i := range x {
		for k := range y {
			m := match{a: &x[i], b: &y[k], near: topic.Both(x[i].near, y[k].near)}
			if taken[m.a] || taken[m.b] || m.a.local || !alike(m.a, m.b) || !m.anywhere() {
				continue
			}
			all = append(all, m)
			most[m.a], most[m.b] = most[m.a].with(&m), most[m.b].with(&m)
		}
	}
	for _, m := range all {
		if p, q := most[m.a], most[m.b]; p == q && p == (rank{len(m.near), 1}) {
			out = append(out, m)
		}
	}
	return out
}

// rank is the most that the matches of one slot share, and how many share it.
type rank struct{ near, rivals int }

func (r rank) with(m *match) rank {
	switch n := len(m.near); {
	case n > r.near:
		return rank{n, 1}
	case n == r.near:
		r.rivals++
	}
	return r
}
