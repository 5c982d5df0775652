package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"factdiff/extract/text/lookalike"
)

// folder makes the folded forms of words. A word that is folded as it stands
// is not copied; the copies of the others share one growing buffer, so that an
// article costs a handful of allocations and not one for every capital.
type folder struct{ buf strings.Builder }

// shape is what one look at a word's letters tells.
type shape struct {
	folded     bool // Lower is the word itself
	first, all bool // Token.Cap, Token.Caps
}

func look(w string) shape {
	upper, lower := 0, 0
	for i := 0; i < len(w); i++ {
		switch c := w[i]; {
		case 'a' <= c && c <= 'z':
			lower++
		case 'A' <= c && c <= 'Z':
			upper++
		case c >= utf8.RuneSelf:
			return lookWide(w)
		}
	}
	return shape{upper == 0, w[0] >= 'A' && w[0] <= 'Z', upper > 1 && lower == 0}
}

func lookWide(w string) shape {
	s := shape{folded: true}
	upper, lower := 0, 0
	for i, r := range w {
		switch {
		case unicode.IsUpper(r) || unicode.IsTitle(r):
			s.first = s.first || i == 0
			upper++
		case unicode.IsLower(r):
			lower++
		}
		s.folded = s.folded && foldRune(r) == r
	}
	s.folded = s.folded && lookalike.Plain(w) == w
	s.all = upper > 1 && lower == 0
	return s
}

func (f *folder) fold(w string) string {
	w = lookalike.Plain(w)
	start := f.buf.Len()
	for i := 0; i < len(w); {
		c := w[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			f.buf.WriteByte(c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(w[i:])
		if r = foldRune(r); r >= 0 {
			f.buf.WriteRune(r)
		}
		i += n
	}
	return f.buf.String()[start:]
}

func foldRune(r rune) rune {
	switch r {
	case '’', '‘', 'ʼ':
		return '\''
	case '‐', '‑':
		return '-'
	case softHyphen:
		return -1
	}
	return unicode.ToLower(r)
}
