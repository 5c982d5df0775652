package person

import (
	"strings"

	"factdiff/extract/claim"
	"factdiff/extract/proper"
)

// alternations are letters that stand for the same sound when Arabic, Persian,
// Russian or Ukrainian names are written in Latin letters.
var alternations = [...][2]string{
	{"e", "a"}, {"e", "i"}, {"o", "u"}, {"ou", "u"}, {"ou", "o"}, {"oo", "u"}, {"ee", "i"}, {"ei", "ey"}, {"ei", "ai"}, {"ei", "ay"},
	{"ey", "ay"}, {"ai", "ay"}, {"ey", "ai"}, {"ei", "e"}, {"ey", "y"}, {"ej", "ei"}, {"ej", "ey"}, {"y", "i"}, {"yy", "y"}, {"iy", "y"},
	{"ij", "y"}, {"iy", "i"}, {"ij", "i"}, {"ij", "iy"}, {"ii", "i"}, {"ii", "y"}, {"ii", "iy"}, {"ie", "i"}, {"ye", "i"}, {"yi", "i"},
	{"q", "k"}, {"q", "g"}, {"k", "g"}, {"kh", "h"}, {"kh", "k"}, {"gh", "g"}, {"dh", "d"}, {"dh", "dd"}, {"dh", "z"}, {"d", "z"}, {"th", "d"}, {"zh", "j"},
	{"dzh", "j"}, {"dj", "j"}, {"x", "ks"}, {"w", "v"}, {"w", "u"}, {"ts", "tz"}, {"ts", "c"}, {"ts", "s"}, {"tch", "ch"}, {"sch", "sh"},
	{"ya", "ia"}, {"ya", "ja"}, {"ia", "ja"}, {"ya", "a"}, {"yu", "iu"}, {"yu", "ju"}, {"yu", "u"}, {"yo", "e"}, {"yo", "io"}, {"ye", "e"},
	{"ye", "ie"}, {"je", "e"}, {"aa", "a"}, {"g", "h"}, {"ff", "v"}, {"f", "v"}, {"ck", "k"}, {"ph", "f"},
}

// romanised reports whether two folded words differ by such letters, by
// doubled consonants (all in one of the two) and a silent h at the end alone.
func romanised(a, b string) bool {
	return len(a) > 2 && len(b) > 2 && len(a) <= 24 && len(b) <= 24 && alternate(a, b, 0, 0)
}

// alternate matches a and b from the left. side remembers which of the two has
// doubled consonants so far (1, 2; 0 for none): a doubling that moved from one
// letter to another is a slip (Battalah, Batallah). At most three sounds differ.
func alternate(a, b string, side, changes int) bool {
	for a != "" && b != "" && a[0] == b[0] {
		if double(a) && !double(b) && side != 2 && alternate(a[2:], b[1:], 1, changes) {
			return true
		}
		if double(b) && !double(a) && side != 1 && alternate(a[1:], b[2:], 2, changes) {
			return true
		}
		if changes < 3 && swapSounds(a, b, side, changes) {
			return true
		}
		a, b = a[1:], b[1:]
	}
	if a == b || a == "h" && b == "" || a == "" && b == "h" {
		return true
	}
	return changes < 3 && swapSounds(a, b, side, changes)
}

func swapSounds(a, b string, side, changes int) bool {
	for _, p := range alternations {
		if x, ok := strings.CutPrefix(a, p[0]); ok {
			if y, ok := strings.CutPrefix(b, p[1]); ok && alternate(x, y, side, changes+1) {
				return true
			}
		}
		if x, ok := strings.CutPrefix(a, p[1]); ok {
			if y, ok := strings.CutPrefix(b, p[0]); ok && alternate(x, y, side, changes+1) {
				return true
			}
		}
	}
	return false
}

// double reports whether w begins with a doubled consonant.
func double(w string) bool {
	return len(w) > 1 && w[0] == w[1] && !strings.ContainsRune("aeiou", rune(w[0]))
}

// foreign reports whether either name reads as one of a language that is
// written in other letters: by a given name, or by the shape of the family name.
func foreign(a, b claim.Name) bool {
	for _, n := range [...]claim.Name{a, b} {
		for _, w := range [...]string{n.Given, n.Family} {
			f := proper.Fold(w)
			if proper.ClassOf(Key(w))&proper.Romanised != 0 || shaped(f) {
				return true
			}
		}
	}
	return false
}

func shaped(w string) bool {
	for _, p := range [...]string{"al-", "el-", "abd", "abu ", "bin ", "ibn "} {
		if strings.HasPrefix(w, p) && len(w) > len(p)+2 {
			return true
		}
	}
	if len(w) < 6 {
		return false
	}
	for _, s := range [...]string{"ov", "ova", "ev", "eva", "yev", "sky", "skyy", "skiy", "skij", "skii", "skaya", "enko", "chuk", "shvili", "adze",
		"vich", "vych", "ullah", "zadeh", "nejad", "allah", "uddin", "odin"} {
		if strings.HasSuffix(w, s) {
			return true
		}
	}
	return false
}
