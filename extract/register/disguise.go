package register

import (
	"strings"
	"unicode/utf8"

	"factdiff/extract/text/lookalike"
)

// Disguise is a word of a row that is not written as it looks: with letters of
// another script among Latin ones, or with characters in it that print nothing.
// The row holds the plain word, so that it is found by it.
type Disguise struct {
	Row, Line int // the row, and the line of the file on which it begins, from 1
	Column    string
	Plain     string
	Why       []string // "letter 1 is U+0422, a Cyrillic letter, and passes for T"
}

// mostDisguises bounds what is told of one register.
const mostDisguises = 100

// plainly turns the fields of the current row into what they look like and
// keeps what was disguised.
func (p *parser) plainly(r *Register) {
	for i, written := range p.scan.fields {
		if ascii(written) {
			continue
		}
		seen, _ := lookalike.Printed(written)
		if p.scan.fields[i] = lookalike.Plain(seen); p.scan.fields[i] == written {
			continue
		}
		for word := range strings.FieldsSeq(written) {
			if why, plain := disguised(word); len(why) > 0 && len(r.Disguised) < mostDisguises {
				r.Disguised = append(r.Disguised, Disguise{Row: r.Len(), Line: p.scan.line, Column: p.header[i], Plain: plain, Why: why})
			}
		}
	}
}

// disguised says what is odd about a word. What prints nothing and stands around
// it is not.
func disguised(word string) (why []string, plain string) {
	seen, hidden := lookalike.Printed(strings.TrimFunc(word, lookalike.Unprinted))
	plain = lookalike.Plain(seen)
	return append(lookalike.Odd(seen, plain), lookalike.Unseen(hidden)...), plain
}

func ascii(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
