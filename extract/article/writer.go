package article

import (
	"strings"
	"unicode/utf8"

	"factdiff/extract/text"
	"factdiff/extract/text/lookalike"
)

// writer puts the text of marked-up formats together, block by block: white
// space is collapsed, characters that print nothing are left out, and each
// piece remembers where it came from.
type writer struct {
	builder
	blocks []text.Block
	start  int // where the block at hand begins
	// A blank is owed before the next character: spaceLen bytes at spaceAt, or
	// none of the source. asWritten: it is one and the same blank there.
	owed, asWritten   bool
	spaceAt, spaceLen int
}

// text appends s, which stands at source.
func (w *writer) text(s string, source int) {
	from := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[i:])
			if unprinted(r) {
				w.flush(s[from:i], source+from)
				from = i + n
			}
			i += n
			continue
		}
		if !isBlank(c) {
			i++
			continue
		}
		w.flush(s[from:i], source+from)
		from = i
		for i < len(s) && isBlank(s[i]) {
			i++
		}
		if !w.owed {
			w.blank(source+from, i-from)
			w.asWritten = c == ' ' && i == from+1
		}
		from = i
	}
	w.flush(s[from:], source+from)
}

// entity appends s, which was written as n bytes at source.
func (w *writer) entity(s string, source, n int) {
	if strings.Trim(s, " \t\r\n\f") == "" {
		w.blank(source, n)
		return
	}
	if r, size := utf8.DecodeRuneInString(s); size == len(s) && unprinted(r) {
		return
	}
	w.pay()
	w.decoded(s, source, n)
}

// blank owes a blank for n bytes at source; n is 0 where markup parts words.
func (w *writer) blank(source, n int) {
	if w.Len() > w.start && !w.owed {
		w.owed, w.asWritten, w.spaceAt, w.spaceLen = true, false, source, n
	}
}

// flush appends visible text.
func (w *writer) flush(s string, source int) {
	if s != "" {
		w.pay()
		w.copy(s, source)
	}
}

// pay writes the blank that is owed.
func (w *writer) pay() {
	if !w.owed {
		return
	}
	w.owed = false
	switch {
	case w.spaceLen == 0:
		w.gap(" ")
	case w.asWritten: // so that a paragraph is one piece and not one for each word
		w.copy(" ", w.spaceAt)
	default:
		w.decoded(" ", w.spaceAt, w.spaceLen)
	}
}

// end closes the block at hand as one of kind; an empty one vanishes. It
// reports whether there was one.
func (w *writer) end(kind text.BlockKind) bool {
	w.owed = false
	span := trim(w.String(), text.Span{Start: w.start, End: w.Len()})
	if span.Len() == 0 {
		w.start = w.Len()
		return false
	}
	w.blocks = append(w.blocks, text.Block{Kind: kind, Span: span})
	w.gap("\n\n")
	w.start = w.Len()
	return true
}

// into hands text and blocks to the page.
func (w *writer) into(p *page) {
	p.text, p.blocks, p.origin = w.String(), w.blocks, w.origin()
}

func isBlank(c byte) bool {
	return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'
}

// unprinted reports the characters that are left out of a text.
func unprinted(r rune) bool { return lookalike.Unprinted(r) }
