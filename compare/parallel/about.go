package parallel

import (
	"strings"

	"factdiff/extract/text"
)

// wide is how many words on either side of a place name it at most.
const wide = 6

// about names a place by the words of its clause, with the place left open:
// "Jan Pell, […]", "saw […] boats adrift".
func (p *pass) about(s text.Span) string {
	d := p.a.doc
	first, end := d.TokensIn(s)
	sent := d.Sentences()[p.a.sentence]
	t := d.Tokens()
	apposed := end < sent.Last && t[end].Lower == "," // "Pell, 67, was": the name stands before
	from := reach(t, first, sent.First, -1, apposed)
	to := end
	if !apposed || from == first {
		to = reach(t, end-1, sent.Last-1, 1, from == first) + 1
	}
	for from < first && (t[from].Kind != text.Word || light(t[from].Lower)) {
		from++
	}
	for to > end && (t[to-1].Kind != text.Word && t[to-1].Kind != text.Number || light(t[to-1].Lower)) {
		to--
	}
	if from == first && to == end { // nothing telling beside it
		from, to = max(sent.First, first-wide), min(sent.Last, end+wide)
	}
	before, after := d.Text[t[from].Span.Start:s.Start], d.Text[s.End:max(s.End, t[to-1].Span.End)]
	return strings.Join(strings.Fields(before+"[…]"+after), " ")
}

// reach is the farthest token beside token i that belongs to its clause, in
// direction by: at most wide words away and not beyond the token last. A name is
// not cut in two. A comma, "and" or "that" ends the clause, but a comma right
// beside i when over is set.
func reach(t []text.Token, i, last, by int, over bool) int {
	at, words := i, 0
	for k := i + by; k != last+by; k += by {
		switch w := &t[k]; {
		case w.Lower == "," && words == 0 && over, w.Lower == "'s", w.Lower == "-", w.Lower == "$":
		case words >= 2 && opens(w.Lower): // "and the counties would pay […]"
			return at
		case w.Kind == text.Punct, words >= wide && !(w.Cap && t[at].Cap), words >= 2*wide:
			return at
		default:
			words++
		}
		at = k
	}
	return at
}

// opens reports whether a clause begins at a word, when others came between.
func opens(w string) bool {
	switch w {
	case "and", "but", "while", "that", "which":
		return true
	}
	return false
}
