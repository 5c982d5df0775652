package text

import (
	"unicode"
	"unicode/utf8"
)

// number is the end of the number at at: digits with inner commas, points and
// colons (1,200 3.5 3:30), a fraction sign (4½) and an ordinal ending (21st).
func (s *scanner) number(at int) int {
	t, i := s.text, at
	for i < s.limit {
		c := t[i]
		if isDigit(c) {
			i++
			continue
		}
		if (c == ',' || c == '.' || c == ':') && i+1 < s.limit && isDigit(t[i+1]) {
			i += 2
			continue
		}
		if c < utf8.RuneSelf {
			break
		}
		r, n := utf8.DecodeRuneInString(t[i:s.limit])
		if !unicode.IsNumber(r) {
			break
		}
		i += n
	}
	if more, _ := s.letter(i + 2); i+2 <= s.limit && !more && ordinal(t[i], t[i+1]) {
		return i + 2
	}
	return i
}

func ordinal(a, b byte) bool {
	switch string([]byte{a | 0x20, b | 0x20}) {
	case "st", "nd", "rd", "th":
		return true
	}
	return false
}
