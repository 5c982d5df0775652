package status

import "factdiff/extract/text"

// state is the condition that the words at token i tell, and the tokens
// [from, to) that tell it; "" when they tell none.
func (r *reader) state(s text.Sentence, i int) (word string, from, to int) {
	t := r.tokens
	switch t[i].Lower {
	case "condition":
		return r.condition(s, i)
	case "died", "dies":
		return "dead", i, i + 1
	case "dead":
		if i > s.First && (t[i-1].Lower == "pronounced" || t[i-1].Lower == "declared") {
			return "dead", i - 1, i + 1
		}
	case "killed":
		if i > s.First && passive(t[i-1].Lower) || i > s.First+2 && t[i-1].Lower == "and" && passive(t[i-3].Lower) {
			return "dead", i, i + 1
		}
	}
	return "", 0, 0
}

func passive(w string) bool { return w == "was" || w == "were" || w == "been" || w == "is" }

// condition reads "in critical condition", "in serious but stable condition",
// "her condition was not known".
func (r *reader) condition(s text.Sentence, i int) (string, int, int) {
	t := r.tokens
	k, word := i-1, ""
	for ; k > s.First && k > i-5; k-- {
		w := t[k].Lower
		if g := grade(w); g > 0 && (word == "" || g > grade(word)) {
			word = w // the graver of "serious but stable"
		} else if g == 0 && w != "but" && w != "," && w != "and" && w != "very" && t[k].Kind != text.Punct {
			break
		}
	}
	if word != "" && t[k].Lower == "in" {
		return word, k, i + 1
	}
	if i+2 >= s.Last || t[i+1].Lower != "was" && t[i+1].Lower != "is" {
		return "", 0, 0
	}
	n := i + 2
	if t[n].Lower == "not" {
		n++
	} else if t[n].Lower != "unknown" && t[n].Lower != "unavailable" {
		return "", 0, 0
	}
	if n >= s.Last {
		return "", 0, 0
	}
	switch t[n].Lower {
	case "unknown", "unavailable", "known", "available", "released", "disclosed", "given":
		return "unknown", i, n + 1
	}
	return "", 0, 0
}

// grade orders the conditions as hospitals give them.
func grade(w string) int {
	switch w {
	case "good":
		return 1
	case "fair":
		return 2
	case "stable":
		return 3
	case "serious":
		return 4
	case "grave", "critical":
		return 5
	}
	return 0
}
