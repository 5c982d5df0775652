package person

import (
	"strings"
	"unicode/utf8"

	"factdiff/extract/proper"
)

// spelling tells a slip from another name. One edit is a slip in names of
// three letters and more. Two letters that changed places are one too, and, in
// names of six letters that begin alike, two edits, or other vowels between the
// same consonants. Two names that are both in common use must sound alike.
func spelling(a, b string) (d Degree, one bool) {
	short := min(len(a), len(b))
	if OneEdit(a, b) {
		if short < 3 {
			return Different, true
		}
		return Slip, true
	}
	alike := short >= 6 && a[0] == b[0] && len(a)-len(b) < 2 && len(b)-len(a) < 2 && sameConsonants(a, b)
	if proper.ClassOf(a)&proper.ClassOf(b)&proper.Given != 0 { // Antwone, Anthony; Brittney, Brittany
		if alike && len(a) == len(b) {
			return Slip, false
		}
		return Different, false
	}
	if alike || short >= 4 && swapped(a, b) || short >= 6 && a[0] == b[0] && twoEdits(a, b) {
		return Slip, false
	}
	return Different, false
}

// sameConsonants reports whether two words differ in their vowels alone.
func sameConsonants(a, b string) bool {
	i, j := 0, 0
	for {
		for i < len(a) && vowel(a[i]) {
			i++
		}
		for j < len(b) && vowel(b[j]) {
			j++
		}
		if i == len(a) || j == len(b) {
			return i == len(a) && j == len(b)
		}
		if a[i] != b[j] {
			return false
		}
		i++
		j++
	}
}

func vowel(c byte) bool {
	return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y'
}

// OneEdit reports whether two folded words differ by one letter left out, put
// in or changed, or by two neighbours in the other order.
func OneEdit(a, b string) bool {
	if a == b {
		return false
	}
	for { // what both begin with
		x, n := utf8.DecodeRuneInString(a)
		y, m := utf8.DecodeRuneInString(b)
		if x != y || n == 0 || m == 0 {
			return a[n:] == b || a == b[m:] || a[n:] == b[m:] || swap(a[n:], b[m:], x, y)
		}
		a, b = a[n:], b[m:]
	}
}

// swap reports whether the words that go on with a and b behind x and y differ
// by the order of two letters alone.
func swap(a, b string, x, y rune) bool {
	second, n := utf8.DecodeRuneInString(a)
	other, m := utf8.DecodeRuneInString(b)
	return x == other && y == second && a[n:] == b[m:]
}

// swapped reports whether two letters changed places: Javon, Jovan.
func swapped(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	first, second, n := -1, -1, 0
	for i := 0; i < len(a); i++ {
		if a[i] != b[i] {
			if n++; n == 1 {
				first = i
			} else {
				second = i
			}
		}
	}
	return n == 2 && a[first] == b[second] && a[second] == b[first]
}

// twoEdits reports whether at most two letters were left out, put in or
// changed.
func twoEdits(a, b string) bool {
	if len(a)-len(b) > 2 || len(b)-len(a) > 2 || len(a) > 64 || len(b) > 64 {
		return false
	}
	var prev, row [65]int
	for j := 0; j <= len(b); j++ {
		prev[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(prev[j]+1, row[j-1]+1, prev[j-1]+cost)
		}
		prev = row
	}
	return prev[len(b)] <= 2
}

// sexes reports whether one of two given names is the other with a woman's
// ending, both being names in use: Eric, Erica; Mario, Maria; Daniel, Danielle.
func sexes(a, b string) bool {
	if proper.ClassOf(a)&proper.Given == 0 || proper.ClassOf(b)&proper.Given == 0 {
		return false
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) == len(b) {
		n := len(a) - 1
		return n > 1 && a[:n] == b[:n] && (a[n] == 'o' && b[n] == 'a' || a[n] == 'a' && b[n] == 'o')
	}
	tail, ok := strings.CutPrefix(b, a)
	switch tail {
	case "a", "e", "le", "ne", "ina", "ette", "ia", "ta", "tte":
		return ok
	}
	return false
}
