package attribution

import (
	"factdiff/extract/clause/word"
	"factdiff/extract/text"
)

// np is a noun phrase: tokens [first, last), of which [from, to) name it.
type np struct{ first, last, from, to int }

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
