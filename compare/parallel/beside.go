package parallel

import (
	"factdiff/extract/text"
)

// Passage is a sentence of one article beside one of another that shares telling
// words with it: what two reports of one incident say on one matter, in words
// of their own. It is weak evidence by itself; a road that uses it asks for
// something else in common besides.
type Passage struct {
	A, B   int      // sentences of the one and of the other document, from 0
	Alike  float64  // share of the weight of both sentences that is common, 0 to 1 (Dice)
	Shared []string // the telling words in common as the first writes them, numbers and times aside
}

// Beside finds the sentences of a and b that share telling words: for every
// sentence of either the most that are most like it, none less alike than least,
// in the order of a. What it finds does not depend on which of the two is a. It
// costs about as much as b has sentences with the words of a.
func Beside(a, b *text.Document, least float64, most int) []Passage {
	x, y := indexes.Of(a), indexes.Of(b)
	var out []Passage
	for _, p := range x.beside(y, least, most, nil) {
		l, o := x.lines[p.a], y.lines[p.b]
		out = append(out, Passage{A: l.sentence, B: o.sentence, Alike: p.alike, Shared: shared(l, o, "")})
	}
	return out
}

// Key is a lower-case word cut to what stays the same between singular and
// plural, British and American spelling and the forms of a verb.
func Key(w string) string { return key(w) }

// Light reports whether a lower-case word holds a sentence together and says
// little.
func Light(w string) bool { return light(w) }
