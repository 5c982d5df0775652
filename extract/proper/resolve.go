package proper

import "slices"

// fact is what the article has shown of one family name, or only name.
type fact struct {
	score  int   // of the best chunk that ends in it
	full   bool  // with a given name
	single int   // how often it stood alone
	before bool  // as the given name of somebody
	given  []int // tokens of the given names it came with
}

// resolve decides which chunks are persons, with what the whole article shows.
func (r *reader) resolve() {
	r.coordinate()
	named := make(map[int]bool, len(r.chunks)) // where a name begins: a rank alone (Police said) is no title
	for i := range r.chunks {
		named[r.chunks[i].first] = true
		r.learn(&r.chunks[i])
	}
	r.namesakes()
	for i := range r.chunks {
		c := &r.chunks[i]
		r.trim(c)
		r.reconsider(c)
		r.settle(c)
	}
	r.out = slices.DeleteFunc(r.out, func(s Segment) bool {
		return s.Last == s.First || s.Kind == Title && s.Last == s.First+1 && r.lex.look(r.tokens[s.First].Lower).class&Office == 0 && !named[s.Last]
	})
}

// namesakes takes a town's name for a person who has it for a family name and
// whom the article names in whole, where the word beside it says so: "Aden said",
// after "Police Chief Hassan Aden".
func (r *reader) namesakes() {
	for i := range r.out {
		s := &r.out[i]
		if s.Kind != Place || s.Last != s.First+1 || s.Run != s.First || !r.known[bare(r.tokens[s.First].Lower)].full {
			continue
		}
		next := s.Last
		for next+1 < len(r.tokens) && adverb(r.tokens[next].Lower) {
			next++
		}
		if next < len(r.tokens) {
			if w := r.tokens[next].Lower; speech(w) || r.lex.look(w).class&PersonVerb != 0 && !auxiliary(w) {
				s.Kind, s.Score = Person, enough
			}
		}
	}
}

// learn records what c shows of its family name, and of its given name.
func (r *reader) learn(c *chunk) {
	key := bare(r.tokens[c.family].Lower)
	f := r.known[key]
	f.score = max(f.score, c.score)
	if c.size == 1 {
		f.single++
	}
	if c.size > 1 && c.score >= enough {
		f.full = true
		if len(f.given) < 8 {
			f.given = append(f.given, c.first)
		}
	}
	r.known[key] = f
	if c.size > 1 && c.score >= enough {
		given := bare(r.tokens[c.first].Lower)
		g := r.known[given]
		if g.before = true; g.score < enough {
			g.score = 1
		}
		r.known[given] = g
	}
}

// reconsider changes the score of c by what the article shows of its name
// elsewhere.
func (r *reader) reconsider(c *chunk) {
	f := r.known[bare(r.tokens[c.family].Lower)]
	switch {
	case c.score >= enough:
		if c.size == 1 && r.brief == 0 && c.score == enough && !f.full && r.lexical(c)&(FamilyName|Given|Clan) == 0 {
			c.score-- // in an article people are introduced
		}
	case f.score >= enough && !c.place && (!c.body || f.full && c.size == 1):
		switch {
		case c.size > 1 || !f.full:
			c.score += 2
		case c.common:
			c.score += 4
		default:
			c.score += 5
		}
	case c.size == 1 && f.score <= 1 && (r.lexical(c)&Given != 0 && f.score == 1 || f.before && !r.within(c.first) && !c.place && !c.body && !c.common):
		c.score += 2 // by the given name of somebody the article names in whole
	}
}

// settle writes the decision on c into its segment.
func (r *reader) settle(c *chunk) {
	s := &r.out[c.seg]
	s.Score = c.score
	switch {
	case c.score >= enough:
		s.Kind = Person
	case c.body:
		s.Kind = Body
	case c.place, c.local && c.score < 0 && !c.common && r.known[bare(r.tokens[c.family].Lower)].score < enough:
		s.Kind = Place
	case c.size == 1 && s.Last == c.first+1 && Common(bare(r.tokens[c.first].Lower)) && r.opening(c.first):
		s.Last = c.first // an ordinary word that opens a sentence
	}
}

// trim takes the ordinary word that opens a sentence off a name the article
// has without it: "Critics Ortega", where Ortega is known.
func (r *reader) trim(c *chunk) {
	w := r.tokens[c.first].Lower
	if c.size != 2 || c.family != c.first+1 || r.lexical(c)&(Given|FamilyName|Clan) != 0 || !Common(bare(w)) || !r.opening(c.first) {
		return
	}
	f := r.known[bare(r.tokens[c.family].Lower)]
	for _, g := range f.given {
		if r.tokens[g].Lower == w && g != c.first {
			return
		}
	}
	if f.single > 0 || len(f.given) > 1 {
		c.first, c.size = c.family, 1
		r.out[c.seg].First = c.family
		c.score = max(c.score, enough)
	}
}

// opening reports whether token i opens its sentence, whichever that is.
func (r *reader) opening(i int) bool {
	if s := r.doc.SentenceAt(r.tokens[i].Span.Start); s >= 0 {
		r.from = r.doc.Sentences()[s].First
	}
	return r.opens(i)
}

// coordinate lets names that stand in one list lend each other weight: a
// name of two words beside one that is a person.
func (r *reader) coordinate() {
	for i := 1; i < len(r.chunks); i++ {
		a, b := &r.chunks[i-1], &r.chunks[i]
		if !r.listed(a.last, b.first) {
			continue
		}
		switch {
		case a.score > enough && a.size > 1 && b.score <= enough && !b.common:
			b.score++
		case b.score > enough && b.size > 1 && a.score <= enough && !a.common:
			a.score++
		}
	}
}

// listed reports whether nothing but commas, "and" and "or" stands between the
// tokens i and j, and something does.
func (r *reader) listed(i, j int) bool {
	if i >= j || j-i > 2 {
		return false
	}
	for ; i < j; i++ {
		switch r.tokens[i].Lower {
		case ",", "and", "or", "&", ";":
		default:
			return false
		}
	}
	return true
}

func (r *reader) lexical(c *chunk) Class { return r.lex.look(r.tokens[c.first].Lower).class }
