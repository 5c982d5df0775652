package quantity

import "strings"

// noun guesses the token of the head noun behind a value that ends before atom
// i: the last of the first plural words ("police officers"), adjectives
// stepped over; else the word that the phrase ends with, when it ends at once
// ("one man", "five dead", "a 12-member jury"). -1 when there is none.
func (r *reading) noun(i int) int {
	l := r.l
	i = l.over(i)
	if l.low(i) == "of" { // dozens of the people
		for i++; determiner(l.low(i)) || l.low(i) == "us" || l.isDigits(i) || l.role(i) == small; i++ {
		}
	}
	for k := i; k < len(l) && k < i+5 && l[k].kind == letters; k++ {
		switch {
		case l.is(k, stop) && !passes(l[k].low):
			if k == i+1 && !l.is(i, stop) {
				return l[i].tok
			}
			return -1
		case !l.many(k):
			if k == i && (l.is(k, victim) || l.low(k+1) == "" || l[k+1].kind != letters) {
				return l[k].tok
			}
			continue
		}
		for k+1 < len(l) && l[k+1].kind == letters && l.many(k+1) && !l.is(k+1, stop|victim) {
			k++
		}
		return l[k].tok
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
