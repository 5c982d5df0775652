package attribution

import (
	"factdiff/extract/clause/word"
	"factdiff/extract/text"
)

// np is a noun phrase: tokens [first, last), of which [from, to) name it.
type np struct{ first, last, from, to int }

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

// beforeAside steps over what may stand between a subject and its verb: a
// parenthesis, a day ("the palace on Friday said"), words between commas.
func (r *reader) beforeAside(j int) int {
	for j >= r.lo {
		switch {
		case r.low(j) == ")":
			j = r.back(j, "(") - 1
		case r.low(j) == "," || r.low(j) == "—" || r.low(j) == "–":
			k := r.aside(j)
			if k < 0 {
				return j
			}
			j = k
		case r.is(j, word.Time) && !r.nameOfMay(j) && j > r.lo && !(r.is(j-1, word.Determiner) && r.toks[j-1].Lower == "the"):
			k := j - 1
			for k > r.lo && r.dayWord(k) {
				k--
			}
			if !r.word(k) || r.is(k, word.Preposition|word.Conjunction) {
				return j
			}
			j = k
		case r.is(j, word.Adverb) && !r.is(j, word.Determiner|word.Pronoun) && !r.toks[j].Cap:
			j--
		default:
			return j
		}
	}
	return j
}

// dayWord: the words before a day or a part of it.
func (r *reader) dayWord(k int) bool {
	switch r.toks[k].Lower {
	case "on", "late", "early", "last", "this", "earlier", "in", "next", "that", "later":
		return true
	}
	return r.is(k, word.Time)
}

func (r *reader) back(j int, open string) int {
	for k := j - 1; k >= r.lo && k > j-40; k-- {
		if r.toks[k].Lower == open {
			return k
		}
	}
	return j
}

// aside takes a comma or dash that stands before the verb and finds the token
// before its partner, if what is between is no clause of its own: ", 45,",
// ", the governor's spokesman,", ", who lives next door,", ", however,".
func (r *reader) aside(j int) int {
	relative := false
	for k := j - 1; k > r.lo && k > j-40; k-- {
		switch {
		case r.toks[k].Lower == r.toks[j].Lower && r.word(k-1):
			if k+1 == j || r.is(k+1, word.Conjunction) {
				return -1
			}
			if relative && !r.is(k+1, word.Relative|word.Preposition|word.Subordinator) && !r.namedWho(k+1, j) {
				continue
			}
			if r.is(k-1, word.Time) && !r.is(k+1, word.Link) { // "On Monday, the mayor, …"
				return -1
			}
			return k - 1
		case r.closingMark(k) && r.toks[j].Lower == ",":
			return -1
		case r.is(k, word.Auxiliary) || r.info[k].Form&(word.PastForm|word.ThirdS) != 0 && r.info[k].Form&word.Noun == 0:
			relative = true
		}
	}
	return -1
}

// namedWho reports whether a relative pronoun stands in [i, j): "a teacher who
// saw the fire".
func (r *reader) namedWho(i, j int) bool {
	for ; i < j; i++ {
		if r.is(i, word.Relative) {
			return true
		}
	}
	return false
}

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

// main is the subject of the sentence before token i: the last source, or the
// first noun phrase.
func (r *reader) main(i int) (np, bool) {
	for k := len(r.out) - 1; k >= r.begin; k-- {
		if a := r.out[k]; !a.Noun && a.source.last > a.source.first && a.CueFirst < i && !r.is(a.source.first, word.Relative) {
			return a.source, true
		}
	}
	k := r.lo
	if r.openingMark(k) || r.closingMark(k) {
		return np{}, false
	}
	if r.is(k, word.Preposition|word.Subordinator) && !r.is(k, word.Determiner) {
		for k < i && r.low(k) != "," {
			k++
		}
		k++
	}
	for k < i && r.is(k, word.Conjunction|word.Link) {
		k++
	}
	end := k
	for end < i && (r.word(end) || r.toks[end].Kind == text.Number) && !r.is(end, word.Auxiliary|word.Past|word.Subordinator|word.Conjunction) && !(end > k && r.is(end, word.Adverb)) &&
		!(r.info[end].Form&(word.PastForm|word.ThirdS) != 0 && r.info[end].Form&word.Noun == 0) {
		end++
		if r.is(end-1, word.Pronoun) {
			break
		}
	}
	if end <= k {
		return np{}, false
	}
	return np{k, end, k, r.nameEnd(k, end)}, true
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
