package stale

import (
	"slices"

	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// holding are the sentences that hold each key, in order, and by their words those
// that phrases begin with.
var holding = &text.Layer[map[string][]int]{Name: "sentences by word", Read: func(d *text.Document) map[string][]int {
	t, out := d.Tokens(), map[string][]int{}
	add := func(w string, n int) {
		if l := out[w]; len(l) < mostHolding && (len(l) == 0 || l[len(l)-1] != n) {
			out[w] = append(l, n)
		}
	}
	for n, s := range d.Sentences() {
		if d.Blocks[s.Block].Kind != text.Paragraph {
			continue
		}
		for i := s.First; i < s.Last; i++ {
			if t[i].Kind == text.Word {
				add(t[i].Lower, n)
				add(key(t[i].Lower), n)
			}
		}
	}
	return out
}}

// mostHolding bounds the sentences with one word in which an answer is looked for:
// a word of more tells of nothing.
const mostHolding = 200

// candidates are the sentences that may answer: those with a word of the question.
func (o *open) candidates(d *text.Document) []int {
	by, ask := holding.Of(d), o.keys
	switch {
	case o.sort == awaited:
		ask = nil
		for _, phrase := range words().come[o.verb] {
			ask = append(ask, phrase[0])
		}
	case o.sort == undone || o.sort == ahead:
		ask = []string{o.verb}
	}
	var out []int
	for _, w := range ask {
		out = append(out, by[w]...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// answer is the sentence of d that tells what o leaves open, or the part of it.
func answer(d *text.Document, o *open) (text.Span, bool) {
	list := o.candidates(d)
	if list == nil {
		return text.Span{}, false
	}
	t := d.Tokens()
	mine := map[int]bool{}
	for _, x := range opens.Of(d) {
		mine[x.sentence] = true
	}
	for _, n := range list {
		if mine[n] {
			continue
		}
		if span, ok := o.toldIn(d, t, d.Sentences()[n]); ok {
			return span, true
		}
	}
	return text.Span{}, false
}

// toldIn reports whether a sentence tells what o leaves open.
func (o *open) toldIn(d *text.Document, t []text.Token, s text.Sentence) (text.Span, bool) {
	have, first, last := 0, -1, -1
	seen := make([]bool, len(o.keys))
	for i := s.First; i < s.Last; i++ {
		if !telling(&t[i]) {
			continue
		}
		if k := slices.Index(o.keys, key(t[i].Lower)); k >= 0 && !seen[k] {
			seen[k] = true
			have++
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	need := len(o.keys)
	switch o.sort {
	case asked:
		if need < 2 || 4*have < 3*need {
			return text.Span{}, false
		}
		return told(d, t, first, last)
	case number:
		return o.counted(d, s)
	case awaited:
		return o.come(d, t, s)
	}
	i := o.act(t, s)
	if have < need || i < 0 {
		return text.Span{}, false
	}
	if first < 0 {
		first, last = i, i
	}
	return told(d, t, min(first, i), max(last, i))
}

// act is the token of a sentence that tells that what o leaves open is done, or that
// a state has come to its end; -1 when none does.
func (o *open) act(t []text.Token, s text.Sentence) int {
	for i := s.First; i < s.Last; i++ {
		switch {
		case o.sort == lasts && words().ends[o.verb][t[i].Lower] && done(t, i, undone),
			o.sort != lasts && t[i].Kind == text.Word && key(t[i].Lower) == o.verb && done(t, i, o.sort):
			return i
		}
	}
	return -1
}

// done reports whether the verb at i is told as done: charged, has been charged,
// spoke.
func done(t []text.Token, i int, s sort) bool {
	w := t[i].Lower
	if w == words().base[w] && w != "set" && w != "put" && w != "cut" && w != "hit" && w != "shut" && w != "quit" {
		return false
	}
	if words().base[w] == "" && (len(w) < 4 || w[len(w)-2:] != "ed") {
		return false
	}
	if i > 0 {
		switch t[i-1].Lower {
		case "to", "be", "not", "never", "will", "would", "could", "if", "the", "a", "an", "his", "her", "their", "being", "recently", "previously":
			return false
		}
	}
	return s != ahead || i == 0 || t[i-1].Lower != "been" && t[i-1].Lower != "was" && t[i-1].Lower != "were"
}

// told is the text from the first to the last token when it is told as a fact of
// the article, near enough together.
func told(d *text.Document, t []text.Token, first, last int) (text.Span, bool) {
	s := text.Span{Start: t[first].Span.Start, End: t[last].Span.End}
	if last-first > 24 {
		return s, false
	}
	for _, i := range [...]int{first, last} {
		c := clause.At(d, t[i].Span)
		if c.Negated || c.Comparison || c.Tense == clause.Future || c.Stance != claim.Reported && c.Stance != claim.Estimated {
			return s, false
		}
	}
	return s, true
}

// counted reports whether a sentence has a number of what o asks the number of,
// and of what befell it.
func (o *open) counted(d *text.Document, s text.Sentence) (text.Span, bool) {
	t, ms := d.Tokens(), quantity.Layer.Of(d)
	i, _ := slices.BinarySearchFunc(ms, s.Span.Start, func(m quantity.Mention, at int) int { return m.Span.Start - at })
	for ; i < len(ms) && ms[i].Span.Start < s.Span.End; i++ {
		m := &ms[i]
		if m.Class != quantity.Cardinal || m.Value.Vague || m.Doubt != "" {
			continue
		}
		have, last := 0, m.Last-1
		for k := m.Last; k < min(s.Last, m.Last+7); k++ {
			if t[k].Kind == text.Punct {
				break
			}
			if telling(&t[k]) && slices.Contains(o.keys, key(t[k].Lower)) {
				have++
				last = k
			}
		}
		if have > 0 && 2*have >= len(o.keys) {
			return told(d, t, m.First, last)
		}
	}
	return text.Span{}, false
}

// come reports whether a sentence tells that what was awaited has come.
func (o *open) come(d *text.Document, t []text.Token, s text.Sentence) (text.Span, bool) {
	for _, phrase := range words().come[o.verb] {
		for i := s.First; i < s.Last; i++ {
			if last := phraseAt(t[i:s.Last], phrase); last >= 0 {
				if span, ok := told(d, t, i, i+last); ok || o.verb == "plea" && !denied(t, i) {
					return span, true
				}
			}
		}
	}
	return text.Span{}, false
}

// denied reports whether the verb at i has not come about; who pleaded not guilty
// has pleaded.
func denied(t []text.Token, i int) bool {
	for k := max(0, i-3); k < i; k++ {
		switch t[k].Lower {
		case "not", "never", "hasn't", "haven't", "yet", "will", "would", "expected", "to", "could", "may", "if":
			return true
		}
	}
	return false
}

// phraseAt is the token at which a phrase that begins the tokens ends, or -1; a few
// words may stand inside: found the captain guilty.
func phraseAt(t []text.Token, phrase []string) int {
	n, last := 0, -1
	for i := 0; n < len(phrase) && i <= last+inside && i < len(t); i++ {
		switch {
		case t[i].Lower == phrase[n]:
			n, last = n+1, i
		case i == 0:
			return -1
		}
	}
	if n < len(phrase) {
		return -1
	}
	return last
}

// inside is how far apart two words of a phrase stand at most, in tokens.
const inside = 4
