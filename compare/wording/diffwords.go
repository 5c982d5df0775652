package wording

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"factdiff/extract/text"
)

// word is one word or mark, with the form it is compared in.
type word struct {
	span text.Span
	key  string
}

// words splits s at white space and around marks; an apostrophe, hyphen, full
// stop, comma or colon between two letters or digits is part of its word.
func words(s string) []word {
	var out []word
	for at := 0; at < len(s); {
		r, n := utf8.DecodeRuneInString(s[at:])
		if unicode.IsSpace(r) {
			at += n
			continue
		}
		end := at + n
		if wordly(r) {
			end = wordEnd(s, end)
		}
		out = append(out, word{text.Span{Start: at, End: end}, key(s[at:end])})
		at = end
	}
	return out
}

func wordEnd(s string, at int) int {
	for at < len(s) {
		r, n := utf8.DecodeRuneInString(s[at:])
		if !wordly(r) {
			next, _ := utf8.DecodeRuneInString(s[at+n:])
			if !strings.ContainsRune("'’-‐‑.,:", r) || !wordly(next) {
				return at
			}
		}
		at += n
	}
	return at
}

func wordly(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

func key(w string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '’', '‘', 'ʼ':
			return '\''
		case '“', '”':
			return '"'
		case '‐', '‑':
			return '-'
		}
		return unicode.ToLower(r)
	}, norm.NFC.String(w))
}
