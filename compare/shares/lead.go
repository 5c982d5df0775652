package shares

import (
	"fmt"
	"math"
	"strings"

	"factdiff/extract/claim"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// duel reports whether mentions i and i+1 are the shares of two opponents: 50
// percent to 41 percent, the larger first, since ranges climb.
func (x *article) duel(ms []quantity.Mention, i int) bool {
	if i+1 >= len(ms) {
		return false
	}
	a, b := ms[i], ms[i+1]
	if !share(a) || !share(b) || a.Value.N < b.Value.N || x.doc.Lower(a.First-1) == "from" || x.moved(a.First-1) {
		return false
	}
	switch gap := b.First - a.Last; {
	case gap == 1:
		w := x.doc.Lower(a.Last)
		return w == "to" || w == "-" || w == "–"
	case gap == 0:
		return true
	}
	return false
}

// against finds two opponents who have more than all votes.
func (x *article) against(ms []quantity.Mention, s text.Sentence) {
	for i := range ms {
		if !x.duel(ms, i) || !x.contest(max(s.First, ms[i].First-12), ms[i].First) {
			continue
		}
		pair := []part{{m: ms[i], span: ms[i].Span}, {m: ms[i+1], span: ms[i+1].Span}}
		if sum, slack := slack(pair); sum-slack > 100 {
			x.found(fmt.Sprintf("%s to %s: more than all votes", ms[i].Value, ms[i+1].Value), added(pair, sum)+", more than 100 percent", "add up again", pair...)
		}
	}
}

// contest reports whether one of the tokens says that two are up against each
// other.
func (x *article) contest(first, last int) bool {
	for i := first; i < last; i++ {
		switch x.tokens[i].Lower {
		case "win", "wins", "won", "winning", "beat", "beats", "beating", "lead", "leads", "led", "leading", "ahead", "trail", "trails", "trailed", "trailing", "defeat", "defeated", "defeating", "margin", "vote", "votes", "voted",
			"approved", "rejected", "passed", "over", "split", "edge", "edged", "topped", "topping", "advantage":
			return true
		case "rose", "fell", "raise", "raised", "cut", "grew", "increase", "increased", "between":
			return false
		}
	}
	return false
}

// lead finds a lead in points that is not the distance of the two shares beside
// it: ahead by 10 points, 50 percent to 42.
func (x *article) lead(ms []quantity.Mention, i int, s text.Sentence) {
	m := ms[i]
	if i+2 >= len(ms) || m.Doubt != "" || m.Value.Vague || !x.duel(ms, i+1) || ms[i+1].First-m.Last > 6 {
		return
	}
	if !x.points(m) || !x.contest(max(s.First, m.First-10), min(ms[i+1].First, len(x.tokens))) {
		return
	}
	for k := m.Last; k < ms[i+1].First; k++ {
		switch w := x.tokens[k].Lower; w {
		case ",", "(", "—", "–", "-", "points", "point", "percentage", "lead", "margin", "advantage", "edge", ":", "or":
		default:
			if !strings.HasSuffix(w, "-point") {
				return
			}
		}
	}
	a, b := ms[i+1].Value, ms[i+2].Value
	gap := a.N - b.N
	low, high := m.Value.Bounds()
	if loose := (a.Step+b.Step+m.Value.Step)/2 + 1e-9; gap >= low-loose && gap <= high+loose {
		return
	}
	x.found(fmt.Sprintf("%s points / %s to %s", m.Value, a, b), fmt.Sprintf("from %s to %s are %.4g points, not %s", b, a, gap, m.Value), fmt.Sprintf("%.4g points, or another share", gap),
		part{m: m, span: m.Span}, part{m: ms[i+1], span: ms[i+1].Span}, part{m: ms[i+2], span: ms[i+2].Span})
}

// points reports whether a number is of points: 10 points, 9 percentage points,
// a 10-point lead.
func (x *article) points(m quantity.Mention) bool {
	if m.Class == quantity.Points {
		return true
	}
	if m.Class != quantity.Cardinal {
		return false
	}
	for k := m.Last - 1; k < m.Last+3; k++ {
		if w := x.doc.Lower(k); k >= m.Last && (w == "points" || w == "point") || strings.HasSuffix(w, "-point") || strings.HasSuffix(w, "-points") {
			return true
		}
	}
	return false
}

// ofMany finds so many of so many that are another share than the one beside
// them: 45 of the 60 members, or 70 percent.
func (x *article) ofMany(ms []quantity.Mention, i int) {
	if i+2 >= len(ms) {
		return
	}
	a, b, p := ms[i], ms[i+1], ms[i+2]
	if p.Class != quantity.Percent { // 75 percent, or 45 of the 60 members
		a, b, p = ms[i+1], ms[i+2], ms[i]
	}
	if !plain(a) || !plain(b) || p.Class != quantity.Percent || p.Doubt != "" || p.Value.Vague || a.Value.N > b.Value.N || b.Value.N < 5 || !x.ofIt(a, b) || !x.or(a, b, p) {
		return
	}
	real := 100 * a.Value.N / b.Value.N
	low, high := p.Value.Bounds()
	if real >= low-p.Value.Step-1e-9 && real <= high+p.Value.Step+1e-9 {
		return
	}
	x.found(fmt.Sprintf("%s of %s / %s", a.Value, b.Value, p.Value), fmt.Sprintf("%s of %s are %.3g percent, not %s", a.Value, b.Value, real, p.Value), fmt.Sprintf("%g percent", math.Round(real)),
		part{m: a, span: a.Span.Cover(b.Span)}, part{m: p, span: p.Span})
}

// plain reports whether a mention is an exact count.
func plain(m quantity.Mention) bool {
	return m.Class == quantity.Cardinal && m.Doubt == "" && !m.Value.Vague && m.Value.Hedge == claim.Exact && m.Value.N > 0
}

// ofIt reports whether the text says a of b.
func (x *article) ofIt(a, b quantity.Mention) bool {
	if b.First-a.Last < 1 || b.First-a.Last > 4 {
		return false
	}
	of := false
	for k := a.Last; k < b.First; k++ {
		switch x.tokens[k].Lower {
		case "of":
			of = true
		case "the", "its", "their", "all", "our", "out", "those", "these":
		default:
			return false
		}
	}
	return of
}

// or reports whether the share p is told as another way to say "a of b": a comma
// and "or", or brackets, with no verb between.
func (x *article) or(a, b, p quantity.Mention) bool {
	from, to, end := b.Last, p.First, x.doc.Lower(p.Last)
	if p.First < a.First {
		from, to, end = p.Last, a.First, ""
	}
	if to-from < 1 || to-from > 7 {
		return false
	}
	for k := to - 1; k >= max(from, to-3); k-- {
		switch w := x.tokens[k].Lower; w {
		case "or":
			return k == from || x.tokens[k-1].Lower == "," || x.tokens[k-1].Lower == "—" || x.tokens[k-1].Lower == "–"
		case "(":
			return end == ")" || from == p.Last
		case "about", "roughly", "around", "nearly", "almost", "just", "some", "more", "than", "over", "under", "approximately", "only":
		default:
			return false
		}
	}
	return false
}
