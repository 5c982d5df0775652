package clause

import (
	"factdiff/extract/claim"
	"factdiff/extract/clause/word"
	"factdiff/extract/text"
)

// stances reads the cues of the sentence and sets the stance of its clauses.
func (r *reader) stances() {
	conditional := false
	for k := r.begin; k < len(r.clauses); k++ {
		conditional = r.heads(k) || conditional
	}
	for k := r.begin; k < len(r.clauses); k++ {
		c := &r.clauses[k]
		for i := c.First; i < c.Last; i++ {
			r.cue(k, i, conditional)
		}
	}
	r.headline()
	r.asks()
}

// set gives clause k, and the pieces under it, a stance unless a stronger one
// stands.
func (r *reader) set(k int, s claim.Stance, first, last int) {
	head := r.clauses[k].Head
	cue := r.span(first, last)
	for j := r.begin; j < len(r.clauses); j++ {
		c := &r.clauses[j]
		if c.Head == head && rank[s] > rank[c.Stance] {
			c.Stance, c.Cue = s, cue
		}
	}
}

// part gives [from, to) of clause k a stance.
func (r *reader) part(k int, s claim.Stance, cue, from, to int) {
	if to > from {
		c := &r.clauses[k]
		c.scopes = append(c.scopes, scope{Span: r.span(from, to), stance: s, cue: r.span(cue, cue+1)})
	}
}

func (r *reader) span(first, last int) text.Span {
	return text.Span{Start: r.toks[first].Span.Start, End: r.toks[last-1].Span.End}
}

// heads reads the word that heads clause k: if, unless, whether, how. It
// reports whether the clause is a condition.
func (r *reader) heads(k int) bool {
	i := r.clauses[k].First
	for i < r.clauses[k].Last && (r.is(i, word.Adverb|word.Conjunction) || r.toks[i].Kind == text.Punct) {
		i++
	}
	switch r.low(i) {
	case "if":
		if s, ok := r.open(i); ok {
			r.set(k, s, i, i+1)
			return false
		}
		if next := r.low(i + 1); next == "not" || next == "any" || r.low(i-1) == "as" {
			return false
		}
		r.set(k, claim.Possible, i, i+1)
		return true
	case "unless", "provided", "assuming", "lest":
		r.set(k, claim.Possible, i, i+1)
		return true
	case "whether":
		s, ok := r.open(i)
		if !ok {
			s = claim.Unclear
		}
		r.set(k, s, i, i+1)
	case "how", "when", "where", "why", "what", "who", "which":
		if s, ok := r.open(i); ok {
			r.set(k, s, i, i+1)
		}
	case "that":
		if r.noEvidence(i - 1) {
			r.set(k, claim.Unclear, i-2, i)
		}
	}
	return false
}

// open reports whether the words before token i leave open what it asks, and
// how: it is unclear if, did not know how; asked when.
func (r *reader) open(i int) (claim.Stance, bool) {
	for j := i - 1; j >= r.lo && j >= i-3; j-- {
		w := r.info[j]
		switch {
		case r.toks[j].Kind == text.Punct:
			return claim.Reported, false
		case w.Act == word.Ask && w.Form&word.Noun == 0:
			return claim.Asked, true
		case w.Hint&word.Unclear != 0, j == i-1 && r.low(i) == "if" && r.leavesOpen(j):
			return claim.Unclear, true
		case r.low(j) == "sure" || r.low(j) == "clear" || r.low(j) == "known" || w.Form != 0:
			return claim.Unclear, r.negatedBefore(j)
		}
	}
	return claim.Reported, false
}

// noEvidence: no evidence that, no sign yet that.
func (r *reader) noEvidence(j int) bool {
	switch r.low(j) {
	case "evidence", "sign", "signs", "indication", "indications", "proof", "suggestion", "word", "guarantee":
		return r.low(j-1) == "no" || r.low(j-2) == "no"
	}
	return false
}

func (r *reader) negatedBefore(j int) bool {
	for k := j - 1; k >= r.lo && k >= j-5; k-- {
		if r.is(k, word.Negator) {
			return true
		}
		switch r.low(k) {
		case "declined", "refused", "unable", "yet":
			return true
		}
	}
	return false
}

// headline reads "Minister to meet union" as a plan.
func (r *reader) headline() {
	s := r.d.Sentences()[r.sent]
	if s.Block >= len(r.d.Blocks) || r.d.Blocks[s.Block].Kind != text.Headline {
		return
	}
	for i := r.lo + 1; i+1 < r.hi; i++ {
		if r.finite(i) {
			return
		}
		if r.low(i) == "to" && r.info[i+1].Hint&word.Bare != 0 {
			for k := r.begin; k < len(r.clauses); k++ {
				if r.clauses[k].First <= i && i < r.clauses[k].Last {
					r.set(k, claim.Planned, i, i+2)
					r.clauses[k].Tense = Future
				}
			}
			return
		}
	}
}

// asks marks what stands before a question mark, back to the mark or the free
// attribution it began with.
func (r *reader) asks() {
	for i := r.lo; i < r.hi; i++ {
		if r.toks[i].Lower != "?" {
			continue
		}
		for k := len(r.clauses) - 1; k >= r.begin; k-- {
			c := &r.clauses[k]
			if c.First > i {
				continue
			}
			c.Stance, c.Cue = claim.Asked, r.toks[i].Span
			if r.marks.Opens(c.First) {
				break
			}
		}
	}
}

// leavesOpen: verbs after which "if" means whether.
func (r *reader) leavesOpen(j int) bool {
	switch r.info[j].Act {
	case word.Ask, word.Know:
		return true
	}
	switch r.low(j) {
	case "say", "saying", "said", "tell", "telling", "decide", "deciding", "on", "check", "consider", "considering", "examining", "whether":
		return true
	}
	return false
}
