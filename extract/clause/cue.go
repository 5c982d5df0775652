package clause

import (
	"strings"

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
	if w.Hint == 0 {
		return
	}
	switch {
	case w.Hint&word.Unclear != 0 && (r.be(i) || r.low(i-1) == "remains" || r.low(i-1) == "remained"):
		r.governed(k, i, claim.Unclear)
	case w.Hint&word.Planned != 0 && r.planned(k, i):
	case w.Hint&word.Going != 0 && r.low(i+1) == "to" && r.be(i) && r.bare(i+2):
		r.set(k, claim.Planned, i, i+2)
	case w.Hint&word.Seeking != 0 && r.low(i+1) == "to" && (!r.bare(i) || w.Act != word.None):
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

// modal reads will, would, may, might, could, should.
func (r *reader) modal(k, i int, conditional bool) {
	low := r.toks[i].Lower
	not := strings.HasSuffix(low, "n't") || r.low(i+1) == "not" || low == "cannot"
	j := i + 1
	for r.is(j, word.Adverb|word.Negator) {
		j++
	}
	if strings.HasSuffix(low, "'ll") {
		low = "will"
	}
	switch low = strings.TrimSuffix(low, "n't"); low {
	case "may", "might":
		r.set(k, claim.Possible, i, i+1)
	case "could":
		if (!not || r.low(j) == "have") && !r.sensed(j) {
			r.set(k, claim.Possible, i, i+1)
		}
	case "would", "should", "will", "wo", "shall":
		switch {
		case conditional, r.low(j) == "have" && low != "will" && low != "wo":
			r.set(k, claim.Possible, i, i+1)
		case low == "should":
			r.set(k, claim.Estimated, i, i+1)
		default:
			r.set(k, claim.Planned, i, i+1)
		}
	}
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

// sensed: shots could be heard, smoke could be seen.
func (r *reader) sensed(j int) bool {
	if r.low(j) != "be" {
		return false
	}
	switch r.low(j + 1) {
	case "heard", "seen", "felt", "smelled":
		return true
	}
	return false
}
