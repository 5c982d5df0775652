package lookalike

import (
	"fmt"
	"strings"
	"unicode"
)

// mostOdd is how many letters of one word are named.
const mostOdd = 4

// Unprinted reports the characters that may stand inside words and print
// nothing: soft hyphens, zero-width blanks and joiners, and the marks that turn
// the direction of writing.
func Unprinted(r rune) bool {
	switch {
	case r == '\u00ad', '\u200b' <= r && r <= '\u200f', '\u202a' <= r && r <= '\u202e', r == '\u2060', '\u2066' <= r && r <= '\u2069', r == '\u061c', r == '\ufeff':
		return true
	}
	return false
}

// Printed is s without what prints nothing, and what that is: soft hyphens,
// which are ordinary typography, are left out and not told.
func Printed(s string) (string, []rune) {
	if !strings.ContainsFunc(s, Unprinted) {
		return s, nil
	}
	var hidden []rune
	return strings.Map(func(r rune) rune {
		if !Unprinted(r) {
			return r
		}
		if r != '\u00ad' {
			hidden = append(hidden, r)
		}
		return -1
	}, s), hidden
}

// Odd names the letters of written that pass for those of plain, which is
// [Plain] of it: the first four.
func Odd(written, plain string) (out []string) {
	passes := []rune(plain)
	i := 0
	for _, r := range written {
		if r != passes[i] && len(out) < mostOdd {
			out = append(out, fmt.Sprintf("letter %d is %U, %s, and passes for %c", i+1, r, script(r), passes[i]))
		}
		i++
	}
	return out
}

func script(r rune) string {
	for _, s := range [...]struct {
		name  string
		table *unicode.RangeTable
	}{{"Cyrillic", unicode.Cyrillic}, {"Greek", unicode.Greek}, {"Armenian", unicode.Armenian}, {"Cherokee", unicode.Cherokee}} {
		if unicode.Is(s.table, r) {
			return "a " + s.name + " letter"
		}
	}
	switch {
	case 0xFF00 <= r && r <= 0xFFEF:
		return "a letter of full width"
	case 0x1D400 <= r && r <= 0x1D7FF:
		return "a sign of mathematics"
	}
	return "a letter of another script"
}

// Unseen names the characters inside a word that print nothing, the first four,
// in one reason; none when there are none.
func Unseen(hidden []rune) []string {
	var codes []string
	turned := false
	for _, r := range hidden[:min(len(hidden), mostOdd)] {
		codes = append(codes, fmt.Sprintf("%U", r))
		turned = turned || r == '\u200e' || r == '\u200f' || r == '\u061c' || r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
	}
	if len(codes) == 0 {
		return nil
	}
	what := "which prints nothing"
	if turned {
		what = "which turns the direction of writing"
	}
	return []string{fmt.Sprintf("inside the word stands %s, %s", strings.Join(codes, ", "), what)}
}
