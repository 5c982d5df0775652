package proper

import "factdiff/extract/text"

// following judges what stands after the name.
func (r *reader) following(c *chunk) int {
	i := c.last
	if i >= r.to || i < r.run.last {
		return 0
	}
	switch r.tokens[i].Lower {
	case ",":
		return r.apposition(i + 1)
	case "(":
		return r.bracket(i + 1)
	case "who":
		return 3
	case "v.", "vs.", "v", "vs", "versus":
		c.local = false // a case at court
		return -4
	case "of":
		if c.size == 1 {
			return -1 // the Shield of Achilles
		}
		return 0
	case "'s", "'":
		return r.owner(c, i+1)
	case "was", "is", "were", "had", "has", "would", "could", "did", "does":
		return r.verbal(i + 1)
	}
	if r.tokens[i].Kind != text.Word {
		return 0
	}
	if c.size == 1 && r.regime(i) {
		return 1
	}
	for i+1 < r.to && adverb(r.tokens[i].Lower) {
		i++
	}
	return r.next(c, &r.tokens[i])
}

// owner judges what follows a possessive: "his wife", "the party".
func (r *reader) owner(c *chunk, i int) int {
	switch {
	case i < r.to && r.near(i, 3, PersonNoun):
		return 2
	case i < r.to && !r.tokens[i].Cap && c.size == 1:
		return 1
	}
	return 0
}

// next judges the next word but adverbs: a verb, or a noun that shows the name
// of a place or a thing.
func (r *reader) next(c *chunk, t *text.Token) int {
	class := r.lex.look(t.Lower).class
	switch n := len(t.Lower); {
	case class&PersonVerb != 0:
		return 2
	case c.size == 1 && n > 4 && t.Lower[n-2:] == "ed" && Common(t.Lower):
		return 1
	case class&(OrgHead|PlaceHead) != 0 && class&PersonNoun == 0 && !t.Cap, regional(t.Lower):
		return -3
	}
	return 0
}

// adverb reports whether w may stand between a subject and its verb.
func adverb(w string) bool {
	switch w {
	case "also", "later", "first", "again", "then", "however", "never", "once", "still", "now", "soon", "himself", "herself", "often", "always", "just", "too":
		return true
	}
	return len(w) > 4 && w[len(w)-2:] == "ly"
}

// regional are lower-case nouns that follow names of places, products and
// bodies: the Kursk region, the Bardarbunga eruption.
func regional(w string) bool {
	switch w {
	case "area", "areas", "neighborhood", "neighbourhood", "border", "game", "film", "movie", "album", "song", "brand",
		"attack", "attacks", "shooting", "crash", "scandal", "virus", "plant", "factory", "crisis", "war", "election", "campus",
		"pistol", "rifle", "handgun", "truck", "car", "sedan", "suv", "pickup", "vehicle", "app", "website", "site", "users":
		return true
	}
	return false
}

// apposition judges what follows a comma: an age, "who", "a spokesman".
func (r *reader) apposition(i int) int {
	if i >= r.to {
		return 0
	}
	t := &r.tokens[i]
	switch {
	case t.Kind == text.Number:
		if n := t.Span.Len(); n <= 3 && (i+1 >= r.to || r.tokens[i+1].Kind == text.Punct || r.tokens[i+1].Lower == "and") {
			return 4
		}
		return 0
	case t.Lower == "who", t.Lower == "aka", t.Lower == "a.k.a.":
		return 3
	case t.Lower == "whose", t.Lower == "aged", t.Lower == "whom", t.Lower == "age", t.Lower == "both":
		return 2
	case t.Lower == "of":
		return 1
	case t.Lower == "a", t.Lower == "an", t.Lower == "the", t.Lower == "his", t.Lower == "her", t.Lower == "one", t.Lower == "another":
		if r.near(i+1, 5, PersonNoun) {
			return 3
		}
		return 0
	}
	if r.near(i, 3, PersonNoun) {
		return 2
	}
	return 0
}

// bracket judges what follows an opening parenthesis: (R-Texas), (45).
func (r *reader) bracket(i int) int {
	if i+1 >= r.to {
		return 0
	}
	switch t := &r.tokens[i]; {
	case t.Kind == text.Number && t.Span.Len() <= 3 && r.tokens[i+1].Lower == ")":
		return 2
	case (t.Lower == "r" || t.Lower == "d" || t.Lower == "i") && r.tokens[i+1].Kind == text.Punct,
		len(t.Lower) > 3 && t.Cap && t.Lower[1] == '-':
		return 3
	}
	return 0
}

// verbal judges what follows was, had, would: born, been elected, a senator.
func (r *reader) verbal(i int) int {
	if r.near(i, 2, PersonVerb) {
		return 2
	}
	if r.near(i, 5, PersonNoun) {
		return 2
	}
	return 1
}

// near reports whether one of the n tokens from i on has the class, before
// the clause ends.
func (r *reader) near(i, n int, c Class) bool {
	for j := i; j < i+n && j < r.to; j++ {
		t := &r.tokens[j]
		if t.Kind == text.Punct && t.Lower != "-" || t.Lower == "of" {
			return false
		}
		w := t.Lower
		if r.lex.look(w).class&c != 0 && (c != PersonVerb || !auxiliary(w)) {
			return true
		}
		if n := len(w); c == PersonNoun && n > 4 && w[n-1] == 's' && r.lex.look(w[:n-1]).class&c != 0 {
			return true
		}
	}
	return false
}

func auxiliary(w string) bool {
	switch w {
	case "was", "is", "were", "had", "has", "would", "could", "did", "does":
		return true
	}
	return false
}
