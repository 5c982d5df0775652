package age

import (
	"factdiff/extract/claim"
	"factdiff/extract/person"
	"factdiff/extract/text"
)

// dead reports whether the article of c says that the person died: "killed Pell
// and Roth", "the death of Jan Pell", "Pell, 45, was shot dead". Whoever died
// has no more birthdays.
func dead(c claim.Claim) bool {
	people := person.Layer.Of(c.Doc)
	e := c.Subject.Entity
	if c.Subject.Type != claim.Person || e < 0 || e >= len(people.Entities) {
		return false
	}
	tokens := c.Doc.Tokens()
	for _, i := range people.Entities[e].Mentions {
		m := people.Mentions[i]
		if killedBefore(tokens, m.First) || diedBehind(tokens, m.Last) {
			return true
		}
	}
	return false
}

// reach is how many words of a list of the dead, names and ages, are passed to
// see what is said of all of them.
const reach = 40

// killedBefore looks in front of a name, past others of one list.
func killedBefore(tokens []text.Token, at int) bool {
	for stop := max(1, at-reach); at > stop; {
		at--
		switch tokens[at].Lower {
		case "killed", "killing", "murdered", "murdering", "slaying":
			return tokens[at+1].Lower != "," && !unsure(tokens[at-1].Lower)
		case "of":
			return death(tokens[at-1].Lower)
		case ":":
			return died(tokens[at-1].Lower)
		}
		if !listed(&tokens[at]) {
			return false
		}
	}
	return false
}

// diedBehind looks behind a name, past others of one list and an age.
func diedBehind(tokens []text.Token, at int) bool {
	for stop := min(len(tokens)-2, at+reach); at < stop; at++ {
		switch tokens[at].Lower {
		case "died", "dead":
			return true
		case "was", "were":
			return fatal(tokens, at+1)
		case "who":
			continue
		}
		if !listed(&tokens[at]) {
			return false
		}
	}
	return false
}

// listed reports whether a word may stand in a list of names and ages.
func listed(t *text.Token) bool {
	switch t.Lower {
	case ",", "and", "-", "year", "old", "year-old":
		return true
	}
	return t.Cap || '0' <= t.Lower[0] && t.Lower[0] <= '9'
}

// fatal reports whether what was done to somebody was the death of him: "was
// killed", "was shot dead", "was fatally wounded", "was found dead".
func fatal(tokens []text.Token, at int) bool {
	for _, t := range tokens[at:min(len(tokens), at+4)] {
		switch t.Lower {
		case "killed", "murdered", "slain", "dead", "fatally":
			return true
		case "shot", "stabbed", "beaten", "pronounced", "declared", "found", "and", "later", "also", "both", "all":
		default:
			return false
		}
	}
	return false
}

func death(word string) bool {
	switch word {
	case "death", "deaths", "murder", "murders", "killing", "killings", "slaying", "slayings":
		return true
	}
	return false
}

func died(word string) bool { return word == "died" || word == "dead" || word == "killed" }

// unsure reports whether a word before "killed" takes it back.
func unsure(word string) bool {
	switch word {
	case "not", "n't", "never", "nearly", "almost", "have", "attempted":
		return true
	}
	return false
}
