package text

import "unicode/utf8"

// word is the end of the word at at: letters and digits, with an apostrophe,
// hyphen or ampersand between letters, and the full stops of an abbreviation
// (U.S., a.m., Ph.D.). It may turn out to be an address.
func (s *scanner) word(at int) (int, TokenKind) {
	if end := s.url(at); end > 0 {
		return end, Link
	}
	i := at
	for i < s.limit && i-at < maxWord {
		if isAlnum(s.text[i]) {
			i++
			continue
		}
		more, n := s.letter(i)
		if more {
			i += n
			continue
		}
		r := rune(s.text[i])
		if r >= utf8.RuneSelf {
			r, _ = utf8.DecodeRuneInString(s.text[i:s.limit])
		}
		if r == '@' || r == '.' {
			if end := s.address(at, i); end > 0 {
				return end, Link
			}
		}
		if !s.joins(at, i, r, n) {
			break
		}
		i += n
	}
	if i < s.limit && s.text[i] == '.' && s.takesStop(at, i) {
		i++
	}
	return i, Word
}

// joins reports whether the mark r at i, n bytes long, is inside the word that
// began at at.
func (s *scanner) joins(at, i int, r rune, n int) bool {
	if more, _ := s.letter(i + n); !more {
		return false
	}
	switch r {
	case '\'', '’':
		return s.possessive(i+n) == 0
	case '-', '‐', '‑', '_':
		return true
	case '&':
		return i-at <= 2 // AT&T, R&B
	case '.':
		return s.dotted(at, i)
	}
	return false
}

// dotted reports whether the full stop at i stands between the pieces of an
// abbreviation: one letter before it, or few and one after (Ph.D.), and not
// a whole word after it (J.K.Rowling, or a blank forgotten at "home.He").
func (s *scanner) dotted(at, i int) bool {
	if isDigit(s.text[i+1]) {
		return false
	}
	before := 0
	for j := i; j > at && s.text[j-1] != '.' && s.text[j-1] != '-'; j-- {
		before++
	}
	after := 0
	for j := i + 1; after < 5; j++ {
		if more, _ := s.letter(j); !more {
			break
		}
		after++
	}
	switch {
	case before == 1:
		return after <= 2 || after == 4 && s.text[i+1:i+5] == "Phil"
	case before == 2:
		c := s.text[i+1]
		return after == 1 && 'A' <= c && c <= 'Z' && i-2 == at && 'A' <= s.text[at] && s.text[at] <= 'Z'
	}
	return false
}
