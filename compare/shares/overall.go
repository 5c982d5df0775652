package shares

import (
	"fmt"
	"strings"

	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// reach is how many tokens behind a share its label stands at most.
const reach = 10

// overall finds camps that make up more than everybody: 54 percent approve of
// the mayor and 52 percent disapprove. Less than everybody they may well be, but
// where no third camp is left.
func (x *article) overall(ms []quantity.Mention, s text.Sentence) {
	var run []part
	for i := range ms {
		if !share(ms[i]) {
			if len(run) > 0 && ms[i].Class != quantity.Pronoun && ms[i].Class != quantity.Designator {
				x.add(run)
				run = nil
			}
			continue
		}
		end := s.Last
		if i+1 < len(ms) {
			end = ms[i+1].First
		}
		p := part{m: ms[i], span: ms[i].Span}
		moved := x.moved(p.m.First-1) || x.moved(p.m.First-2)
		p.camps = x.label(&p, end)
		if p.camps == nil || moved || len(run) > 0 && !x.goesOn(run[len(run)-1], p) {
			x.add(run)
			run = nil
		}
		if p.camps != nil && !moved {
			run = append(run, p)
		}
	}
	x.add(run)
}

// add adds the parts of a run up.
func (x *article) add(run []part) {
	if len(run) < 2 {
		return
	}
	closed := true
	for i := range run {
		for k := range run[:i] {
			c, ok := apart(run[k].camps, run[i].camps)
			if !ok {
				return
			}
			closed = closed && c.closed
		}
	}
	sum, slack := slack(run)
	switch {
	case sum-slack > 100:
		x.found(fmt.Sprintf("%s: more than everybody", list(run)), fmt.Sprintf("%s, more than 100 percent, and nobody is in two of these camps", added(run, sum)), "add up again", run...)
	case closed && sum+slack < 100-short:
		x.found(fmt.Sprintf("%s: who is the rest?", list(run)), fmt.Sprintf("%s, and there is no third camp", added(run, sum)), "add up again", run...)
	}
}

// short is what may be missing of two camps that have no third: those who did
// not say.
const short = 3

// label is the first word behind a share that puts people into a camp; p.span is
// stretched to it. Nil when another matter begins before, the word is negated,
// or tells of whom the share is one: 60 percent of women.
func (x *article) label(p *part, end int) []camp {
	for i := p.m.Last; i < min(end, p.m.Last+reach); i++ {
		w := x.doc.Lower(i)
		if x.moved(i) {
			return nil
		}
		switch w {
		case "not", "never", "neither", "nor", "no", "don't", "doesn't", "didn't", "among", ";", ":", "—", "–", "than", "that", "whether", "if", "who", "whom", "whose":
			if w != "no" || i+1 < end && x.doc.Lower(i+1) != "opinion" && x.tokens[i+1].Kind == text.Word {
				return nil
			}
		}
		c := camps()[w]
		if c == nil || w == "for" && !x.voted(i) {
			continue
		}
		if c[0].sort && i > p.m.Last && !is(x.doc.Lower(i-1)) || !c[0].sort && (x.tokens[i].Cap || x.doc.Lower(i-1) == "of") {
			continue
		}
		p.span.End = x.tokens[i].Span.End
		return c
	}
	return nil
}

// is reports whether a word says that what follows is what people are, or whom
// they go to.
func is(w string) bool {
	switch w {
	case "are", "were", "is", "was", "be", "being", "as", "to":
		return true
	}
	return false
}

// voted reports whether the word "for" at i says whom or what somebody is for.
func (x *article) voted(i int) bool {
	switch x.doc.Lower(i - 1) {
	case "voted", "vote", "votes", "voting", "are", "were", "is", "was":
		return true
	}
	return false
}

// moved reports whether the word at i compares with another time or another
// whole.
func (x *article) moved(i int) bool {
	switch x.doc.Lower(i) {
	case "up", "down", "from", "since", "compared", "versus", "vs", "vs.", "rose", "fell", "rise", "fall", "increase", "decrease", "increased", "decreased", "dropped", "grew", "higher", "lower", "more", "less", "fewer",
		"last", "earlier", "previous", "previously", "ago", "before", "after", "year", "month", "once", "then", "now", "times":
		return true
	}
	return false
}

// goesOn reports whether the second of two shares is of the same question as the
// first: it names no whole of its own, and its label is not of another thing.
func (x *article) goesOn(a, b part) bool {
	if n := x.whole(b); n >= 0 && !x.same(x.whole(a), n) {
		return false
	}
	for i := a.m.Last; i < b.m.First; i++ {
		if w := x.doc.Lower(i); w == "in" && i+1 < len(x.tokens) && x.tokens[i+1].Cap {
			return false
		}
	}
	return x.object(a, b)
}

// whole is the token behind "of" that begins the whole of a share, 58 percent of
// voters, a 58 percent majority of voters; -1 when it names none.
func (x *article) whole(p part) int {
	for k := p.m.Last; k < p.m.Last+3; k++ {
		if x.doc.Lower(k) == "of" {
			return k + 1
		}
	}
	return -1
}

// same reports whether both wholes begin with the same word: of voters, of those.
func (x *article) same(a, b int) bool {
	return a >= 0 && x.doc.Lower(a) == x.doc.Lower(b) || x.doc.Lower(b) == "them"
}

// object reports whether what follows b's label, if anything, stands in the words
// of a too: "approve of the mayor and 61 percent disapprove of the council" are
// two questions.
func (x *article) object(a, b part) bool {
	first := x.doc.TokenAt(b.span.End)
	for i := first; i < min(first+5, len(x.tokens)); i++ {
		t := &x.tokens[i]
		if t.Kind == text.Punct {
			return true
		}
		switch t.Lower {
		case "and", "while", "with", "according", "but", "or", "in", "on", "when", "as":
			return true
		case "of", "it", "him", "her", "them", "the", "a", "an", "his", "their", "its", "to", "that", "this", "such", "for", "be", "is", "are", "was", "were":
			continue
		}
		return x.between(t.Lower, a.m.First, b.m.First)
	}
	return true
}

// between reports whether a word stands among tokens [first, last).
func (x *article) between(w string, first, last int) bool {
	for i := first; i < last; i++ {
		if x.tokens[i].Lower == w {
			return true
		}
	}
	return false
}

// list is the shares as printed, by strokes.
func list(parts []part) string {
	var words []string
	for _, p := range parts {
		words = append(words, p.m.Value.Written)
	}
	return strings.Join(words, " / ")
}

// added is the sum of the parts as a reader would write it down.
func added(parts []part, sum float64) string {
	var words []string
	for _, p := range parts {
		words = append(words, fmt.Sprintf("%g", p.m.Value.N))
	}
	return fmt.Sprintf("%s are %s", strings.Join(words, " and "), short2(sum))
}

// short2 is a sum without the traces of binary fractions.
func short2(sum float64) string { return fmt.Sprintf("%.4g", sum) }
