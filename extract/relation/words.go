package relation

import "strings"

// group is the set of words of which one alone is right between two people, ""
// for words that are none of kinship or too wide to exclude another: relative,
// partner, in-law.
func group(w string) string {
	switch plain(w) {
	case "husband", "wife", "boyfriend", "girlfriend", "fiance", "ex-husband", "ex-wife", "ex-boyfriend", "ex-girlfriend":
		return "partner"
	case "uncle", "great-uncle", "aunt", "great-aunt":
		return "uncle"
	case "brother", "half-brother", "stepbrother", "sister", "half-sister", "stepsister", "cousin":
		return "sibling"
	case "father", "stepfather", "grandfather", "great-grandfather", "mother", "stepmother", "grandmother", "great-grandmother":
		return "parent"
	case "son", "stepson", "grandson", "daughter", "stepdaughter", "granddaughter":
		return "child"
	case "nephew", "niece", "great-nephew", "great-niece":
		return "nephew"
	}
	return ""
}

// plain is one spelling of a word of kinship.
func plain(w string) string {
	switch w {
	case "fiancé", "fiancée", "fiancee":
		return "fiance"
	case "granduncle", "grand-uncle":
		return "great-uncle"
	case "grandaunt", "grand-aunt":
		return "great-aunt"
	}
	if rest, ok := strings.CutPrefix(w, "step-"); ok {
		return "step" + rest
	}
	return w
}

// alone says whom an article means by a noun without a name.
func alone(w string) bool {
	switch w {
	case "victim", "suspect", "gunman", "driver", "pilot", "boy", "girl", "attacker", "shooter":
		return true
	}
	return false
}
