package attribution

import (
	"factdiff/extract/clause/word"
	"factdiff/extract/text"
)

// contents finds what is attributed, now that all cues of the sentence are
// known.
func (r *reader) contents() {
	for k := r.begin; k < len(r.out); k++ {
		a := &r.out[k]
		switch {
		case a.Free && a.source.first >= a.CueLast: // "…, said Lee", "according to Lee"
			a.From, a.To = r.around(a, k)
		case r.loose(a):
			a.Free = true
			a.From, a.To = r.around(a, k)
		default:
			a.From, a.To = a.CueLast, r.until(a, k)
		}
		if first, last, ok := r.marks.Around(a.CueFirst); ok { // a speaker's own "he told me" ends with the quotation
			a.From, a.To = max(a.From, first), min(a.To, last)
		}
		a.Infinitive = !a.Free && r.low(a.CueLast) == "to"
		a.Open = a.Act == word.Ask && r.leavesOpen(a) || a.Act == word.Deny && r.denies(a)
		if a.To > a.From {
			a.Content = r.span(a.From, a.To)
		}
	}
}

// loose reports whether the attribution stands behind a comma or a closing mark
// and says nothing after it: "…, police said late Friday."
func (r *reader) loose(a *Attribution) bool {
	first := a.source.first
	if a.Noun || a.Passive || r.is(first, word.Relative) || a.source.last > a.CueFirst {
		return false
	}
	if first == r.lo { // “Who knows?” Lee said.
		return r.marks.Closes(first-1) && (r.toks[first-2].Lower == "?" || r.toks[first-2].Lower == "!") && r.silent(a.CueLast)
	}
	if r.closingMark(first - 1) {
		return true
	}
	if r.low(first-1) != "," || r.is(r.lo, word.Preposition|word.Subordinator) && !r.is(r.lo, word.Determiner) && !r.verbBefore(first-1) {
		return false
	}
	for i := a.CueLast; i < r.hi; i++ {
		switch {
		case r.low(i) == "," || r.low(i) == ";" || r.low(i) == "." || r.openingMark(i):
			return true
		case r.is(i, word.Auxiliary|word.Pronoun|word.Past) || r.low(i) == "that" || r.info[i].Form&word.ThirdS != 0 && r.info[i].Form&word.Noun == 0 || r.low(i) == ":":
			return false
		}
	}
	return true
}

// verbBefore reports whether [lo, i) holds a main clause behind its fronted
// part: a comma and then a verb.
func (r *reader) verbBefore(i int) bool {
	comma := false
	for k := r.lo; k < i; k++ {
		if r.low(k) == "," {
			comma = true
		}
		if comma && (r.is(k, word.Auxiliary|word.Past)) {
			return true
		}
	}
	return false
}

// around is the sentence around a free attribution, from the one before it.
func (r *reader) around(a *Attribution, k int) (int, int) {
	from, to := r.lo, r.hi
	if k > r.begin {
		if p := r.out[k-1]; p.Free && p.CueLast < a.source.first {
			from = max(p.CueLast, p.source.last)
		}
	}
	return from, to
}

// relativeEnd is where "who said so" ends and the clause around it goes on: at
// the comma that closes it, or at the next verb that what is said cannot claim.
func (r *reader) relativeEnd(a *Attribution) int {
	if r.low(a.source.first-1) == "," {
		for i := a.CueLast; i+1 < r.hi; i++ {
			if r.low(i) == "," && (r.is(i+1, word.Auxiliary|word.Past) || r.info[i+1].Form&(word.PastForm|word.ThirdS) != 0) {
				return i
			}
		}
		return r.hi
	}
	verbs := 0
	if next := r.low(a.CueLast); next == "that" || r.is(a.CueLast, word.Pronoun) || r.low(a.CueFirst) == "said" || r.low(a.CueFirst) == "says" || r.low(a.CueFirst) == "say" {
		verbs = 1
	}
	for i := a.CueLast; i < r.hi; i++ {
		if !r.is(i, word.Auxiliary|word.Past) || r.is(i-1, word.Auxiliary|word.Determiner|word.Preposition|word.Conjunction|word.Relative) {
			continue
		}
		if verbs--; verbs < 0 {
			return i
		}
	}
	return r.hi
}

// until is where the content of a cue that governs what follows ends: at the
// comma that closes "…, who said so,", or before another clause with a source
// of its own.
func (r *reader) until(a *Attribution, k int) int {
	end := r.hi
	if a.Passive && a.source.last == 0 && r.askedAt(a.CueFirst) {
		for end = a.CueLast; end < r.hi && r.low(end) != ","; {
			end++
		}
	}
	if r.is(a.source.first, word.Relative) {
		end = r.relativeEnd(a)
	}
	for _, b := range r.out[min(k+1, len(r.out)):] {
		first := b.source.first
		if b.source.last > first && first > a.CueLast && first < end && !b.Noun && r.is(first-1, word.Conjunction|word.Subordinator) && r.low(first-1) != "that" {
			if r.low(first-2) == "," || r.low(first-2) == ";" {
				end = first - 1
			}
		}
	}
	end = min(end, r.objectEnd(a.CueLast))
	for end > a.CueLast && r.toks[end-1].Kind == text.Punct && !r.closingMark(end-1) {
		end--
	}
	return end
}

// objectEnd is where what is said ends when it is a bare object: "shouted
// questions | as they left". Where a clause or a quotation follows the cue it
// is the end of the sentence.
func (r *reader) objectEnd(first int) int {
	if r.is(first, word.Subordinator|word.Relative) && !r.is(first, word.Preposition) || r.low(first) == ":" {
		return r.hi
	}
	for i := first; i < r.hi; i++ {
		switch {
		case r.openingMark(i), r.is(i, word.Auxiliary|word.Past) && !r.is(i-1, word.Determiner|word.Possessive) && i > first:
			return r.hi
		case r.asks(i):
			return r.hi
		case r.low(i) == "as" && !r.ahead(i+1):
		case i > first && r.is(i, word.Subordinator), r.is(i, word.Conjunction) && r.ahead(i+1),
			r.low(i) == "," && r.is(i+1, word.Subordinator|word.Conjunction|word.Relative):
			return i
		}
	}
	return r.hi
}

// silent reports whether no clause follows within the part of the sentence that
// starts at token i.
func (r *reader) silent(i int) bool {
	for ; i < r.hi; i++ {
		switch {
		case r.low(i) == "," || r.low(i) == "." || r.low(i) == ";":
			return true
		case r.is(i, word.Auxiliary|word.Subordinator|word.Past) || r.openingMark(i) || r.low(i) == ":":
			return false
		}
	}
	return true
}
