package arithmetic

import (
	"fmt"
	"math"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// changes finds a change in percent, or a doubling, that is not the one from the
// number before to the number after: sales rose 20 percent, from $50 million to
// $65 million.
func changes(r extract.Reading) []compare.Finding {
	x := changer{doc: r.Doc, tokens: r.Doc.Tokens(), ms: quantity.Layer.Of(r.Doc)}
	var out []compare.Finding
	for i := range x.ms {
		if len(out) > most {
			break
		}
		from, to, ok := x.ends(i)
		if !ok {
			continue
		}
		if f, ok := x.percent(i, from, to); ok {
			out = append(out, f)
		} else if f, ok := x.times(i, from, to); ok {
			out = append(out, f)
		}
	}
	return out
}

// changer reads changes.
type changer struct {
	doc    *text.Document
	tokens []text.Token
	ms     []quantity.Mention
}

// ends is how many tokens may lie between the number before and the one after:
// from $1.2 billion in the same month of last year to $1.5 billion.
const ends = 10

// ends reads "from a to b", "to b from a" and "from a …, b" beginning with mention i.
func (x *changer) ends(i int) (from, to *quantity.Mention, ok bool) {
	k := i + 1
	for k < len(x.ms) && (x.ms[k].Class == quantity.Year || x.ms[k].Class == quantity.Date) && k < i+4 {
		k++ // from three in 2027 to 11
	}
	if k >= len(x.ms) {
		return nil, nil, false
	}
	a, b := &x.ms[i], &x.ms[k]
	if !amount(a) || !amount(b) || a.Class != b.Class || a.Value.Unit != b.Value.Unit || b.First-a.Last > ends || year(a) && year(b) || x.doc.SentenceAt(a.Span.Start) != x.doc.SentenceAt(b.Span.Start) {
		return nil, nil, false
	}
	switch before, between := x.lead(a), x.lead(b); {
	case before == "from" && between == "to":
		from, to = a, b
	case before == "to" && between == "from":
		from, to = b, a
	default:
		return nil, nil, false
	}
	return from, to, from.Value.N > 0 && to.Value.N > 0 && x.one(a, b)
}

// lead is the word before a mention with its hedge.
func (x *changer) lead(m *quantity.Mention) string {
	first, _ := x.doc.TokensIn(m.Hedged)
	return x.doc.Lower(first - 1)
}

// one reports whether nothing between two amounts begins another matter.
func (x *changer) one(a, b *quantity.Mention) bool {
	for k := a.Last; k < b.First; k++ {
		switch x.tokens[k].Lower {
		case "and", "but", "while", ";", ":", "(", ")", "or", "with", "percent", "%":
			return false
		}
	}
	return true
}

// amount reports whether a mention is so much or so many, near enough to work
// with.
func amount(m *quantity.Mention) bool {
	return (m.Class == quantity.Cardinal || m.Class == quantity.Money || m.Class == quantity.Measure) && m.Doubt == "" && !m.Value.Vague && (m.Value.Hedge == claim.Exact || m.Value.Hedge == claim.About)
}

// year reports whether a number looks like one: a rise of 20 percent from 1990
// to 2005 is of something else.
func year(m *quantity.Mention) bool {
	return m.Class == quantity.Cardinal && m.Value.N >= 1500 && m.Value.N <= 2100
}

// percent holds the change in percent that stands beside from and to against
// them.
func (x *changer) percent(i int, from, to *quantity.Mention) (compare.Finding, bool) {
	p, up, ok := x.beside(i, from, to)
	if !ok || x.reckoned(from.Span.Start) {
		return compare.Finding{}, false
	}
	low, high := growth(from.Value, to.Value)
	if !up {
		low, high = -high, -low
	}
	l, h := p.Value.Bounds()
	if slack := p.Value.Step/2 + 0.1; high >= l-slack && low <= h+slack && !math.IsNaN(high) {
		return compare.Finding{}, false
	}
	real := 100 * (to.Value.N - from.Value.N) / from.Value.N
	word := "up"
	if real < 0 {
		word = "down"
	}
	f := x.finding(fmt.Sprintf("%s: from %s to %s", p.Value, from.Value, to.Value),
		fmt.Sprintf("from %s to %s is %s %.3g percent, not %s", from.Value, to.Value, word, math.Abs(real), p.Value), p, from, to)
	f.Kind, f.Suggestion = "percent", fmt.Sprintf("%.3g percent, or another amount", math.Abs(real))
	return f, true
}

// growth are the bounds of the change from a to b, in percent, each as near as it
// is printed or hedged.
func growth(a, b claim.Quantity) (low, high float64) {
	a0, a1 := printed(a)
	b0, b1 := printed(b)
	if a0 <= 0 {
		return math.Inf(-1), math.Inf(1)
	}
	return 100 * (b0/a1 - 1), 100 * (b1/a0 - 1)
}

// printed are the bounds of a printed number: half of its last place, more when
// it is hedged. A small count is what it is.
func printed(q claim.Quantity) (low, high float64) {
	low, high = q.Bounds()
	if q.Unit == "" && q.Step <= 1 {
		return low, high
	}
	return min(low, q.N-q.Step/2), max(high, q.N+q.Step/2)
}

// reach is how many tokens may lie between a change and the numbers that it is
// worked out from.
const reach = 9

// beside is the change in percent right before or behind the two amounts, and
// whether it is said to be a rise.
func (x *changer) beside(i int, from, to *quantity.Mention) (p *quantity.Mention, up, ok bool) {
	first, last := from, to
	if to.First < from.First {
		first, last = to, from
	}
	for k := max(0, i-3); k < min(len(x.ms), i+6); k++ {
		m := &x.ms[k]
		if m.Class != quantity.Percent || m.Doubt != "" || m.Value.Vague || x.doc.SentenceAt(m.Span.Start) != x.doc.SentenceAt(first.Span.Start) {
			continue
		}
		lo, hi := m.Last, first.First
		if m.First > first.First {
			lo, hi = last.Last, m.First
		}
		if hi < lo || hi-lo > reach || !x.clear(lo, hi) {
			continue
		}
		for w := m.First - 1; w >= max(0, m.First-6); w-- {
			if d := direction(x.doc.Lower(w)); d != 0 {
				return m, d > 0, true
			}
		}
		for w := m.Last; w < min(len(x.tokens), m.Last+2); w++ {
			if d := direction(x.doc.Lower(w)); d != 0 {
				return m, d > 0, true
			}
		}
	}
	return nil, false, false
}

// clear reports whether tokens [lo, hi) say nothing that makes the change one of
// another thing, or of each year.
func (x *changer) clear(lo, hi int) bool {
	for k := max(0, lo-1); k < min(len(x.tokens), hi+1); k++ {
		switch x.tokens[k].Lower {
		case "and", "but", "while", ";", "each", "per", "every", "compared", "than", "when", "after", "as":
			return false
		case "a", "an":
			if w := x.doc.Lower(k + 1); w == "year" || w == "month" || w == "week" || w == "quarter" {
				if x.doc.Lower(k+2) != "earlier" && x.doc.Lower(k+2) != "ago" && x.doc.Lower(k+2) != "before" {
					return false
				}
			}
		}
	}
	return true
}

// reckoned reports whether the sentence at a byte says that the change is not the
// plain one: adjusted for inflation, annualised, on average.
func (x *changer) reckoned(at int) bool {
	s := x.doc.Sentences()[x.doc.SentenceAt(at)]
	for k := s.First; k < s.Last; k++ {
		switch x.tokens[k].Lower {
		case "annually", "annual", "annualized", "annualised", "yearly", "monthly", "weekly", "adjusted", "adjusting", "average", "averaged", "real", "inflation", "excluding", "constant", "compound", "compounded", "comparable", "same-store", "like-for-like", "organic", "currency", "respectively":
			return true
		}
	}
	return false
}

// direction is 1 for words of a rise, -1 for words of a fall, else 0.
func direction(w string) int {
	switch w {
	case "rise", "rose", "risen", "rising", "rises", "increase", "increased", "increases", "increasing", "gain", "gained", "gains", "gaining", "jump", "jumped", "jumps", "growth", "grew", "grown", "grows", "growing", "climbed", "climb", "climbs",
		"soar", "soared", "surge", "surged", "up", "higher", "more", "swelled", "leapt", "hike", "expanded":
		return 1
	case "fall", "fell", "fallen", "falling", "falls", "drop", "dropped", "dropping", "drops", "decline", "declined", "declines", "declining", "decrease", "decreased", "decreases", "slipped", "slip", "down", "lower", "fewer", "less", "plunged", "plunge",
		"cut", "slumped", "slump", "shrank", "shrunk", "reduced", "reduction", "tumbled", "sank", "slashed", "trimmed", "lost":
		return -1
	}
	return 0
}

func (x *changer) finding(title, why string, ms ...*quantity.Mention) compare.Finding {
	var claims []claim.Claim
	for _, m := range ms {
		claims = append(claims, evidence(x.doc, *m))
	}
	return finding(title, why, claims...)
}
