package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// paragraphs cuts a text at blank lines.
func paragraphs(s string) []Block {
	var out []Block
	for at := 0; at < len(s); {
		end := strings.Index(s[at:], "\n\n")
		if end < 0 {
			end = len(s)
		} else {
			end += at
		}
		body := s[at:end]
		if trimmed := strings.TrimSpace(body); trimmed != "" {
			from := at + strings.Index(body, trimmed)
			out = append(out, Block{Paragraph, Span{from, from + len(trimmed)}})
		}
		at = end + 2
	}
	return out
}

func (d *Document) segment() {
	d.tokens = make([]Token, 0, len(d.Text)/5)
	fold := folder{}
	for i, b := range d.Blocks {
		if b.Kind == Boilerplate {
			continue
		}
		first := len(d.tokens)
		d.tokenize(b.Span, fold)
		d.cut(i, first)
	}
}

// folder interns folded words, so that a word written in capitals costs its
// copy once.
type folder map[string]string

func (f folder) fold(w string) string {
	plain := true
	for i := 0; i < len(w); i++ {
		if c := w[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			plain = false
			break
		}
	}
	if plain {
		return w
	}
	if l, ok := f[w]; ok {
		return l
	}
	l := strings.Map(func(r rune) rune {
		switch r {
		case '’', '‘', 'ʼ':
			return '\''
		case '‐', '‑':
			return '-'
		}
		return unicode.ToLower(r)
	}, w)
	f[w] = l
	return l
}

func (d *Document) tokenize(s Span, f folder) {
	space := true
	for at := s.Start; at < s.End; {
		r, n := utf8.DecodeRuneInString(d.Text[at:s.End])
		if unicode.IsSpace(r) {
			space = true
			at += n
			continue
		}
		end, kind := d.scan(at, s.End, r, n)
		t := Token{Span: Span{at, end}, Kind: kind, Space: space}
		t.Lower = f.fold(d.Text[at:end])
		t.Cap, t.Caps = capitals(d.Text[at:end])
		d.tokens = append(d.tokens, t)
		space = false
		at = end
	}
}

func capitals(w string) (first, all bool) {
	upper, lower := 0, 0
	for i, r := range w {
		switch {
		case unicode.IsUpper(r):
			first = first || i == 0
			upper++
		case unicode.IsLower(r):
			lower++
		}
	}
	return first, upper > 1 && lower == 0
}

func (d *Document) scan(at, limit int, r rune, n int) (int, TokenKind) {
	switch {
	case unicode.IsDigit(r):
		return d.scanNumber(at, limit), Number
	case unicode.IsLetter(r):
		return d.scanWord(at, limit), Word
	case unicode.IsPunct(r) && r != '%' && r != '&' && r != '@' && r != '#' && r != '*':
		if r == '.' {
			end := at
			for end < limit && d.Text[end] == '.' {
				end++
			}
			return end, Punct
		}
		return at + n, Punct
	}
	return at + n, Symbol
}

// scanNumber reads digits with inner commas, points and colons (1,200 3.5
// 3:30) and an ordinal ending (21st).
func (d *Document) scanNumber(at, limit int) int {
	t := d.Text
	i := at
	for i < limit {
		c := t[i]
		if c >= '0' && c <= '9' {
			i++
			continue
		}
		if (c == ',' || c == '.' || c == ':') && i+1 < limit && t[i+1] >= '0' && t[i+1] <= '9' {
			i++
			continue
		}
		break
	}
	if i == at { // a digit of another script
		_, n := utf8.DecodeRuneInString(t[at:limit])
		return at + n
	}
	if i+2 <= limit {
		switch strings.ToLower(t[i : i+2]) {
		case "st", "nd", "rd", "th":
			if i+2 == limit || !isLetterAt(t, i+2) {
				return i + 2
			}
		}
	}
	return i
}

func isLetterAt(t string, i int) bool {
	r, _ := utf8.DecodeRuneInString(t[i:])
	return unicode.IsLetter(r)
}

// scanWord reads letters and digits, with an apostrophe, hyphen or ampersand
// between letters and the full stops of an abbreviation (U.S., a.m., Ph.D.).
func (d *Document) scanWord(at, limit int) int {
	t := d.Text
	i := at
	for i < limit {
		r, n := utf8.DecodeRuneInString(t[i:limit])
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
			i += n
			continue
		}
		if next := i + n; next < limit {
			q, _ := utf8.DecodeRuneInString(t[next:limit])
			joins := unicode.IsLetter(q) || unicode.IsDigit(q)
			switch r {
			case '\'', '’', '-', '‐', '‑':
				if joins {
					i = next
					continue
				}
			case '&':
				if joins && i-at <= 2 {
					i = next
					continue
				}
			case '.':
				if unicode.IsLetter(q) && abbreviating(t[at:i]) {
					i = next
					continue
				}
			}
		}
		break
	}
	// the last full stop of U.S. or a.m.
	if i < limit && t[i] == '.' && strings.IndexByte(t[at:i], '.') > 0 && abbreviating(t[at:i]) {
		i++
	} else if i < limit && t[i] == '.' && known[strings.ToLower(t[at:i])] && i-at > 1 {
		i++
	} else if i < limit && t[i] == '.' && i-at == 1 && t[at] >= 'A' && t[at] <= 'Z' {
		i++ // an initial
	}
	return i
}

// abbreviating reports whether w ends in a one- or two-letter piece, as the
// pieces of U.S., a.m. and Ph.D. do.
func abbreviating(w string) bool {
	return len(w)-1-strings.LastIndexByte(w, '.') <= 2
}
