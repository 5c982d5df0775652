package mark

import (
	"strings"

	"factdiff/extract/text"
)

// role says what a token does as a quotation mark.
type role = uint8

const (
	nothing role = iota
	opens
	closes
	opensSingle
	closesSingle
)

func (r *reader) role(i int) role {
	switch r.written(i) {
	case "“", "«", "„", "``":
		return opens
	case "”", "»":
		return closes
	case "\"", "''":
		return r.straight(i)
	case "‘":
		if r.tight(i) && !r.clipped(i+1) {
			return opensSingle
		}
	case "’":
		if r.open(true) && r.closesHere(i) {
			return closesSingle
		}
	case "'":
		if r.open(true) && r.closesHere(i) {
			return closesSingle
		}
		if r.loose(i) && r.tight(i) && !r.clipped(i+1) && r.closedLater(i) {
			return opensSingle
		}
	}
	return nothing
}

// written is token i as it stands in the text: a folded mark no longer says
// which way it points.
func (r *reader) written(i int) string { return r.d.Slice(r.toks[i].Span) }

// straight tells an opening from a closing straight mark by the blanks around
// it: "six" opens after a blank and closes after a letter.
func (r *reader) straight(i int) role {
	switch {
	case r.loose(i) && r.tight(i) && !r.misplaced(i):
		return opens
	case !r.open(false):
		if i > 0 && r.toks[i-1].Kind == text.Punct && r.tight(i) {
			return opens // paragraphs run together: he left."We saw it
		}
		return nothing // inches: a 12" pipe
	}
	return closes
}

// misplaced reports whether the straight mark i, though a blank stands before
// it, closes: it was set as in: We left, "she said.
func (r *reader) misplaced(i int) bool {
	if !r.open(false) || i == 0 || r.toks[i+1].Kind != text.Word || r.toks[i+1].Cap {
		return false
	}
	switch r.toks[i-1].Lower {
	case ",", ".", "?", "!":
		return true
	}
	return false
}

// open reports whether a mark of the sort is open.
func (r *reader) open(single bool) bool {
	for _, p := range r.stack {
		if p.Single == single {
			return true
		}
	}
	return false
}

// loose reports whether a quotation may begin at token i, by what is before it.
func (r *reader) loose(i int) bool {
	if r.toks[i].Space || i == 0 {
		return true
	}
	switch r.toks[i-1].Lower {
	case "(", "[", "—", "–", "-", "“", "\"", "‘", "'", "/", ":", ">":
		return r.toks[i-1].Space || r.toks[i-1].Lower != "\"" && r.toks[i-1].Lower != "'"
	}
	return false
}

// tight reports whether the next token of the block follows without a blank.
func (r *reader) tight(i int) bool { return i+1 < r.last && !r.toks[i+1].Space }

// clipped reports whether token i is a word that begins with an apostrophe:
// '90s, 'em, 'til.
func (r *reader) clipped(i int) bool {
	t := r.toks[i]
	switch t.Lower {
	case "em", "til", "till", "tis", "twas", "cause", "n", "bout", "round", "s", "ll", "re", "ve", "t", "d":
		return true
	}
	n := t.Span.Len()
	return t.Kind == text.Number && (n == 2 || n == 3) && !r.closing(i+1)
}

func (r *reader) closing(i int) bool {
	switch {
	case i >= r.last:
		return false
	case r.toks[i].Lower == "'":
		return r.written(i) != "‘"
	}
	return r.toks[i].Lower == "”"
}

// closesHere tells a closing single mark from the apostrophe of a plural
// (workers' rights), which is followed by a word and by the true mark later.
func (r *reader) closesHere(i int) bool {
	if r.toks[i].Space && !(i+1 < r.last && r.toks[i+1].Space) {
		return false
	}
	if i+1 >= r.last {
		return true
	}
	next := r.toks[i+1]
	if !next.Space && next.Kind != text.Punct {
		return false
	}
	if i > 0 && strings.HasSuffix(r.toks[i-1].Lower, "s") && next.Kind == text.Word && !next.Cap {
		return !r.closedLater(i)
	}
	return true
}

// closedLater looks for a single closing mark within the next 60 tokens, before
// another single mark opens.
func (r *reader) closedLater(i int) bool {
	for k := i + 1; k < r.last && k < i+60; k++ {
		t := r.toks[k]
		if t.Kind != text.Punct {
			continue
		}
		switch r.written(k) {
		case "‘":
			return false
		case "'", "’":
			if !t.Space && (k+1 >= r.last || r.toks[k+1].Space || r.toks[k+1].Kind == text.Punct) {
				return true
			}
		}
	}
	return false
}

// startsLine reports whether token i is the first of a line of its block, but
// not of the block.
func (r *reader) startsLine(i, first int) bool {
	return i > first && strings.IndexByte(r.d.Text[r.toks[i-1].Span.End:r.toks[i].Span.Start], '\n') >= 0
}
