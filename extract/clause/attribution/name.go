package attribution

import (
	"factdiff/extract/clause/word"
	"factdiff/extract/text"
)

// apposed reads a name set off by commas, the first of them token i.
func (r *reader) apposed(i int) (from, to int, ok bool) {
	if r.low(i) != "," {
		return 0, 0, false
	}
	k := i + 1
	for k < r.hi && r.word(k) && r.toks[k].Cap && !r.is(k, word.Time) {
		k++
	}
	return i + 1, k, k > i+1 && (k >= r.hi || r.toks[k].Kind == text.Punct)
}

// named finds the name to which the phrase that starts at first stands in
// apposition: capitals between a comma and the start of a clause.
func (r *reader) named(first int) (int, bool) {
	if r.low(first-1) != "," || r.toks[first].Cap || !r.word(first-2) || !r.toks[first-2].Cap || r.is(first-2, word.Time) {
		return 0, false
	}
	k, ok := r.nounLeft(first - 2)
	if !ok || !r.toks[k].Cap || k > r.lo && r.toks[k-1].Kind != text.Punct && !r.is(k-1, word.Conjunction) {
		return 0, false
	}
	return k, true
}

// antecedent is the name that the relative pronoun f stands for, or the pronoun
// itself.
func (r *reader) antecedent(f int) text.Span {
	j := f - 1
	if r.low(j) == "," {
		j--
	}
	first, ok := r.nounLeft(j)
	if !ok {
		return r.span(f, f+1)
	}
	return r.span(first, r.nameEnd(first, j+1))
}

// nameEnd cuts a phrase before its first comma, relative or preposition other
// than those of offices (of, for).
func (r *reader) nameEnd(first, last int) int {
	for k := first + 1; k < last; k++ {
		if r.toks[k].Kind == text.Punct && r.bounds(k, k) && r.toks[k].Lower != "." || r.is(k, word.Relative) && !r.is(k, word.Determiner) ||
			r.is(k, word.Preposition) && r.toks[k].Lower != "of" && r.toks[k].Lower != "for" && r.toks[k].Lower != "to" {
			return k
		}
	}
	return last
}

// plural reports whether a phrase can go with say, claim, believe.
func (r *reader) plural(n np) bool {
	head := n.to - 1
	for k := n.first; k < n.to; k++ {
		if r.is(k, word.Conjunction) || r.toks[k].Kind == text.Number {
			return true
		}
	}
	for k := n.from; k < n.to; k++ { // the head stands before its first preposition
		if k > n.from && r.is(k, word.Preposition) {
			head = k - 1
			break
		}
	}
	low := r.toks[head].Lower
	if r.is(head, word.Plural) || r.is(n.first, word.Plural) {
		return true
	}
	switch low {
	case "that", "which":
		return true
	}
	return len(low) > 2 && low[len(low)-1] == 's' && low[len(low)-2] != 's' && !r.is(head, word.Genitive|word.Pronoun)
}

// whole is a phrase that is all name.
func whole(first, last int) np { return np{first, last, first, last} }

// subject finds the noun phrase that ends before token g, the first of a verb
// group.
func (r *reader) subject(g int) (np, bool) {
	j := r.beforeAside(g - 1)
	if j < r.lo {
		return np{}, false
	}
	if r.is(j, word.Conjunction) || j < g-1 && r.is(j+1, word.Conjunction) { // "left the room and said"
		return r.main(j)
	}
	if r.low(j) == "that" && !r.is(j-1, word.Preposition) || r.low(j) == "which" || r.low(j) == "who" {
		return whole(j, j+1), j > r.lo
	}
	first, ok := r.nounLeft(j)
	if !ok {
		return np{}, false
	}
	if j < g-1 {
		if k, ok := r.named(first); ok { // Ann Lee, a nurse in Lima, Ohio, said
			return np{k, g, k, r.nameEnd(k, first)}, true
		}
		if from, to, ok := r.apposed(j + 1); ok && !r.toks[j].Cap { // her lawyer, Ann Lee, said
			return np{first, g, from, to}, true
		}
	}
	return np{first, g, first, r.nameEnd(first, j+1)}, true
}
