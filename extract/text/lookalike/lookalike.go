// Package lookalike reads words in which letters of another script pass for
// Latin ones: Тrump with a Cyrillic Т, Ｔｒｕｍｐ in full width.
package lookalike

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:embed lookalikes.txt
var pairs string

// table is the Latin letter for each double.
var table = sync.OnceValue(func() map[rune]rune {
	out := map[rune]rune{}
	for line := range strings.Lines(pairs) {
		latin, doubles, ok := strings.Cut(strings.TrimSpace(line), " ")
		if !ok || latin == "#" {
			continue
		}
		for _, r := range doubles {
			out[r] = rune(latin[0])
		}
	}
	return out
})

// Plain is s with Latin letters in place of their doubles, and s itself where
// it has none. A letter of another script is a double only in a word that has
// Latin letters too: Москва stays as it is. A hyphen parts words. Letters of
// full width and those of mathematics are always plain ones in disguise.
func Plain(s string) string {
	if !suspect(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for at := 0; at < len(s); {
		end := at
		latin, n := false, 0
		for end < len(s) {
			r, size := utf8.DecodeRuneInString(s[end:])
			if !inWord(r) {
				n = size
				break
			}
			latin = latin || disguised(r) != r || unicode.Is(unicode.Latin, r)
			end += size
		}
		for _, r := range s[at:end] {
			b.WriteRune(plain(r, latin))
		}
		b.WriteString(s[end : end+n])
		at = end + n
	}
	return b.String()
}

// plain is the letter that r passes for.
func plain(r rune, latin bool) rune {
	if p := disguised(r); p != r {
		return p
	}
	if latin && r >= utf8.RuneSelf {
		if p, ok := table()[r]; ok {
			return p
		}
	}
	return r
}

func inWord(r rune) bool {
	return r == '\'' || r == '’' || unicode.IsLetter(r) || unicode.IsMark(r)
}

// suspect reports whether s has a letter of the blocks that doubles stand in.
func suspect(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= 0xCD && c <= 0xD6 || c == 0xE1 || c == 0xEF || c == 0xF0 {
			return true
		}
	}
	return false
}

// disguised is the ASCII letter that r is a typographic form of, or r: full
// width, and the alphabets of mathematics that social posts are dressed up in.
func disguised(r rune) rune {
	switch {
	case 'Ａ' <= r && r <= 'Ｚ', 'ａ' <= r && r <= 'ｚ':
		return r - 'Ａ' + 'A'
	case 0x1D400 <= r && r <= 0x1D6A3: // thirteen alphabets of 52 letters
		if n := (r - 0x1D400) % 52; n < 26 {
			return 'A' + n
		}
		return 'a' + (r-0x1D400)%52 - 26
	}
	return r
}
