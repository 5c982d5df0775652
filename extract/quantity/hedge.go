package quantity

import (
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// hedgeBefore is the longest hedge that ends just before atom i, and where it
// begins.
func (l line) hedgeBefore(i int) (claim.Hedge, int, bool) {
	if i <= 0 || i > len(l) || l[i-1].e == nil {
		return claim.Exact, i, false
	}
	best, first := claim.Exact, i
	for _, p := range l[i-1].e.before {
		from := i - len(p.words)
		if from < 0 || from >= first || !l.reads(from, p.words) {
			continue
		}
		best, first = p.hedge, from
	}
	return best, first, first < i
}

// hedgeAfter is the longest hedge that begins at atom i: "or more", "-odd".
func (l line) hedgeAfter(i int) (claim.Hedge, int, bool) {
	j := l.over(i)
	if j >= len(l) || l[j].e == nil {
		return claim.Exact, i, false
	}
	best, next := claim.Exact, i
	for _, p := range l[j].e.after {
		if len(p.words) == 1 && j == i && l[j].space {
			continue // "odd" and "plus" only when they are joined on
		}
		if end := j + len(p.words); end > next && l.reads(j, p.words) && l.low(end) != "than" {
			best, next = p.hedge, end
		}
	}
	return best, next, next > i
}

// reads reports whether the atoms from i on are the words.
func (l line) reads(i int, words []string) bool {
	if i+len(words) > len(l) {
		return false
	}
	for k, w := range words {
		if l[i+k].low != w {
			return false
		}
	}
	return true
}

// window appends to l the atoms of the tokens [first, end).
func window(l line, tokens []text.Token, first, end int) line {
	words := lists().words
	for i := max(first, 0); i < end && i < len(tokens); i++ {
		l = appendAtoms(l, words, "", &tokens[i], i)
	}
	return l
}

// begins reports whether a number may begin with the token: asked for every
// word of a quotation, it looks no further than the token.
func begins(t *text.Token) bool {
	if !undivided(t) {
		return true
	}
	e := lists().words.Find(t)
	return e != nil && e.is&opens != 0
}

// Number reads the number that begins at token i, in digits or words: "4",
// "4 1/2", "twenty-two thousand", "one and a half", "half an" (hour), "a
// quarter" (of an hour). next is the token behind it. A number that is only the
// beginning of a token ("three-hour") is read by [Leading].
func Number(tokens []text.Token, i int) (n float64, next int, ok bool) {
	if i < 0 || i >= len(tokens) || !begins(&tokens[i]) {
		return 0, i, false
	}
	var room [16]atom
	l := window(room[:0], tokens, i, i+16)
	v, p, ok := l.number(0, false)
	if !ok {
		return 0, i, false
	}
	if p < len(l) && l[p].tok == l[p-1].tok {
		return 0, i, false
	}
	return v.n, l[p-1].tok + 1, true
}

// Leading reads the number at the beginning of a compound word and gives the
// rest of it: "three-and-a-half-year-old" 3.5, "year-old". ok is false when
// the word does not begin with a number or is one as a whole.
func Leading(token text.Token) (n float64, rest string, ok bool) {
	if undivided(&token) {
		return 0, "", false
	}
	var room [16]atom
	l := window(room[:0], []text.Token{token}, 0, 1)
	v, p, ok := l.number(0, false)
	if !ok || p >= len(l) {
		return 0, "", false
	}
	p = l.over(p)
	for _, a := range l[p:] {
		rest += a.low
	}
	return v.n, rest, true
}

// HedgeBefore is the hedge whose words end just before token i, and the first
// of its tokens: "at least", "no more than". Without one, first is i.
func HedgeBefore(tokens []text.Token, i int) (h claim.Hedge, first int) {
	var room [16]atom
	l := window(room[:0], tokens, i-8, i)
	h, at, ok := l.hedgeBefore(len(l))
	if !ok {
		return claim.Exact, i
	}
	return h, l[at].tok
}

// HedgeAfter is the hedge whose words begin at token i, and the token behind
// it: "or more", "or so". Without one, next is i.
func HedgeAfter(tokens []text.Token, i int) (h claim.Hedge, next int) {
	var room [16]atom
	l := window(room[:0], tokens, i, i+6)
	h, at, ok := l.hedgeAfter(0)
	if !ok {
		return claim.Exact, i
	}
	return h, l[at-1].tok + 1
}
