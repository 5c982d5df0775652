package wording

import (
	"slices"
	"strings"

	"factdiff/extract/person"
)

// likeness is how two quotations compare: the hunks of the stretch they share,
// and how much of it is the same.
type likeness struct {
	a, b    []word
	hunks   []hunk
	matched int     // words in order in both
	telling int     // of these, words that are not light
	share   float64 // of the words of the stretch on both sides, marked omissions left out
}

// silent is how many words one side may leave out in one place without a mark
// and count as cut there; fewer are words that were changed.
const silent = 4

// liken compares the words of two quotations. Of alignments that are equally good
// it takes the same whichever of the two is first.
func liken(a, b []word) likeness {
	if slices.CompareFunc(a, b, func(x, y word) int { return strings.Compare(x.key, y.key) }) > 0 {
		l := liken(b, a)
		l.a, l.b = a, b
		for i, h := range l.hunks {
			l.hunks[i].A0, l.hunks[i].A1, l.hunks[i].B0, l.hunks[i].B1 = h.B0, h.B1, h.A0, h.A1
		}
		return l
	}
	l := likeness{a: a, b: b, hunks: local(a, b)}
	if len(l.hunks) == 0 {
		return l
	}
	l.widen()
	words := 0
	for i, h := range l.hunks {
		na, nb := h.A1-h.A0, h.B1-h.B0
		switch {
		case h.equal:
			l.matched += na
			words += na + nb
			for _, w := range a[h.A0:h.A1] {
				if !light(w.key) {
					l.telling++
				}
			}
		case h.free, na+nb >= silent && (na == 0 || nb == 0) && l.flanked(i):
		default:
			words += na + nb
		}
	}
	l.share = 2 * float64(l.matched) / float64(max(words, 1))
	return l
}

// flanked reports whether five equal words or more stand on either side of hunk
// i: a sentence left out of the middle.
func (l *likeness) flanked(i int) bool {
	return i > 0 && i+1 < len(l.hunks) && l.hunks[i-1].A1-l.hunks[i-1].A0 >= 5 && l.hunks[i+1].A1-l.hunks[i+1].A0 >= 5
}

// widen takes in what stands before and after the shared stretch, as far as both
// quotations have words there: a quotation that begins or ends earlier is cut,
// two that go on differently differ. Two that begin alike are one from their
// first words on: "There is no excuse", "There is an excuse".
func (l *likeness) widen() {
	f := l.hunks[0]
	if k := l.opening(); k > 0 && k <= min(f.A0, f.B0) && max(f.A0, f.B0)-k < silent {
		l.hunks = append([]hunk{{A1: k, B1: k, equal: true}, {A0: k, A1: f.A0, B0: k, B1: f.B0}}, l.hunks...)
	} else if n := min(f.A0, f.B0); n > 0 && l.a[f.A0-1].key != left && l.b[f.B0-1].key != left {
		l.hunks = append(l.divided(f.A0-n, f.B0-n, n, f.A0 != f.B0), l.hunks...)
	}
	e := l.hunks[len(l.hunks)-1]
	if n := min(len(l.a)-e.A1, len(l.b)-e.B1); n > 0 && l.a[e.A1].key != left && l.b[e.B1].key != left {
		l.hunks = append(l.hunks, l.divided(e.A1, e.B1, n, len(l.a)-e.A1 != len(l.b)-e.B1)...)
	}
}

// opening is how many words both quotations begin with.
func (l *likeness) opening() int {
	k := 0
	for k < min(len(l.a), len(l.b)) && l.a[k].key == l.b[k].key && l.a[k].key != left {
		k++
	}
	return k
}

// divided are the hunks of n words of either side, word beside word: of "a narrow"
// and "a broad" the article is the same.
func (l *likeness) divided(a, b, n int, loose bool) []hunk {
	var out []hunk
	for i := range n {
		equal := l.a[a+i].key == l.b[b+i].key
		if k := len(out) - 1; k >= 0 && out[k].equal == equal {
			out[k].A1, out[k].B1 = a+i+1, b+i+1
			continue
		}
		out = append(out, hunk{A0: a + i, A1: a + i + 1, B0: b + i, B1: b + i + 1, equal: equal, loose: loose && !equal})
	}
	return out
}

