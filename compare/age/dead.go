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

// killedBefore looks in front of a name, past others of one list. "The killing of
// Roth, Pell said" is no list: before the last there is an "and".
func killedBefore(tokens []text.Token, at int) bool {
	loose := false
	for stop := max(1, at-reach); at > stop; {
		at--
		switch tokens[at].Lower {
		case "killed", "killing", "murdered", "murdering", "slaying":
			return !loose && tokens[at+1].Lower != "," && !unsure(tokens[at-1].Lower)
		case "of":
			return !loose && death(tokens[at-1].Lower)
		case ":":
			return died(tokens[at-1].Lower)
		case ",":
			loose = loose || tokens[at+1].Lower != "and" && !aside(tokens, at+1)
		}
		if !listed(&tokens[at]) {
			return false
		}
	}
	return false
}

// aside reports whether an age stands at a token by itself: ", 45," or ", 45 and".
func aside(tokens []text.Token, at int) bool {
	return at+1 < len(tokens) && digits(&tokens[at]) && (tokens[at+1].Lower == "," || tokens[at+1].Lower == "and")
}

// diedBehind looks behind a name, past others of one list and an age.
func diedBehind(tokens []text.Token, at int) bool {
	others, and := false, false // there are other names, and an "and" between them
	for stop := min(len(tokens)-2, at+reach); at < stop; at++ {
		switch tokens[at].Lower {
		case "died", "dead":
			return !others || and
		case "was":
			return !others && fatal(tokens, at+1)
		case "were":
			return and && fatal(tokens, at+1)
		case "who":
			continue
		case "and":
			and = true
		}
		if !listed(&tokens[at]) {
			return false
		}
		others = others || tokens[at].Cap
	}
	return false
}

// listed reports whether a word may stand in a list of names and ages.
func listed(t *text.Token) bool {
	switch t.Lower {
	case ",", "and", "-", "year", "old", "year-old":
		return true
	}
	return t.Cap || digits(t)
}

func digits(t *text.Token) bool { return '0' <= t.Lower[0] && t.Lower[0] <= '9' }

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

// unsure reports whether a word before "killed" takes it back, or says that it
// befell somebody named before: "two were killed Monday, Pell said".
func unsure(word string) bool {
	switch word {
	case "not", "n't", "never", "nearly", "almost", "have", "attempted", "was", "were", "been", "being":
		return true
	}
	return false
}
