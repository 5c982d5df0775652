package proper

import (
	"factdiff/extract/place/gazetteer"
	"factdiff/extract/text"
)

// enough is the score from which a chunk is taken for a person.
const enough = 2

// evidence adds up what the words of c and their neighbours say for a person.
func (r *reader) evidence(c *chunk) int {
	if r.contained(c) {
		c.place = true
		return -6
	}
	s := r.shape(c) + r.before(c) + r.following(c)
	if c.titled {
		s += 4
	}
	return s
}

// contained reports whether the name of a state or country follows after a
// comma, as in "Belton, Missouri", so that c names a place in it.
func (r *reader) contained(c *chunk) bool {
	i := c.last + 1
	if c.titled || i >= r.to || r.tokens[c.last].Lower != "," || !r.tokens[i].Cap || c.size > 3 {
		return false
	}
	e := r.lex.look(r.tokens[i].Lower)
	if e.class&phraseHead == 0 || c.size > 1 && r.class(c.first)&Given != 0 && !r.within(c.first) {
		return false
	}
	t := gazetteer.Load()
	for k := range e.phrases {
		p := &e.phrases[k]
		if p.kind != Place || i+len(p.rest) >= r.to {
			continue
		}
		if kind := t.Places[t.Names[p.name].Place].Kind; kind != gazetteer.State && kind != gazetteer.Country {
			continue
		}
		same := true
		for n, w := range p.rest {
			same = same && bare(r.tokens[i+1+n].Lower) == w
		}
		if same {
			return true
		}
	}
	return false
}

// within reports whether a preposition of place stands right before token i.
func (r *reader) within(i int) bool {
	return r.after(i, "in") || r.after(i, "near") || r.after(i, "outside") || r.after(i, "from") || r.after(i, "of") || r.after(i, "at")
}

// shape judges the words of the name themselves.
func (r *reader) shape(c *chunk) int {
	first := r.class(c.first)
	if c.size > 5 || c.size > 4 && first&(Given|Clan) == 0 {
		return -3
	}
	if c.size == 1 {
		switch {
		case r.initial(c.first) && c.first < c.family:
			return 2 // J. Edgar
		case first&Given != 0:
			return 0
		case first&FamilyName != 0 && (!r.opens(c.first) || !Common(bare(r.tokens[c.family].Lower))):
			if c.common || Common(bare(r.tokens[c.family].Lower)) {
				return 1
			}
			return 1 + r.brief
		case Common(bare(r.tokens[c.family].Lower)) && r.opens(c.first):
			return -4
		case c.common:
			return -2
		}
		return r.brief
	}
	if compass(r.tokens[c.family].Lower) && first&Given == 0 || first&PlaceLead != 0 && first&(Given|Clan|Particle) == 0 {
		c.local = true // Cardiff North, Port Arthur
		return -1
	}
	family := r.class(c.family)&(FamilyName|Given|Clan) != 0
	s := 2
	switch {
	case first&Given != 0 && r.opens(c.first) && Common(r.tokens[c.first].Lower) && r.class(c.family)&Given == 0:
	case first&Given != 0:
		s++
	case first&Clan != 0 && r.eastern(c):
		s++
	case c.common:
		s -= 5
	case family && Common(bare(r.tokens[c.first].Lower)):
		s--
		if r.opens(c.first) {
			s--
		}
	case family:
		s++
	case Common(bare(r.tokens[c.family].Lower)):
		s -= 2
	case Common(bare(r.tokens[c.first].Lower)):
		s -= 2
	}
	for i := c.first; i < c.last; i++ {
		switch t := &r.tokens[i]; {
		case t.Kind == text.Punct && t.Lower != ",":
			s += 2 // a nickname
		case r.class(i)&Suffix != 0 && i > c.first && t.Span.Len() > 1:
			s += 2
		case r.initial(i):
			s++
		case !t.Cap && r.class(i)&Particle != 0:
			s++
		}
	}
	return s
}

// eastern reports whether what follows a family name that is written first
// reads as an East Asian given name: Xi Jinping, Kim Jong Un, Ban Ki-moon.
func (r *reader) eastern(c *chunk) bool {
	for i := c.first + 1; i < c.last; i++ {
		if !Syllables(r.tokens[i].Lower) {
			return false
		}
	}
	return c.size <= 3
}

// before judges what stands before the name.
func (r *reader) before(c *chunk) int {
	i := c.first - 1
	if i < r.from || c.titled {
		return 0
	}
	if i >= r.run.first { // in the same run, after a place or a body
		if c.size == 1 {
			return -2 // Hindu Sena
		}
		return 0
	}
	w := r.tokens[i].Lower
	if w == "," || w == "and" || w == "\"" || w == "“" || w == "(" {
		return 0
	}
	if r.aged(i) {
		return 4
	}
	switch w {
	case "the", "a", "an", "this", "these", "those":
		if c.size == 1 && r.regime(c.last) {
			return 1 // the Obama administration, the Clinton campaign
		}
		return -4
	case "in", "at", "near", "into", "outside", "throughout", "across", "around", "toward", "towards", "inside", "via":
		if c.size > 1 {
			return -2
		}
		c.local = w == "in" || w == "near" || w == "outside"
		return -3
	case "from", "to", "of", "on", "through", "through.", "over", "for":
		if c.size > 1 {
			return 0
		}
		return -1
	case "by", "with", "against", "between", "that.", "when", "after", "because", "if", "while", "but":
		return 1
	case "mr", "named", "late", "called":
		return 2
	}
	e := r.lex.look(w)
	switch {
	case e.class&(PersonNoun|Courtesy|Office) != 0:
		return 3
	case e.class&OrgHead != 0, w == "startup", w == "broadcaster", w == "website", w == "outlet", w == "maker", w == "retailer", w == "giant", w == "brand", w == "app":
		c.body = true
		return -4
	case speech(w):
		return 2
	case e.class&PersonVerb != 0 && !auxiliary(w):
		return 1
	}
	return 0
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

// following judges what stands after the name.
func (r *reader) following(c *chunk) int {
	i := c.last
	if i >= r.to || i < r.run.last {
		return 0
	}
	t := &r.tokens[i]
	switch t.Lower {
	case ",":
		return r.apposition(i + 1)
	case "(":
		return r.bracket(i + 1)
	case "who":
		return 3
	case "v.", "vs.", "v", "vs", "versus":
		return -4
	case "of":
		if c.size == 1 {
			return -1 // the Shield of Achilles
		}
		return 0
	case "'s", "'":
		if i+1 < r.to && r.near(i+1, 3, PersonNoun) {
			return 2
		}
		if i+1 < r.to && !r.tokens[i+1].Cap && c.size == 1 {
			return 1
		}
		return 0
	case "was", "is", "were", "had", "has", "would", "could", "did", "does":
		return r.verbal(i + 1)
	}
	if t.Kind != text.Word {
		return 0
	}
	if c.size == 1 && r.regime(i) {
		return 1
	}
	for i+1 < r.to && adverb(t.Lower) {
		i++
		t = &r.tokens[i]
	}
	e := r.lex.look(t.Lower)
	switch {
	case e.class&PersonVerb != 0:
		return 2
	case c.size == 1 && len(t.Lower) > 4 && t.Lower[len(t.Lower)-2:] == "ed" && Common(t.Lower):
		return 1
	case e.class&(OrgHead|PlaceHead) != 0 && e.class&PersonNoun == 0 && !t.Cap, regional(t.Lower):
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

func compass(w string) bool {
	return w == "north" || w == "south" || w == "east" || w == "west" || w == "central"
}
