package text

import "strings"

// lookahead bounds how far a rule looks for its evidence, in tokens.
const lookahead = 40

// divides reports whether a sentence ends with token i, closed by the marks
// before end, and another begins at end.
func (c *cutter) divides(i, end int) bool {
	switch c.tokens[end].Lower {
	case ",", ";", ":", ".", "!", "?", "…", "—", "–", ")", "]":
		return false
	}
	w := c.opener(end)
	if w == len(c.tokens) {
		return false // no more than stray marks
	}
	next, last := &c.tokens[w], &c.tokens[i]
	closed := end > i+1
	if !c.tokens[end].Space && !c.glued(i, end) {
		return false
	}
	if next.Kind == Word && !next.Cap && !camel(c.s.text[next.Span.Start:next.Span.End]) {
		return false
	}
	switch {
	case c.numbering(i), c.woven(i, w):
		return false
	case last.Kind == Word:
		return c.afterAbbreviation(i, end, w)
	case !closed && last.Lower == "…", end == i+3 && c.tokens[i+1].Lower == "." && last.Lower == ".": // … or . . .
		return c.afterEllipsis(i, w)
	case closed:
		return !c.says(w, last.Lower == ".")
	case last.Lower == "!" || last.Lower == "?":
		return i == c.start || c.class(i-1)&bang == 0 || !c.tokens[i-1].Cap // Yahoo! Inc.
	}
	return true
}

// opener is the first token from i on that is no opening mark.
func (c *cutter) opener(i int) int {
	for ; i < len(c.tokens); i++ {
		if k := c.tokens[i].Kind; k == Word || k == Number || k == Link {
			break
		}
	}
	return i
}

// glued: the blank after a full stop was forgotten ("came home.He slept").
func (c *cutter) glued(i, end int) bool {
	next := &c.tokens[end]
	if end > i+1 { // ."He
		return next.Kind == Word && next.Cap || next.Lower == "“"
	}
	if next.Lower == "\"" || next.Lower == "“" {
		return c.tight(end+1) && c.tokens[end+1].Cap
	}
	if c.tokens[i].Lower != "." || next.Kind != Word || !next.Cap || i == c.start {
		return false
	}
	prev := &c.tokens[i-1]
	return prev.Kind == Word && !prev.Cap && prev.Span.Len() > 2
}

// camel: iPhone and eBay begin a sentence as they are.
func camel(w string) bool {
	return len(w) > 2 && w[0] >= 'a' && w[0] <= 'z' && w[1] >= 'A' && w[1] <= 'Z'
}

// numbering: the sentence so far is the number of a list item.
func (c *cutter) numbering(i int) bool {
	return i == c.start+1 && c.tokens[i].Lower == "." && c.tokens[c.start].Kind == Number && c.tokens[c.start].Span.Len() <= 3
}

// woven: we are inside a quotation that is part of a sentence, a title say,
// and that sentence goes on after it.
func (c *cutter) woven(i, w int) bool {
	if c.open <= c.start || i < c.open {
		return false
	}
	before := &c.tokens[c.open-1]
	if before.Kind == Punct && (full(before.Lower) || before.Lower == "," || before.Lower == ":") {
		return false
	}
	for j := w; j < len(c.tokens) && j < w+lookahead; j++ {
		t := &c.tokens[j]
		if t.Lower != "”" && t.Lower != "\"" {
			continue
		}
		if j == i+1 || j+1 >= len(c.tokens) || full(c.tokens[j-1].Lower) {
			return false
		}
		after := &c.tokens[j+1]
		return after.Kind == Word && !after.Cap
	}
	return false
}

func (c *cutter) class(i int) class {
	w := strings.TrimSuffix(c.tokens[i].Lower, ".")
	return classOf(c.s.known, w[strings.LastIndexByte(w, '-')+1:]) // R-Fla.
}

func (c *cutter) starts(w int) bool { return c.tokens[w].Kind == Word && c.class(w)&starter != 0 }

// says reports whether the capitalised words at w are followed by a verb of
// saying: “Why?” Mayor Ann Pell asked. With last, the verb must be the last
// word. A capitalised “He asked” is a sentence of its own.
func (c *cutter) says(w int, last bool) bool {
	if c.starts(w) {
		return false
	}
	for i := w; i < len(c.tokens) && i < w+6; i++ {
		t := &c.tokens[i]
		switch {
		case t.Kind != Word && t.Lower != ",":
			return false
		case t.Cap || t.Lower == ",":
		case i == w || c.class(i)&speech == 0:
			return false
		default:
			return !last || i+1 == len(c.tokens) || full(c.tokens[i+1].Lower)
		}
	}
	return false
}

// subject: after the name of a state, "Marsh said" and "Marsh's" begin a
// sentence ("Mayor Marsh" may belong to the city before it).
func (c *cutter) subject(w int) bool {
	return c.says(w, false) || w+1 < len(c.tokens) && c.tokens[w+1].Lower == "'s"
}

// afterAbbreviation decides after a word that keeps its full stop.
func (c *cutter) afterAbbreviation(i, end, w int) bool {
	abbr := c.tokens[i].Lower
	cl := c.class(i)
	switch {
	case cl&(never|title|number) != 0:
		return false
	case cl&(month|day) != 0 && c.tokens[w].Kind == Number:
		return false
	case end > i+1 && c.tokens[end-1].Lower != ")": // not The (Dover, Del.) Herald
		return true
	case cl&(loose|measure) != 0 && cl&saint == 0:
		return true
	case c.tokens[w].Kind != Word:
		return false
	case strings.Count(abbr, ".") > 1 && (c.tokens[end].Lower == "“" || c.tokens[end].Lower == "\""): // in the U.S. “We…
		return true
	case abbr == "a.m." || abbr == "p.m.":
		return c.class(w)&zone == 0 && !c.clockPlace(w)
	case cl&saint != 0 && !c.starts(w):
		return false
	}
	return c.starts(w) || cl&(state|stateWord) != 0 && i > c.start && c.tokens[i-1].Lower == "," && c.subject(w)
}

// clockPlace: "3 p.m. Moscow time".
func (c *cutter) clockPlace(w int) bool {
	for i := w; i < len(c.tokens) && i < w+4; i++ {
		switch {
		case c.tokens[i].Lower == "time":
			return true
		case !c.tokens[i].Cap:
			return false
		}
	}
	return false
}

// afterEllipsis: set off by blanks, three stops mark a pause; hard on a word
// they may end a sentence.
func (c *cutter) afterEllipsis(i, w int) bool {
	t := &c.tokens[i]
	if i > c.start && c.tokens[i-1].Lower == "[" {
		return false
	}
	if t.Space || t.Lower == "." {
		return c.starts(w) && c.tokens[w].Lower != "i"
	}
	return true
}
