package text

// mark is the end of the punctuation at at, and its kind: a full stop may open
// a number (.08), and an apostrophe the possessive 's.
func (s *scanner) mark(at int, r rune, n int, space bool) (int, TokenKind) {
	end := at + n
	switch r {
	case '.':
		if end < s.limit && isDigit(s.text[end]) && (space || !s.last(Word) && !s.last(Number)) {
			return s.number(at), Number
		}
		return s.run(at, '.'), Punct
	case '-':
		return s.run(at, '-'), Punct
	case '\'', '’':
		if !space && s.ownable() {
			if end := s.possessive(end); end > 0 {
				return end, Word
			}
		}
		if r == '\'' && end < s.limit && s.text[end] == '\'' {
			return end + 1, Punct
		}
	case '`':
		return min(s.run(at, '`'), at+2), Punct
	}
	return end, Punct
}

func (s *scanner) run(at int, c byte) int {
	for at < s.limit && s.text[at] == c {
		at++
	}
	return at
}

// ownable reports whether 's may follow the last token.
func (s *scanner) ownable() bool {
	n := len(s.tokens)
	if n == s.first {
		return false
	}
	switch t := s.tokens[n-1]; t.Kind {
	case Word, Number, Link:
		return true
	case Punct:
		return t.Lower == "”" || t.Lower == "\"" || t.Lower == ")" || t.Lower == "!"
	}
	return false
}

// possessive is the end of the s at i when it ends a word, else 0.
func (s *scanner) possessive(i int) int {
	if i >= s.limit || s.text[i]|0x20 != 's' {
		return 0
	}
	if more, _ := s.letter(i + 1); more {
		return 0
	}
	if i+1 < s.limit && s.text[i+1] == '-' { // driver's-side is one word
		if more, _ := s.letter(i + 2); more {
			return 0
		}
	}
	return i + 1
}

func foldMark(w string) string {
	switch {
	case w == "’" || w == "‘" || w == "ʼ":
		return "'"
	case w == "‐" || w == "‑":
		return "-"
	case w == "``":
		return "“"
	case w == "''":
		return "”"
	case len(w) > 1 && w[0] == '.':
		return "…"
	case len(w) > 1 && w[0] == '-':
		return "—"
	}
	return w
}
