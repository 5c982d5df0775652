package organisation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"factdiff/extract/proper"
)

// Key folds the name of a body for comparison: no diacritics, no full stops, no
// "the" before and no Inc., Corp. or Ltd. behind. "U.S. Steel Corp." is "us
// steel".
func Key(name string) string {
	w := strings.Fields(strings.NewReplacer(".", "", ",", " ", "’", "'", "&", " and ").Replace(proper.Fold(name)))
	if len(w) > 1 && w[0] == "the" {
		w = w[1:]
	}
	for len(w) > 1 {
		switch w[len(w)-1] {
		case "inc", "corp", "co", "ltd", "llc", "plc", "llp", "lp", "corporation", "incorporated", "company":
			w = w[:len(w)-1]
			continue
		}
		break
	}
	for i := range w {
		w[i] = spelled(w[i])
	}
	return strings.Join(w, " ")
}

// spelled gives one spelling for words that American and British English spell
// apart.
func spelled(w string) string {
	switch w {
	case "defence":
		return "defense"
	case "labour":
		return "labor"
	case "centre":
		return "center"
	case "organisation":
		return "organization"
	case "programme":
		return "program"
	case "dept":
		return "department"
	case "univ":
		return "university"
	}
	return w
}

// initials reports whether short, folded, is made of the initials of the
// capitalised words of name: NTSB of National Transportation Safety Board. One
// word of name may be missing from it, none may be added.
func initials(name, short string) bool {
	if len(short) < 2 {
		return false
	}
	at, missed := 0, 0
	for _, w := range strings.Fields(name) {
		c, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(c) {
			if at < len(short) && len(w) > 1 && unicode.ToLower(c) == rune(short[at]) && len(short) > 3 {
				at++ // the o of "Department of …" in DoD
			}
			continue
		}
		if at < len(short) && unicode.ToLower(c) == rune(short[at]) {
			at++
			continue
		}
		if missed++; missed > 1 {
			return false
		}
	}
	return at == len(short) && at > 1
}

// head is the last word of a folded name of several words, before "of".
func head(key string) string {
	if before, _, ok := strings.Cut(key, " of "); ok {
		key = before
	}
	i := strings.LastIndexByte(key, ' ')
	if i < 0 {
		return ""
	}
	return key[i+1:]
}
