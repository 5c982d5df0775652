package attribution

import (
	"factdiff/extract/clause/word"
	"factdiff/extract/text"
)

// inverted reads the subject behind its verb: "…,” said Ann Lee, a nurse", "…,
// says the report". It needs a comma or a closing mark before the verb and
// nothing but the phrase after it.
func (r *reader) inverted(i int, g group) (np, bool) {
	if g.first != i || r.info[i].Form&(word.PastForm|word.ThirdS) == 0 {
		return np{}, false
	}
	if i == r.lo { // Said Lee: “We left.”
		n, ok := r.nounRight(i + 1)
		return n, ok && r.low(n.last) == ":"
	}
	quoted := r.closingMark(i-1) || r.low(i-1) == "," && r.closingMark(i-2)
	if !quoted && r.low(i-1) != "," {
		return np{}, false
	}
	n, ok := r.nounRight(i + 1)
	if !ok || r.low(i+1) == "that" || r.is(i+1, word.Time) && !r.nameOfMay(i+1) {
		return np{}, false
	}
	if !quoted && !r.ends(i, n.last) {
		return np{}, false
	}
	if r.is(n.last, word.Auxiliary|word.Past) || r.is(n.last, word.Relative) && !quoted ||
		n.last < r.hi && r.info[n.last].Form&(word.PastForm|word.ThirdS) != 0 {
		return np{}, false
	}
	return n, true
}

// nounRight reads the noun phrase that starts at token k.
func (r *reader) nounRight(k int) (np, bool) {
	first := k
	if k >= r.hi || r.is(k, word.Preposition|word.Auxiliary|word.Subordinator) && !r.is(k, word.Determiner) {
		return np{}, false
	}
	if r.is(k, word.Pronoun|word.Object) && !r.is(k, word.Determiner) && !(r.is(k, word.Possessive) && r.word(k+1)) {
		return whole(k, k+1), true
	}
	for k < r.hi && k < first+25 && !r.rightBound(k, first) {
		k++
	}
	for k > first && r.is(k-1, word.Preposition|word.Conjunction|word.Determiner|word.Adverb) {
		k--
	}
	if k == first {
		return np{}, false
	}
	if from, to, ok := r.apposed(k); ok && !r.toks[k-1].Cap { // said her lawyer, Ann Lee
		return np{first, to, from, to}, true
	}
	return np{first, k, first, r.nameEnd(first, k)}, true
}

func (r *reader) rightBound(k, first int) bool {
	t, w := r.toks[k], r.info[k]
	switch {
	case t.Kind == text.Punct:
		return t.Lower != "-" && t.Lower != "'" || r.marks.Closes(k) || r.marks.Opens(k)
	case t.Kind != text.Word || w.Is(word.Genitive):
		return false
	case w.Is(word.Determiner | word.Possessive):
		return k > first && !r.is(k-1, word.Preposition|word.Conjunction|word.Determiner)
	case w.Is(word.Auxiliary):
		return !r.nameOfMay(k)
	case w.Is(word.Relative | word.Subordinator):
		return !w.Is(word.Preposition)
	case w.Is(word.Pronoun | word.Object):
		return true
	case w.Is(word.Conjunction):
		return !(k+1 < r.hi && (r.toks[k+1].Cap || r.is(k+1, word.Determiner)) && k > first && !r.ahead(k+1))
	case w.Is(word.Time) && k > first:
		return !r.is(k-1, word.Determiner)
	case w.Form&(word.PastForm|word.ThirdS) != 0 && w.Form&word.Noun == 0 && !t.Cap:
		return k > first && !r.is(k-1, word.Determiner)
	case w.Is(word.Past) && !t.Cap:
		return k > first && !r.is(k-1, word.Determiner|word.Genitive)
	}
	return false
}

// ahead reports whether a verb follows within the next tokens, so that what
// stands at k is a clause and no second name.
func (r *reader) ahead(k int) bool {
	for i := k; i < r.hi && i < k+6; i++ {
		if r.toks[i].Kind == text.Punct {
			return false
		}
		if r.is(i, word.Auxiliary|word.Past) || r.info[i].Form&(word.PastForm|word.ThirdS) != 0 {
			return true
		}
	}
	return false
}

// ends reports whether, behind the subject of the verb i, the sentence or its
// part ends at token k: "…, said Lee." "…, says Lee in a letter."
func (r *reader) ends(i, k int) bool {
	switch r.low(i) {
	case "told", "tells", "informed", "assured":
		return false
	}
	return k >= r.hi || r.toks[k].Kind == text.Punct || r.is(k, word.Time) || r.is(k, word.Preposition) && (r.low(i) == "said" || r.low(i) == "says")
}
