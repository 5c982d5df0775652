package word

import "strings"

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

func regularPast(b string) string {
	n := len(b)
	switch {
	case b[n-1] == 'e':
		return b + "d"
	case b[n-1] == 'y' && !vowel(b[n-2]):
		return b[:n-1] + "ied"
	}
	return b + "ed"
}

func thirdPerson(b string) string {
	n := len(b)
	switch {
	case b[n-1] == 'y' && !vowel(b[n-2]):
		return b[:n-1] + "ies"
	case strings.HasSuffix(b, "s") || strings.HasSuffix(b, "sh") || strings.HasSuffix(b, "ch") || strings.HasSuffix(b, "x"):
		return b + "es"
	case b == "veto":
		return "vetoes"
	}
	return b + "s"
}

// ing doubles the last letter where the past does: plan, planned, planning.
func ing(b, past string) string {
	n := len(b)
	switch {
	case strings.HasSuffix(b, "ee"):
		return b + "ing"
	case b[n-1] == 'e':
		return b[:n-1] + "ing"
	case past == b+b[n-1:]+"ed":
		return b + b[n-1:] + "ing"
	}
	return b + "ing"
}
