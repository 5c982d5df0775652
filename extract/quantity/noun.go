package quantity

import "strings"

// noun guesses the token of the head noun behind a value that ends before atom
// i: the last of the first plural words ("police officers"), adjectives
// stepped over; else the word that the phrase ends with, when it ends at once
// ("one man", "five dead"). Of "a 12-member jury" it is the member. -1 when
// there is none.
func (r *reading) noun(i int) int {
	l := r.l
	if j := l.over(i); j > i {
		if l[j].kind == letters {
			return l[j].tok
		}
		return -1
	}
	if l.low(i) == "of" { // dozens of the people
		for i++; determiner(l.low(i)) || l.low(i) == "us" || l.isDigits(i) || l.role(i) == small; i++ {
		}
	}
	for k, n := i, 0; k < len(l) && n < 5 && l[k].kind == letters; n++ {
		end := l.compound(k)
		switch {
		case l.is(k, stop) && !passes(l[k].low):
			return -1
		case l.many(end):
			for end+1 < len(l) && l[end+1].kind == letters && l.many(end+1) && !l.is(end+1, stop|victim) {
				end++
			}
			return l[end].tok
		case n == 0 && (l.is(k, victim) || l.stops(end+1) && !l.participle(end) && !passes(l[k].low)):
			return l[end].tok
		}
		k = end + 1
	}
	return -1
}

// compound is the last atom of the hyphened word that begins at atom k.
func (l line) compound(k int) int {
	for k+2 < len(l) && l[k+1].hyphen() && l.glued(k+1) && l.glued(k+2) && l[k+2].kind != mark {
		k += 2
	}
	return k
}

// participle reports whether the word at atom i is a verb form, and so the
// predicate and not the noun: "the four wanted to".
func (l line) participle(i int) bool {
	w := l[i].low
	return strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "ly")
}

// head is the token of the noun that a value ending before atom i counts;
// of one thing the noun is singular and a word in s behind it is a verb: "one
// person wants".
func (r *reading) head(i int, one bool) int {
	l := r.l
	if !one || l.over(i) > i || l.low(i) == "of" {
		return r.noun(i)
	}
	for k, n := i, 0; k < len(l) && n < 4 && l[k].kind == letters; n++ {
		if l.is(k, stop) && !passes(l[k].low) {
			return -1
		}
		end := l.compound(k)
		if next := end + 1; !passes(l[k].low) && !l.participle(end) && (l.stops(next) || l.participle(next) || l.many(next)) {
			return l[end].tok
		}
		k = end + 1
	}
	return -1
}

// passes reports the words of the stop list that may stand between a number
// and its noun: "ten more people".
func passes(w string) bool {
	switch w {
	case "more", "other", "most", "very", "such":
		return true
	}
	return false
}

// many reports whether the word at atom i looks like a plural noun.
func (l line) many(i int) bool {
	if l.is(i, plural) {
		return true
	}
	w := l[i].low
	return len(w) > 3 && w[len(w)-1] == 's' && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "'s") && !l.is(i, stop)
}
