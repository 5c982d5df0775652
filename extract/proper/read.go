package proper

import (
	"slices"
	"sort"

	"factdiff/extract/text"
)

// fact is what the article has shown of one family name, or only name.
type fact struct {
	score  int   // of the best chunk that ends in it
	full   bool  // with a given name
	single int   // how often it stood alone
	given  []int // tokens of the given names it came with
}

// style is how a sentence is written.
type style uint8

const (
	prose style = iota
	headline
)

func read(d *text.Document) []Segment {
	r := &reader{doc: d, tokens: d.Tokens(), lex: words(), known: map[string]fact{}}
	if len(d.Sentences()) <= 3 {
		r.brief = 1
	}
	var later []int
	for s := range d.Sentences() {
		if r.styleOf(s) != prose {
			later = append(later, s)
			continue
		}
		r.runs(s)
	}
	r.resolve()
	for _, s := range later {
		r.headline(s)
	}
	sort.SliceStable(r.out, func(i, j int) bool { return r.out[i].First < r.out[j].First })
	return r.out
}

// styleOf tells a headline, in which capitals say nothing, from prose: most
// words have capitals, ordinary ones too.
func (r *reader) styleOf(s int) style {
	sent := r.doc.Sentences()[s]
	words, caps, plain, all, any := 0, 0, 0, 0, 0
	for i := sent.First; i < sent.Last; i++ {
		t := &r.tokens[i]
		if t.Kind != text.Word || t.Span.Len() < 2 {
			continue
		}
		any++
		if t.Caps {
			all++
		}
		if t.Span.Len() < 4 {
			continue
		}
		words++
		if t.Cap {
			caps++
		}
	}
	if any >= 3 && all*10 >= any*9 {
		return headline
	}
	if words < 3 || caps*4 < words*3 || r.tokens[sent.Last-1].Lower == "." {
		return prose
	}
	for i := sent.First; i < sent.Last; i++ {
		t := &r.tokens[i]
		if t.Kind == text.Word && t.Cap && t.Span.Len() > 2 {
			if c := r.lex.look(t.Lower).class; c&(Given|Courtesy|Office|OrgHead|PlaceHead|phraseHead|OfficeWord) == 0 && (c&Function != 0 || Common(bare(t.Lower))) {
				plain++
			}
		}
	}
	if plain >= 2 && plain*4 >= caps {
		return headline
	}
	return prose
}

// resolve decides which chunks are persons, with what the whole article shows.
func (r *reader) resolve() {
	r.coordinate()
	for i := range r.chunks {
		c := &r.chunks[i]
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
			if g := r.known[given]; g.score < enough {
				g.score = 1
				r.known[given] = g
			}
		}
	}
	for i := range r.chunks {
		c := &r.chunks[i]
		r.trim(c)
		f := r.known[bare(r.tokens[c.family].Lower)]
		if c.score < enough && f.score >= enough && !c.place && !c.body {
			switch {
			case c.size == 1 && f.full && !c.common:
				c.score += 5
			case c.size == 1 && f.full:
				c.score += 4
			default:
				c.score += 2
			}
		} else if c.size == 1 && c.score < enough && f.score == 1 && r.lexical(c)&Given != 0 {
			c.score += 2
		}
		if c.size == 1 && r.brief == 0 && c.score == enough && !f.full && r.lexical(c)&(FamilyName|Given|Clan) == 0 {
			c.score-- // in an article people are introduced
		}
		r.out[c.seg].Score = c.score
		if c.score >= enough {
			r.out[c.seg].Kind = Person
		} else if c.body {
			r.out[c.seg].Kind = Body
		} else if c.place || c.local && c.score < 0 && !c.common && f.score < enough {
			r.out[c.seg].Kind = Place
		} else if c.size == 1 && r.out[c.seg].Last == c.first+1 && r.opening(c.first) && Common(bare(r.tokens[c.first].Lower)) {
			r.out[c.seg].Last = c.first // an ordinary word that opens a sentence
		}
	}
	r.out = slices.DeleteFunc(r.out, func(s Segment) bool { return s.Last == s.First })
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

// headline finds in sentence s the names that the article proves, and given
// names followed by a word that is no ordinary one.
func (r *reader) headline(s int) {
	sent := r.doc.Sentences()[s]
	r.from, r.to = sent.First, sent.Last
	r.run = run{first: sent.First, last: sent.Last, sentence: s}
	r.ents = r.ents[:0]
	for i := sent.First; i < sent.Last; i++ {
		r.ents = append(r.ents, r.lex.look(r.tokens[i].Lower))
	}
	for i := sent.First; i < sent.Last; {
		n, k := r.headlineName(i)
		if n > 0 {
			r.run.first = i
			r.out = append(r.out, Segment{Kind: k, First: i, Last: i + n, Run: i, Score: enough})
			r.run.first = sent.First
			i += n
			continue
		}
		i++
	}
}

func (r *reader) headlineName(i int) (int, Kind) {
	t := &r.tokens[i]
	if t.Kind != text.Word || !t.Cap {
		return 0, Other
	}
	if n := r.proven(i); n > 0 {
		return n, Person
	}
	if n, p := r.match(i, r.to); n > 0 {
		return n, p.kind
	}
	if f := r.known[bare(t.Lower)]; f.full && r.class(i)&Function == 0 {
		return 1, Person
	}
	if r.class(i)&Given == 0 || Common(t.Lower) || i+1 >= r.to {
		return 0, Other
	}
	next := &r.tokens[i+1]
	if next.Kind == text.Word && next.Cap && !r.initial(i+1) && r.class(i+1)&^(Clan|Given|Particle) == 0 && !Common(bare(next.Lower)) {
		return 2, Person
	}
	return 0, Other
}

// proven gives the length of a name at i that the article has in full, given
// name first.
func (r *reader) proven(i int) int {
	for n := 2; n <= 4 && i+n <= r.to; n++ {
		f := r.known[bare(r.tokens[i+n-1].Lower)]
		for _, g := range f.given {
			if r.tokens[g].Lower == r.tokens[i].Lower {
				return n
			}
		}
	}
	return 0
}
