package proper

import "strings"

// before judges what stands before the name.
func (r *reader) before(c *chunk) int {
	i := c.first - 1
	if i < r.from || c.titled {
		return 0
	}
	if i >= r.start { // in the same run, after a place or a body
		if c.size == 1 {
			return -2 // Hindu Sena
		}
		return 0
	}
	if r.aged(i) {
		if c.size == 1 && r.person(c.last) {
			c.local = true // the 12-year-old Holm girl
			return -3
		}
		return 4
	}
	w := r.tokens[i].Lower
	if s, ok := r.function(c, w); ok {
		return s
	}
	class := r.lex.look(w).class
	switch {
	case class&(PersonNoun|Courtesy|Office) != 0:
		return 3
	case class&OrgHead != 0 && !r.forced(i), maker(w):
		c.body = true
		return -4
	case speech(w):
		return 2
	case class&PersonVerb != 0 && !auxiliary(w):
		return 1
	}
	return 0
}

// function judges an article or a preposition before the name.
func (r *reader) function(c *chunk, w string) (score int, ok bool) {
	switch w {
	case ",", "and", "\"", "“", "(":
		return 0, true
	case "the", "a", "an", "this", "these", "those":
		if c.size == 1 && r.regime(c.last) {
			return 1, true // the Obama administration, the Clinton campaign
		}
		return -4, true
	case "in", "at", "near", "into", "outside", "throughout", "across", "around", "toward", "towards", "inside", "via":
		if c.size > 1 {
			return -2, true
		}
		c.local = w == "in" || w == "near" || w == "outside"
		return -3, true
	case "from", "to", "of", "on", "through", "over", "for":
		if w == "of" && r.seat(c.first-2) {
			c.local = true
			return -3, true
		}
		if c.size > 1 {
			return 0, true
		}
		return -1, true
	case "by", "with", "against", "between", "when", "after", "because", "if", "while", "but":
		return 1, true
	case "named", "late", "called":
		return 2, true
	}
	return 0, false
}

// person reports whether the word at token i, behind a name, is a noun for a
// person in lower case: the Holm girl, a Holm airman.
func (r *reader) person(i int) bool {
	if i >= r.to || r.tokens[i].Cap {
		return false
	}
	class := r.lex.look(r.tokens[i].Lower).class
	return class&(PersonNoun|Office|Courtesy) != 0 && class&PersonVerb == 0
}

// forced reports whether the word at token i, which may head a body's name, is a
// verb: "will likely force Pell to come".
func (r *reader) forced(i int) bool {
	if i <= r.from {
		return false
	}
	switch w := r.tokens[i-1].Lower; w {
	case "to", "will", "would", "could", "can", "may", "might", "must", "should", "not", "did", "n't":
		return true
	default:
		return strings.HasSuffix(w, "ly")
	}
}

// seat reports whether the word at token i, before "of", is one that names of
// places follow: the mayor of, the town of, north of.
func (r *reader) seat(i int) bool {
	if i < r.from {
		return false
	}
	switch r.tokens[i].Lower {
	case "town", "towns", "city", "cities", "village", "villages", "district", "districts", "suburb", "suburbs", "neighborhood", "neighbourhood", "province", "county",
		"region", "island", "islands", "port", "capital", "outskirts", "mayor", "chief", "governor", "resident", "residents", "coast", "stronghold", "strongholds", "hometown", "hamlet",
		"streets", "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "miles", "kilometers", "kilometres", "shores", "municipality", "borough", "parish":
		return true
	}
	return false
}

// maker are nouns before the names of companies and outlets.
func maker(w string) bool {
	switch w {
	case "startup", "broadcaster", "website", "outlet", "maker", "retailer", "giant", "brand", "app":
		return true
	}
	return false
}

// regime reports whether the noun at token i goes with the name of whoever
// leads: the Rajoy government.
func (r *reader) regime(i int) bool {
	if i >= r.to {
		return false
	}
	switch r.tokens[i].Lower {
	case "administration", "government", "campaign", "presidency", "family", "regime", "era", "cabinet", "camp", "estate", "household", "ministry":
		return true
	}
	return false
}

// aged reports whether an age ends at token i: 19-year-old, 16 year old.
func (r *reader) aged(i int) bool {
	switch w := r.tokens[i].Lower; w {
	case "year-old", "month-old", "week-old", "day-old":
		return true
	case "old":
		return i > r.from && (r.tokens[i-1].Lower == "year" || r.tokens[i-1].Lower == "years")
	default:
		return len(w) > 9 && w[len(w)-9:] == "-year-old"
	}
}

func speech(w string) bool {
	switch w {
	case "said", "says", "told", "added", "asked", "wrote", "tweeted", "replied", "recalled", "explained", "testified", "argued", "quipped":
		return true
	}
	return false
}
