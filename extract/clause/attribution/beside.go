package attribution

import (
	"factdiff/extract/clause/word"
	"factdiff/extract/text"
)

// verbal tells "he claims the bridge" from "insurance claims": a verb is
// followed by what is said.
func (r *reader) verbal(i int) bool {
	if i+1 >= r.hi {
		return true
	}
	if r.is(i-1, word.Pronoun|word.Relative) || r.toks[i-1].Cap && !r.toks[i].Cap && i-1 > r.lo {
		return true
	}
	return r.is(i+1, word.Determiner|word.Possessive|word.Pronoun|word.Subordinator|word.Object) || i+1 < r.hi && r.toks[i+1].Kind == text.Number || r.openingMark(i+1) || r.low(i+1) == "to" || r.low(i+1) == ","
}

// clausal reports whether a clause or a quotation stands beside the verb i:
// "added that", "added, “", "“…,” he added".
func (r *reader) clausal(i int) bool {
	if r.info[i].Act == word.Show && r.is(i-1, word.Evidence) {
		return true
	}
	next := i + 1
	for r.is(next, word.Time) || r.low(next) == "on" && r.is(next+1, word.Time) {
		next++
	}
	if r.openingMark(next) || r.is(next, word.Subordinator) && !r.is(next, word.Preposition) || r.is(next, word.Pronoun) && r.ahead(next+1) {
		return true
	}
	switch r.low(next) {
	case ":", "out":
		return true
	case ",":
		return r.openingMark(next+1) || r.behindComma(i)
	case ".", "":
		return r.behindComma(i)
	case "to":
		switch r.info[i].Act {
		case word.Plan, word.Think:
			return true
		}
	}
	if r.closingMark(i-1) || r.low(i-1) == "," && r.closingMark(i-2) {
		return true
	}
	return r.info[i].Form&word.PastForm != 0 && r.is(i+1, word.Determiner|word.Possessive) && r.ahead(i+1)
}

// behindComma reports whether a comma or closing mark stands within the few
// words before the verb, as before "…, the mayor added".
func (r *reader) behindComma(i int) bool {
	for k := i - 1; k >= r.lo && k > i-8; k-- {
		if r.low(k) == "," || r.closingMark(k) {
			return true
		}
	}
	return false
}

// askedAt reports whether the verb i opens "Asked about", "when told".
func (r *reader) askedAt(i int) bool {
	if low := r.low(i); low != "asked" && low != "told" {
		return false
	}
	prev := r.low(i - 1)
	return i == r.lo || prev == "when" || prev == "once"
}

// asked reads "Asked about the delay, the minister", "when told that".
func (r *reader) asked(i int, g group) bool {
	if g.first != i || !r.askedAt(i) {
		return false
	}
	switch r.low(i + 1) {
	case "about", "whether", "if", "how", "why", "what", "when", "where", "by", "that", "directly", "afterward", "later", "for":
		return true
	}
	return false
}

// titled reports whether the sentence is set in capitals, as headlines are.
func (r *reader) titled() bool {
	caps, words := 0, 0
	for i := r.lo; i < r.hi; i++ {
		if t := &r.toks[i]; t.Kind == text.Word && len(t.Lower) > 3 {
			words++
			if t.Cap {
				caps++
			}
		}
	}
	return words > 2 && caps*4 >= words*3
}

// particle is the token after the cue that begins with the verb i: called for,
// pointed out, said in a statement stays "said".
func (r *reader) particle(i int) int {
	switch r.low(i + 1) {
	case "out", "for", "on", "against", "off":
		if r.info[i].Act == word.Speak || r.low(i+1) == "out" {
			return i + 2
		}
	}
	return i + 1
}
