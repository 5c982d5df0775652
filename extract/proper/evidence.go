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
	for k := e.phrases; k != 0; k = r.lex.phrases[k].next {
		p := &r.lex.phrases[k]
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
		if end := i + 1 + len(p.rest); same && (end >= r.to || r.tokens[end].Lower != "'s") {
			return true // but "Ana Roth, Norway's acting director"
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
	switch {
	case c.size > 5 || c.size > 4 && first&(Given|Clan) == 0:
		return -3
	case c.size == 1:
		return r.lone(c, first)
	case compass(r.tokens[c.family].Lower) && first&Given == 0:
		c.local = r.within(c.first) // near Cardiff North; her sister, Nelara West
		return -1
	case first&PlaceLead != 0 && first&(Given|Clan|Particle) == 0:
		c.local = true // Cardiff North, Port Arthur
		return -1
	}
	return 2 + r.order(c, first) + r.trimmings(c)
}

// lone judges a name of one word.
func (r *reader) lone(c *chunk, class Class) int {
	ordinary := Common(bare(r.tokens[c.family].Lower))
	switch {
	case r.initial(c.first) && c.first < c.family:
		return 2 // J. Edgar
	case !r.tokens[c.first].Cap && c.first < c.family:
		return 1 + r.brief // bin Laden
	case class&Given != 0:
		return 0
	case class&FamilyName != 0 && !(ordinary && r.opens(c.first)):
		if ordinary {
			return 1
		}
		return 1 + r.brief
	case ordinary && r.opens(c.first):
		return -4
	case c.common:
		return -2
	}
	return r.brief
}

// order judges the first word and the family name of several.
func (r *reader) order(c *chunk, first Class) int {
	family := r.class(c.family)&(FamilyName|Given|Clan) != 0
	opens := r.opens(c.first)
	plain := Common(bare(r.tokens[c.first].Lower)) // the first word is an ordinary one
	switch {
	case first&Given != 0 && opens && plain && r.class(c.family)&Given == 0:
		return 0
	case first&Given != 0, first&Clan != 0 && r.eastern(c):
		return 1
	case c.common:
		return -5
	case family && plain && opens:
		return -2
	case family && plain:
		return -1
	case family:
		return 1
	case plain, Common(bare(r.tokens[c.family].Lower)):
		return -2
	}
	return 0
}

// trimmings counts what only names of people have: nicknames, Jr., initials,
// particles.
func (r *reader) trimmings(c *chunk) int {
	s := 0
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

func compass(w string) bool {
	return w == "north" || w == "south" || w == "east" || w == "west" || w == "central"
}
