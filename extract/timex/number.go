package timex

import (
	"math"
	"strings"

	"factdiff/extract/claim"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// count is a number as it stands before a unit.
type count struct {
	n, step float64
	vague   bool
}

// whole reports whether the count is a whole number from low to high.
func (c count) whole(low, high int) bool {
	return !c.vague && c.n == float64(int(c.n)) && int(c.n) >= low && int(c.n) <= high
}

// number reads the number at piece i, in digits or words, alone or at the head
// of a compound (three-and-a-half-year).
func (p *parser) number(i int) (count, int, bool) {
	q := p.at(i)
	if m, ok := q.as(vague); ok {
		return count{float64(m.n), 1, true}, i + 1, true
	}
	if q.num.ok {
		if q.num.ordinal || q.num.dotted || q.num.colons > 0 || q.glued() && i > 0 && p.at(i-1).low == "." {
			return count{}, i, false
		}
		if !p.compound(i + 1) {
			return count{n: q.num.value, step: stepOf(q.low)}, i + 1, true
		}
	} else if len(q.means) > 0 && q.low != "second" || q.tok < 0 || !p.numeric(i) {
		return count{}, i, false
	}
	return p.words(i)
}

// spaceLost reads 41/2, which is 4 1/2 whose space was lost in typesetting: what
// would else be a fraction of quarters or halves that nobody writes.
func (p *parser) spaceLost(i int) (count, int, bool) {
	whole, den := p.at(i), p.at(i+1)
	if !whole.num.whole || !den.num.whole || den.join != '/' || p.at(i+2).join == '/' || whole.num.count < 2 || whole.num.count > 3 {
		return count{}, i, false
	}
	if top := whole.num.n % 10; den.num.n == 2 && top == 1 || den.num.n == 4 && (top == 1 || top == 3) {
		part := float64(top) / float64(den.num.n)
		return count{n: float64(whole.num.n/10) + part, step: 1 / float64(den.num.n)}, i + 2, true
	}
	return count{}, i, false
}

// compound reports whether the piece behind digits may go on with the number:
// 4 1/2, 1/2, 10 million.
func (p *parser) compound(i int) bool {
	q := p.at(i)
	if q.num.ok {
		return q.join == '/' || q.join == ' ' && p.at(i+1).join == '/'
	}
	return q.low == "and" || p.is(i, "million", "billion", "thousand", "hundred", "dozen", "point")
}

// words asks for the number in words at piece i.
func (p *parser) words(i int) (count, int, bool) {
	tokens := p.doc.Tokens()
	t := p.at(i).tok
	if p.at(i).span.Start != tokens[t].Span.Start {
		return count{}, i, false
	}
	if n, next, ok := quantity.Number(tokens, t); ok && n > 0 {
		j := i + 1
		for j < len(p.ps) && p.ps[j].tok < next {
			j++
		}
		return count{n: n, step: stepFor(n, tokens[next-1].Lower)}, j, true
	}
	n, rest, ok := quantity.Leading(tokens[t])
	if !ok || n <= 0 {
		return count{}, i, false
	}
	j := i + 1
	for j < len(p.ps) && p.ps[j].tok == t && tail(tokens[t], p.ps[j].span) > len(rest) {
		j++
	}
	return count{n: n, step: stepFor(n, "")}, j, true
}

// tail is the length of the token from the start of s on.
func tail(t text.Token, s text.Span) int { return t.Span.End - s.Start }

// numeric reports whether a number can begin with the word at i. Asked once for
// every word of the document.
func (p *parser) numeric(i int) bool {
	low := p.at(i).low
	if p.at(i).near != 0 || len(low) < 3 {
		return low == "one" || low == "half"
	}
	if known, ok := p.numerals[low]; ok {
		return known
	}
	probe := []text.Token{{Kind: text.Word, Lower: low, Sum: text.Sum(low), Span: text.Span{End: len(low)}}}
	_, _, ok := quantity.Number(probe, 0)
	ok = ok || low == "half" || low == "quarter"
	p.numerals[strings.Clone(low)] = ok
	return ok
}

// stepOf is the value of one in the last place of digits as printed.
func stepOf(s string) float64 {
	if dot := strings.IndexByte(s, '.'); dot >= 0 {
		return math.Pow(10, -float64(len(s)-1-dot))
	}
	return stepFor(fraction(s), "")
}

func fraction(s string) float64 {
	if len(s) < 2 {
		return 0
	}
	return vulgarValue(s[len(s)-2:])
}

// stepFor is the step of a number in words that ends with the word last.
func stepFor(n float64, last string) float64 {
	switch last {
	case "hundred":
		return 100
	case "thousand":
		return 1000
	case "million":
		return 1e6
	case "billion":
		return 1e9
	}
	switch f := n - math.Floor(n); {
	case f == 0:
		return 1
	case f == 0.5:
		return 0.5
	case f == 0.25 || f == 0.75:
		return 0.25
	}
	return 0.1
}

// hedge is how exactly the number at pieces [i, j) is meant, and the pieces
// [first, last) with the words that say so.
func (p *parser) hedge(i, j int) (h claim.Hedge, first, last int) {
	tokens := p.doc.Tokens()
	first, last = i, j
	from := p.at(i)
	if from.span.Start == tokens[from.tok].Span.Start {
		before, t := quantity.HedgeBefore(tokens, from.tok)
		for first > 0 && p.ps[first-1].tok >= t {
			first--
		}
		if first < i {
			return before, first, last
		}
	}
	if end := p.at(j - 1).end; end < len(tokens) {
		after, t := quantity.HedgeAfter(tokens, end)
		for last < len(p.ps) && p.ps[last].tok < t {
			last++
		}
		if last > j {
			return after, first, last
		}
	}
	return claim.Exact, i, j
}
