package register

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"factdiff/extract/text/lookalike"
)

// Fold is the form in which names are looked up: words in lower case without
// accents, a blank between them, full stops and apostrophes dropped. A hyphen
// parts words: al-Assad is found by Assad.
func Fold(s string) string { return string(appendFold(nil, s)) }

// appendFold appends the folded s to out.
func appendFold(out []byte, s string) []byte {
	s = lookalike.Plain(s)
	start := len(out)
	gap := false
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case 'A' <= c && c <= 'Z':
				c += 'a' - 'A'
			case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
			case c == '.' || c == '\'':
				continue
			default:
				gap = true
				continue
			}
			if gap && len(out) > start {
				out = append(out, ' ')
			}
			gap = false
			out = append(out, c)
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		if r == '’' || r == '‘' || r == 'ʼ' || unicode.IsMark(r) {
			continue
		}
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			gap = true
			continue
		}
		if gap && len(out) > start {
			out = append(out, ' ')
		}
		gap = false
		out = appendLetter(out, unicode.ToLower(r))
	}
	return out
}

// appendLetter appends r without its accent.
func appendLetter(out []byte, r rune) []byte {
	switch r {
	case 'ß':
		return append(out, "ss"...)
	case 'æ':
		return append(out, "ae"...)
	case 'œ':
		return append(out, "oe"...)
	case 'ø':
		return append(out, 'o')
	case 'ł':
		return append(out, 'l')
	case 'đ', 'ð':
		return append(out, 'd')
	case 'þ':
		return append(out, "th"...)
	case 'ı':
		return append(out, 'i')
	}
	if plain := norm.NFD.PropertiesString(string(r)).Decomposition(); len(plain) > 0 {
		r, _ = utf8.DecodeRune(plain)
	}
	return utf8.AppendRune(out, r)
}

// nextWord cuts the first word off a folded name.
func nextWord(folded []byte) (word, rest []byte) {
	for i, c := range folded {
		if c == ' ' {
			return folded[:i], folded[i+1:]
		}
	}
	return folded, nil
}

// small reports whether a word carries nothing in an office: "Secretary of
// the Treasury" is the Treasury Secretary.
func small(word []byte) bool {
	switch string(word) {
	case "of", "the", "for", "and", "to", "in", "at", "on", "a":
		return true
	}
	return false
}
