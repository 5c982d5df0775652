package clause

import (
	"factdiff/extract/claim"
	"factdiff/extract/clause/word"
	"factdiff/extract/text"
)

// than reports whether "than" or "as" stands before the verb group of i.
func (r *reader) than(i int) bool {
	for j := i - 1; j >= r.lo && j >= i-5; j-- {
		if l := r.low(j); l == "than" || l == "as" {
			return true
		}
		if !r.is(j, word.Auxiliary|word.Adverb) {
			return false
		}
	}
	return false
}

// compares marks the measure before "earlier than had been expected" and the
// comparison itself.
func (r *reader) compares(k, i int) {
	if r.low(i+1) != "than" {
		return
	}
	for j := i + 2; j < r.hi && j < i+7; j++ {
		if r.info[j].Hint&word.Planned != 0 || r.low(j) == "planned" || r.low(j) == "forecast" {
			c := &r.clauses[k]
			c.scopes = append(c.scopes, scope{r.span(r.measure(c.First, i), j+1), claim.Planned, r.span(i, j+1), true})
			return
		}
		if !r.is(j, word.Auxiliary|word.Adverb|word.Pronoun) {
			return
		}
	}
}

// measure is the first token of the measure that ends before token i: "about
// an hour | earlier".
func (r *reader) measure(first, i int) int {
	for i > first && !r.finite(i-1) && !r.is(i-1, word.Past|word.Conjunction) && r.toks[i-1].Kind != text.Punct {
		if r.is(i-1, word.Preposition) && !r.about(i-1) {
			break
		}
		i--
	}
	return i
}

// about: prepositions that hedge a measure.
func (r *reader) about(i int) bool {
	switch r.toks[i].Lower {
	case "about", "around", "over", "under", "near", "of":
		return true
	}
	return false
}
