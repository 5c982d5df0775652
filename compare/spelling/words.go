package spelling

import (
	"strings"

	"factdiff/extract/claim"
	"factdiff/extract/person"
	"factdiff/extract/place/gazetteer"
	"factdiff/extract/proper"
	"factdiff/extract/text"
)

const (
	// long is the least length in letters of a name whose one-letter neighbour
	// says something by itself: there are many short names. Shorter ones, down
	// to shortest, must stand beside the same name.
	long, shortest = 6, 4
	// mostWords and mostPlaces bound what is kept of one article, the work being
	// the square of the first. Articles of a thousand words have about 150.
	mostWords  = 800
	mostPlaces = 16
)

// word is a capitalised word of an article with all its places.
type word struct {
	key     string
	written string
	known   bool  // an ordinary word, a name in the lists or a place of the gazetteer
	place   bool  // a place of the gazetteer, and no ordinary word
	tokens  []int // where it stands, at most mostPlaces
	person  bool  // somebody of that name has a given and a family name
	given   string
}

// index holds the capitalised words of an article that are long enough, in the
// order of first use.
type index struct {
	doc   *text.Document
	words []word
	byKey map[string]int
	// beyond is the first token that the bound on words leaves out, 0 for none.
	beyond int
}

// names reads the index of a document.
var names = text.Layer[*index]{Name: "capitalised words", Read: func(d *text.Document) *index {
	x := &index{doc: d, byKey: map[string]int{}}
	for _, s := range d.Sentences() {
		for i := s.First; i < s.Last; i++ {
			x.add(i)
		}
	}
	x.persons()
	return x
}}

func (x *index) add(i int) {
	t := &x.doc.Tokens()[i]
	if t.Kind != text.Word || t.Caps || len(t.Lower) < shortest {
		return
	}
	w, ok := capital(x.doc.Slice(t.Span), t.Cap)
	if !ok {
		return
	}
	key := person.Key(w)
	if len(key) < shortest {
		return
	}
	n, ok := x.byKey[key]
	if !ok {
		if len(x.words) == mostWords {
			if x.beyond == 0 {
				x.beyond = i
			}
			return
		}
		n = len(x.words)
		x.byKey[key] = n
		x.words = append(x.words, newWord(key, w))
	}
	if v := &x.words[n]; len(v.tokens) < mostPlaces {
		v.tokens = append(v.tokens, i)
	}
}

func newWord(key, w string) word {
	lower := proper.Fold(w)
	_, isPlace := gazetteer.Lookup(lower)
	c := proper.ClassOf(lower)
	return word{key: key, written: w, place: isPlace && !proper.Common(lower),
		known: isPlace || c != 0 || proper.Common(lower) || proper.Common(key)}
}

// capital is the capitalised word in a token: of "Tarnian-flagged" the first
// part, and "al-Tarna" whole.
func capital(w string, first bool) (string, bool) {
	head, tail, ok := strings.Cut(w, "-")
	upper := ok && tail != "" && tail[0] >= 'A' && tail[0] <= 'Z'
	switch {
	case upper && (len(head) < 2 || strings.ToUpper(tail) == tail):
		return "", false // R-Ohio, Cuba-US
	case !first:
		return w, upper && len(head) <= 3
	case ok && !upper:
		return head, true
	}
	return w, true
}

// persons marks the words that are parts of people's names, with the given
// name that goes before a family name.
func (x *index) persons() {
	p := person.Layer.Of(x.doc)
	for i := range p.Mentions {
		m := &p.Mentions[i]
		if m.Partial == person.TitleOnly || m.Entity < 0 || p.Entities[m.Entity].Name.Given == "" || p.Entities[m.Entity].Name.Family == "" {
			continue
		}
		for t := m.First; t < m.Last; t++ {
			n, ok := x.byKey[person.Key(x.doc.Slice(x.doc.Tokens()[t].Span))]
			if !ok {
				continue
			}
			w := &x.words[n]
			w.person = true
			if w.given == "" && person.Key(m.Family) == w.key {
				w.given = person.Key(p.Entities[m.Entity].Name.Given)
			}
		}
	}
}

// claims are the places of w.
func (x *index) claims(w *word) []claim.Claim {
	kind := "name"
	switch {
	case w.person:
	case w.place:
		kind = "place"
	}
	out := make([]claim.Claim, 0, shown)
	for _, t := range w.tokens[:min(len(w.tokens), shown)] {
		s := x.doc.Tokens()[t].Span
		c := named(x.doc, kind, text.Span{Start: s.Start, End: s.Start + len(w.written)})
		if w.person {
			c.Subject.Type = claim.Person
		}
		out = append(out, c)
	}
	return out
}
