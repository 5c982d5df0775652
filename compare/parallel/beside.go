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

// Beside finds, for every sentence of a, the sentences of b that share telling
// words with it: at most most of them, the most alike first, none less alike
// than least. It costs about as much as b has sentences with the words of a.
func Beside(a, b *text.Document, least float64, most int) []Passage {
	x := indexes.Of(b).search()
	lines := layer.Of(a)
	var out []Passage
	for i := range lines {
		for _, p := range x.find(&lines[i], least, most) {
			out = append(out, Passage{A: i, B: p.line.sentence, Alike: p.alike, Shared: shared(&lines[i], p.line, "")})
		}
	}
	return out
}
