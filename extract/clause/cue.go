package clause

import (
	"factdiff/extract/claim"
	"factdiff/extract/clause/word"
	"factdiff/extract/text"
)

// cue reads token i of clause k for what it does to the stance.
func (r *reader) cue(k, i int, conditional bool) {
	w := r.info[i]
	if w.Is(word.Modal) && !r.may(i) {
		r.modal(k, i, conditional)
		return
	}
	if w.Is(word.Be) && r.low(i+1) == "to" && r.bare(i+2) && r.toks[i].Lower != "be" { // is to meet
		r.set(k, claim.Planned, i, i+2)
		return
	}
	if r.toks[i].Lower == "about" && r.low(i+1) == "to" && r.be(i) { // was about to sign
		r.set(k, claim.Planned, i, i+2)
		return
	}
	if w.Hint == 0 {
		return
	}
	switch {
	case w.Hint&word.Unclear != 0 && (r.be(i) || r.low(i-1) == "remains" || r.low(i-1) == "remained"):
		r.governed(k, i, claim.Unclear)
	case w.Hint&word.Planned != 0 && r.planned(k, i):
	case w.Hint&word.Going != 0 && r.low(i+1) == "to" && r.be(i) && r.bare(i+2):
		r.set(k, claim.Planned, i, i+2)
	case w.Hint&word.Seeking != 0 && r.to(i) && (!r.bare(i) || w.Act != word.None):
		r.part(k, claim.Planned, i, i+1, r.clauses[k].Last)
	case w.Hint&word.Possible != 0:
		r.possible(k, i)
	case w.Hint&word.Estimated != 0:
		r.estimated(k, i)
	case w.Hint&word.Comparing != 0:
		r.compares(k, i)
	}
}

// bare reports whether token i is the bare form of a common verb.
func (r *reader) bare(i int) bool {
	for r.is(i, word.Adverb) {
		i++
	}
	return i < r.hi && r.info[i].Hint&word.Bare != 0
}

// be reports whether a form of be stands before token i, adverbs between.
func (r *reader) be(i int) bool {
	for j := i - 1; j >= r.lo && j >= i-4; j-- {
		if r.is(j, word.Be) {
			return true
		}
		if !r.is(j, word.Adverb|word.Negator) {
			return false
		}
	}
	return false
}

// planned reads expected, due, set and their like: is expected to, had been
// scheduled for, a planned strike, than planned.
func (r *reader) planned(k, i int) bool {
	low, next := r.toks[i].Lower, r.low(i+1)
	if w := r.info[i]; w.Form != 0 && w.Form&(word.PastForm|word.Participle) == 0 || w.Is(word.Ing) {
		return r.expects(k, i)
	}
	strict := low == "due" || low == "set" || low == "poised" || low == "bound" || low == "intended"
	switch {
	case r.low(i-1) == "than" || r.low(i-1) == "as" || r.than(i): // compares reads it
	case strict && !(next == "to" && r.bare(i+2) || next == "for" && low == "set" && r.be(i)):
		return false
	case r.be(i):
		r.set(k, claim.Planned, i, i+1)
	case next == "to" || next == "for" || r.is(i-1, word.Determiner|word.Possessive|word.Genitive):
		if r.is(i-1, word.Pronoun|word.Have) || r.info[i].Act == word.Think && next != "to" && !r.is(i-1, word.Determiner|word.Possessive) {
			return false
		}
		r.part(k, claim.Planned, i, i, r.verbAfter(k, i+1))
	default:
		return false
	}
	return true
}

// expects reads "expects 300 guests", "plans a rally"; "plans" may be a noun.
func (r *reader) expects(k, i int) bool {
	if r.is(i-1, word.Determiner|word.Possessive|word.Preposition|word.Genitive) ||
		i+1 >= r.hi || !r.is(i+1, word.Determiner|word.Possessive) && r.toks[i+1].Kind != text.Number {
		return false
	}
	r.part(k, claim.Planned, i, i+1, r.clauses[k].Last)
	return true
}

// verbAfter is the next finite verb in clause k from token i on, or its end.
func (r *reader) verbAfter(k, i int) int {
	for ; i < r.clauses[k].Last; i++ {
		if r.is(i, word.Auxiliary) {
			break
		}
	}
	return i
}

// governed sets a stance on clause k and on the clause it governs: it is
// unclear if, it is likely that.
func (r *reader) governed(k, i int, s claim.Stance) {
	r.set(k, s, i, i+1)
	if k+1 < len(r.clauses) && r.clauses[k+1].First <= i+2 && r.is(r.clauses[k+1].First, word.Subordinator|word.Relative) {
		head := k + 1
		r.set(head, s, i, i+1)
	}
}

func (r *reader) possible(k, i int) {
	switch r.toks[i].Lower {
	case "accused", "suspected", "charged":
		if next := r.low(i + 1); next == "of" || next == "with" && r.is(i+2, word.Ing) {
			r.part(k, claim.Possible, i, i+1, r.clauses[k].Last)
		}
	case "try", "tries", "trying", "tried", "seek", "seeks", "seeking", "sought", "attempt", "attempts", "attempting", "attempted":
		if r.low(i+1) == "to" {
			r.part(k, claim.Possible, i, i+1, r.clauses[k].Last)
		}
	case "possible", "perhaps", "maybe", "possibly", "potentially", "allegedly", "purportedly", "conceivably":
		if r.be(i) && r.toks[i].Lower == "possible" {
			r.governed(k, i, claim.Possible)
			return
		}
		r.part(k, claim.Possible, i, i, r.clauses[k].Last)
	default:
		r.part(k, claim.Possible, i, i, r.verbAfter(k, i+1))
	}
}

func (r *reader) estimated(k, i int) {
	low, next := r.toks[i].Lower, r.low(i+1)
	switch low {
	case "likely", "unlikely":
		if r.be(i) || r.is(i-1, word.Modal) || next == "to" {
			r.governed(k, i, claim.Estimated)
			return
		}
		r.part(k, claim.Estimated, i, i, r.verbAfter(k, i+1))
	case "estimated", "believed", "thought", "projected", "forecast", "predicted", "reckoned", "presumed", "assumed", "considered", "feared":
		if r.be(i) {
			r.governed(k, i, claim.Estimated)
		} else if r.is(i-1, word.Determiner) && low != "thought" && low != "considered" {
			r.part(k, claim.Estimated, i, i, r.verbAfter(k, i+1))
		}
	case "seems", "appears", "seemed", "appeared", "seem", "appear":
		if next == "to" && !r.is(i-1, word.Modal) {
			r.part(k, claim.Estimated, i, i+1, r.clauses[k].Last)
		}
	default:
		r.part(k, claim.Estimated, i, i, r.clauses[k].Last)
	}
}

// to reports whether an infinitive follows token i, at once or behind whom it
// is asked of: voted to, ordered the firm to.
func (r *reader) to(i int) bool {
	if r.low(i+1) == "to" {
		return true
	}
	switch r.low(i) {
	case "ordered", "urged", "asked", "expect", "expects", "expected":
		for k := i + 1; k < i+6 && k < r.hi && r.toks[k].Kind == text.Word && !r.is(k, word.Auxiliary|word.Conjunction|word.Subordinator); k++ {
			if r.low(k) == "to" {
				return r.bare(k + 1)
			}
		}
	}
	return false
}