// The bounds of what is one utterance.
const (
	sameShare   = 0.8 // of the words, in order
	sameWords   = 6
	likelyShare = 0.75
	likelyWords = 4
)

// same reports whether two quotations are nearly the same utterance.
func (l *likeness) same() bool {
	return l.matched >= sameWords && l.telling >= 2 && l.share >= sameShare
}

// part reports whether one is a piece of the other, word for word.
func (l *likeness) part() bool {
	return l.matched >= 2 && l.telling >= 1 && l.share == 1
}

// likely reports whether two quotations of one speaker may be one utterance.
func (l *likeness) likely() bool {
	return l.matched >= likelyWords && l.telling >= 2 && l.share >= likelyShare
}

// change says what became of words in one place of a quotation.
type change uint8

const (
	kept     change = iota // the same but for spelling, typography, fillers
	cut                    // left out, with a mark or a whole passage without one
	reworded               // light words left out, put in or changed
	dropped                // telling words left out or put in
	slipped                // one letter apart
	altered                // other words
	counted                // another number
	negated                // a negation lost or put in
)

// change says what hunk h does to the words.
func (l *likeness) change(h hunk) change {
	if h.equal {
		return kept
	}
	if h.free {
		return cut
	}
	a, b := without(l.a[h.A0:h.A1]), without(l.b[h.B0:h.B1])
	switch {
	case joined(a) == joined(b), len(a) == 1 && len(b) == 1 && short(a[0], b[0]), oneGiven(a, b):
		return kept
	case negations(a)%2 != negations(b)%2:
		return negated
	case len(a)*len(b) == 0 && len(a)+len(b) >= silent:
		return cut
	case !slices.ContainsFunc(append(a, b...), telling):
		return reworded
	case len(a)*len(b) == 0:
		return dropped
	case numbers(a) && numbers(b):
		return counted
	case len(a) == 1 && len(b) == 1 && min(len(a[0]), len(b[0])) > 4 && person.OneEdit(a[0], b[0]):
		return slipped
	}
	return altered
}

// without are the keys of words, less those that writers put in and leave out
// without a thought.
func without(ws []word) []string {
	var out []string
	for _, w := range ws {
		switch w.key {
		case "the", "a", "an", "that", "and", "but", "so", "uh", "um", "er", "well", "like", "yeah", "oh":
		default:
			out = append(out, w.key)
		}
	}
	return out
}

// oneGiven reports whether both sides are forms of one given name, an initial
// aside: Mike, Michael R.
func oneGiven(a, b []string) bool {
	return given(a) && given(b) && person.Nicknames(a[0], b[0])
}

// given: one word, and at most an initial after it.
func given(ws []string) bool {
	return len(ws) == 1 || len(ws) == 2 && len(strings.TrimSuffix(ws[1], ".")) == 1
}

// short reports whether one word abbreviates the other: Sept., September.
func short(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	stem, ok := strings.CutSuffix(a, ".")
	return ok && strings.HasPrefix(b, stem)
}

func joined(ws []string) string {
	out := ""
	for _, w := range ws {
		out += w
	}
	return out
}

func negations(ws []string) (n int) {
	for _, w := range ws {
		switch w {
		case "not", "never", "no", "nothing", "nobody", "none", "neither", "nor", "without":
			n++
		}
	}
	return n
}

func numbers(ws []string) bool {
	for _, w := range ws {
		if w[0] == '#' {
			return true
		}
	}
	return false
}

func telling(w string) bool { return !light(w) }

// light words hold a sentence together and say little.
func light(w string) bool {
	switch w {
	case "the", "a", "an", "of", "to", "in", "on", "at", "for", "and", "or", "but", "as", "by", "with", "from", "that", "this", "these", "those", "it", "its",
		"is", "was", "are", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "am",
		"i", "we", "you", "he", "she", "they", "him", "her", "them", "us", "me", "my", "our", "your", "his", "their", "there", "who", "which", "what",
		"so", "if", "when", "then", "than", "just", "very", "really", "well", "up", "out", "about", "into", "uh", "um", "er", "like", "oh", "yeah":
		return true
	}
	return false
}
