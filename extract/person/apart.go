package person

import (
	"math/bits"
	"strings"

	"factdiff/extract/claim"
)

// apart reports, without a copy of anything, that the family names of a and b
// are certainly different ones. It serves [Compare], which is asked for every
// pair of people of two articles: nearly all of them are apart by their letters
// alone. False says nothing.
func apart(a, b claim.Name) bool {
	middle := (a.Middle != "" || b.Middle != "") && strings.EqualFold(a.Given, b.Given)
	if middle || strings.EqualFold(a.Given, b.Family) || strings.EqualFold(a.Family, b.Given) {
		return false // names in another order, a family name among the middle ones
	}
	var x, y [24]byte
	f, ok := letters(&x, a.Family)
	g, ok2 := letters(&y, b.Family)
	if !ok || !ok2 || !plainWord(a.Given) || !plainWord(b.Given) {
		return false
	}
	if near(f, g) {
		return false
	}
	return !related(f[0], g[0]) || !romanised(string(f), string(g))
}

// near reports whether two words may be spellings of one, see [spelling]: at
// most two edits behind the same first letter, or one that may be at the first.
func near(a, b []byte) bool {
	longer := max(len(a), len(b)) - min(len(a), len(b))
	if a[0] == b[0] {
		return longer <= 2 && bits.OnesCount32(consonants(a)^consonants(b)) <= 4
	}
	switch {
	case longer > 1:
		return false
	case longer == 1:
		return string(a[1:]) == string(b) || string(b[1:]) == string(a)
	}
	changed := 0
	for i := range a {
		if a[i] != b[i] {
			changed++
		}
	}
	return changed <= 2
}

// letters are those of a family name of one plain word, in lower case.
func letters(buf *[24]byte, s string) ([]byte, bool) {
	if s == "" || len(s) > len(buf) || !plainWord(s) {
		return nil, false
	}
	for i := 0; i < len(s); i++ {
		buf[i] = s[i] | 0x20
	}
	return buf[:len(s)], true
}

func plainWord(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i] | 0x20; c < 'a' || c > 'z' {
			return false
		}
	}
	return true
}

// consonants are those of w, a bit each.
func consonants(w []byte) (set uint32) {
	const vowels = 1 | 1<<('e'-'a') | 1<<('i'-'a') | 1<<('o'-'a') | 1<<('u'-'a') | 1<<('y'-'a')
	for _, c := range w {
		set |= 1 << (c - 'a')
	}
	return set &^ vowels
}

// related reports whether two letters may begin two ways to write one name: they
// are equal, or begin the two sides of an alternation.
func related(a, b byte) bool {
	if a == b {
		return true
	}
	for i := range alternations {
		x, y := alternations[i][0][0], alternations[i][1][0]
		if x == a && y == b || x == b && y == a {
			return true
		}
	}
	return false
}
