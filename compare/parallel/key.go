package parallel

import "strings"

// key is a word cut to what stays the same between two houses' ways of writing
// it: British and American spelling, singular and plural, the endings of verbs.
// It serves to line words up, never to say that two words are one.
func key(w string) string {
	if len(w) < 4 {
		return w
	}
	w = strings.TrimSuffix(w, ".")
	switch {
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		w = w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "ing") && len(w) > 6:
		w = w[:len(w)-3]
	case strings.HasSuffix(w, "ed") && len(w) > 5:
		w = w[:len(w)-2]
	case strings.HasSuffix(w, "es") && len(w) > 5:
		w = w[:len(w)-2]
	case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us"):
		w = w[:len(w)-1]
	}
	if len(w) > 4 && w[len(w)-1] == 'e' {
		w = w[:len(w)-1]
	}
	return w
}

// light words hold a sentence together and say little about what it tells.
func light(w string) bool {
	switch w {
	case "the", "a", "an", "of", "to", "in", "on", "at", "for", "and", "or", "but", "as", "by", "with", "from", "that", "this", "these", "those",
		"is", "was", "are", "were", "be", "been", "being", "has", "have", "had", "he", "she", "it", "they", "his", "her", "its", "their", "who", "which",
		"will", "would", "'s", "him", "them", "there", "when", "while", "after", "before", "into", "also", "said", "says", "say", "than", "then", "so", "if",
		"i", "we", "you", "our", "your", "my", "not", "no", "do", "does", "did", "about", "up", "out", "over", "more", "some", "what", "all", "one":
		return true
	}
	return false
}
