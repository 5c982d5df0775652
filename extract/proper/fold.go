package proper

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"factdiff/extract/text/lookalike"
)

// Fold takes diacritics off and lowers case: "Peña" is pena, "Łukasz" lukasz;
// letters of other scripts that pass for Latin ones are read as those.
// A plain lower-case word comes back as it is, without a copy.
func Fold(w string) string {
	ascii := true
	for i := 0; i < len(w) && ascii; i++ {
		ascii = w[i] < utf8.RuneSelf
	}
	if ascii {
		return strings.ToLower(w)
	}
	var b strings.Builder
	for _, r := range norm.NFD.String(lookalike.Plain(w)) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case r == '’' || r == '‘' || r == 'ʼ' || r == 'ʻ':
			b.WriteByte('\'')
		case r == '‐' || r == '‑':
			b.WriteByte('-')
		default:
			if s := unstroke(r); s != "" {
				b.WriteString(s)
			} else {
				b.WriteRune(unicode.ToLower(r))
			}
		}
	}
	return b.String()
}

// unstroke gives the plain letters for those that have no decomposition.
func unstroke(r rune) string {
	switch r {
	case 'ł', 'Ł':
		return "l"
	case 'ø', 'Ø':
		return "o"
	case 'đ', 'Đ', 'ð', 'Ð':
		return "d"
	case 'ß':
		return "ss"
	case 'æ', 'Æ':
		return "ae"
	case 'œ', 'Œ':
		return "oe"
	case 'ı', 'İ':
		return "i"
	case 'þ', 'Þ':
		return "th"
	case 'ħ', 'Ħ':
		return "h"
	}
	return ""
}

// bare is a token's lower-case form for look-up: without a possessive ending,
// the full stop of an abbreviation, and diacritics.
func bare(lower string) string {
	w := lower
	if n := len(w); n > 2 && w[n-1] == 's' && w[n-2] == '\'' {
		w = w[:n-2]
	}
	if n := len(w); n > 1 && w[n-1] == '.' && strings.IndexByte(w[:n-1], '.') < 0 {
		w = w[:n-1]
	}
	for i := 0; i < len(w); i++ {
		if w[i] >= utf8.RuneSelf {
			return Fold(w)
		}
	}
	return w
}
