package attribution

import (
	"factdiff/extract/clause/word"
	"factdiff/extract/text"
)

// nounLeft finds the first token of the noun phrase that ends with token j.
func (r *reader) nounLeft(j int) (int, bool) {
	if j < r.lo || !r.word(j) && r.toks[j].Kind != text.Number && r.low(j) != ")" {
		return 0, false
	}
	if r.is(j, word.Pronoun) && !r.is(j, word.Determiner) {
		return j, true
	}
	switch r.toks[j].Lower {
	case "the", "a", "an", "no", "every":
		return 0, false
	}
	if r.is(j, word.Object) && r.low(j-1) != "of" || r.is(j, word.Auxiliary) && !r.nameOfMay(j) || r.is(j, word.Conjunction|word.Preposition) || r.is(j, word.Negator|word.Possessive) {
		return 0, false
	}
	k := j
	for ; k >= r.lo && k > j-25; k-- {
		if r.low(k) == ")" {
			k = r.back(k, "(")
			continue
		}
		if r.bounds(k, j) {
			break
		}
		if r.is(k, word.Determiner|word.Possessive) && !r.goesLeft(k) {
			k--
			break
		}
	}
	return r.cutFront(k+1, j)
}

// bounds reports whether token k stands outside the noun phrase that ends at j.
func (r *reader) bounds(k, j int) bool {
	w, t := r.info[k], r.toks[k]
	switch {
	case t.Kind == text.Punct:
		return t.Lower != "-" && t.Lower != "'" || r.marks.Closes(k) || r.marks.Opens(k)
	case t.Kind != text.Word:
		return false
	case w.Is(word.Genitive):
		return false
	case w.Is(word.Relative) && t.Lower != "where" && k < j:
		return t.Lower == "that" || t.Lower == "which"
	case w.Is(word.Determiner | word.Possessive):
		return false
	case w.Is(word.Auxiliary):
		return !r.nameOfMay(k)
	case w.Is(word.Conjunction):
		return !r.joins(k)
	case w.Is(word.Pronoun):
		return t.Lower != "others" && t.Lower != "one"
	case w.Is(word.Subordinator): // after, since and before are prepositions too
		return true
	case t.Lower == "to": // an aide to the mayor, not to fire
		return k == j || !r.is(k+1, word.Determiner|word.Possessive) && !r.toks[k+1].Cap || !r.nounish(k-1)
	case w.Is(word.Preposition):
		return !(k > r.lo && (r.nounish(k-1) || t.Lower == "of")) && k > r.lo
	case w.Is(word.Time):
		return !t.Cap || !r.is(k-1, word.Determiner)
	case w.Form&(word.PastForm|word.ThirdS|word.Base) != 0 && w.Form&word.Noun == 0 && !t.Cap:
		return !r.is(k-1, word.Determiner|word.Possessive)
	case w.Is(word.Past) && !t.Cap:
		return !r.is(k-1, word.Determiner|word.Possessive|word.Genitive|word.Preposition)
	case w.Is(word.Adverb) && !t.Cap:
		return !r.is(k-1, word.Determiner|word.Possessive)
	}
	return false
}

// nounish reports whether token k may end a noun phrase.
func (r *reader) nounish(k int) bool {
	if k < r.lo || r.toks[k].Kind != text.Word {
		return k >= r.lo && r.toks[k].Kind == text.Number
	}
	w := r.info[k]
	if w.Is(word.Time) && !r.toks[k].Cap {
		return true
	}
	return !w.Is(word.Auxiliary|word.Preposition|word.Conjunction|word.Subordinator|word.Adverb|word.Past|word.Determiner|word.Possessive) &&
		!(w.Form&(word.PastForm|word.ThirdS) != 0 && w.Form&word.Noun == 0)
}

// goesLeft reports whether the phrase goes on before the determiner k: "a
// spokesman for the company".
func (r *reader) goesLeft(k int) bool {
	return r.is(k-1, word.Preposition) && (r.low(k-1) == "of" || r.nounish(k-2)) || r.is(k-1, word.Conjunction) && r.joins(k-1) || r.is(k-1, word.Determiner)
}

// joins reports whether the conjunction k joins two nouns (Smith and Jones, the
// mayor and her aide) and not two clauses.
func (r *reader) joins(k int) bool {
	if !r.nounish(k-1) || k+1 >= r.hi {
		return false
	}
	if r.toks[k-1].Cap && r.toks[k+1].Cap {
		return true
	}
	for i := k - 1; i >= r.lo && i > k-8; i-- {
		if r.toks[i].Kind == text.Punct || r.is(i, word.Subordinator) {
			return true
		}
		if r.is(i, word.Auxiliary|word.Past) || r.info[i].Form&(word.PastForm|word.ThirdS) != 0 && r.info[i].Form&word.Noun == 0 {
			return false
		}
	}
	return true
}

// cutFront drops what stands before the subject in [first, j]: "In a speech
// the minister", "Last week Smith".
func (r *reader) cutFront(first, j int) (int, bool) {
	for first <= j && (r.is(first, word.Conjunction|word.Adverb) && !r.is(first, word.Determiner) || r.is(first, word.Subordinator) && !r.is(first, word.Determiner|word.Relative)) {
		first++
	}
	if r.is(first, word.Preposition) {
		cut := -1
		for k := first + 1; k <= j; k++ {
			if r.starts(k) {
				cut = k
			}
		}
		if cut < 0 {
			return 0, false
		}
		first = cut
	}
	return first, first <= j
}

// starts reports whether a noun phrase starts at k though no mark stands before
// it: after a noun, a determiner, a pronoun or a name.
func (r *reader) starts(k int) bool {
	if !r.nounish(k-1) || r.is(k-1, word.Genitive) {
		return false
	}
	if r.is(k, word.Determiner|word.Possessive|word.Pronoun) {
		return true
	}
	return r.toks[k].Cap != r.toks[k-1].Cap && r.word(k)
}
