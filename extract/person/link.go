package person

import (
	"slices"
	"strconv"
	"strings"

	"factdiff/extract/claim"
	"factdiff/extract/proper"
)

// Bounds that keep the work linear on a text made to hurt: more people of one
// family name than maxNamesakes, or of one article than maxSearched, are named
// and not linked. Print has never come near.
const (
	maxNamesakes = 64
	maxSearched  = 500
)

// link decides who is meant by each mention: first the full names make
// entities, then, in the order of the text, the partial ones are bound to them.
func (r *reader) link() {
	p := r.people
	for i := range p.Mentions {
		if m := &p.Mentions[i]; m.Partial == Whole {
			r.introduce(m)
		}
	}
	r.consorts()
	r.titleOnly()
	for i := range p.Mentions {
		m := &p.Mentions[i]
		switch m.Partial {
		case FamilyOnly:
			r.byFamily(m)
		case GivenOnly:
			r.byGiven(m)
		case TitleOnly:
			r.byTitle(m)
		}
		if m.Entity >= 0 {
			r.note(m, i)
		}
	}
	r.order()
}

// consorts makes an entity of the president where the article names only the
// first lady in full.
func (r *reader) consorts() {
	lady := map[string]bool{} // families of which only a consort is named in full
	for i := range r.people.Mentions {
		if m := &r.people.Mentions[i]; m.Partial == Whole && m.Office != nil {
			lady[Key(m.Family)] = consort(m.Office.Head)
		}
	}
	for i := range r.people.Mentions {
		m := &r.people.Mentions[i]
		if m.Partial == FamilyOnly && m.Office != nil && !consort(m.Office.Head) && lady[Key(m.Family)] && len(r.keys[Key(m.Family)]) == 1 {
			r.add(m, Key(m.Family))
		}
	}
}

func consort(head string) bool {
	switch head {
	case "lady", "gentleman", "duchess", "princess", "queen":
		return true
	}
	return false
}

// introduce gives a full name its entity, a known one or a new one.
func (r *reader) introduce(m *Mention) {
	key := Key(m.Family)
	m.Entity = -1
	for _, e := range r.keys[key] {
		if r.agrees(&r.people.Entities[e], m) {
			m.Entity = e
			r.fuller(&r.people.Entities[e], m)
			break
		}
	}
	if m.Entity < 0 {
		m.Entity = r.add(m, key)
	}
	r.age(m)
}

// age notes the first age the article gives of a person.
func (r *reader) age(m *Mention) {
	if e := &r.people.Entities[m.Entity]; m.AgeToken >= 0 && e.Age == 0 {
		e.Age, _ = strconv.Atoi(r.tokens[m.AgeToken].Lower)
	}
}

func (r *reader) add(m *Mention, key string) int {
	e := len(r.people.Entities)
	r.people.Entities = append(r.people.Entities, Entity{Name: m.Name(r.doc), Nick: m.Nick, Key: key})
	if len(r.keys[key]) < maxNamesakes {
		r.keys[key] = append(r.keys[key], e)
	}
	if m.Family != "" {
		r.give(m.Given, e)
		r.give(m.Nick, e)
	}
	return e
}

// give records that entity e goes by a given name.
func (r *reader) give(name string, e int) {
	if name == "" {
		return
	}
	w := proper.Fold(name)
	if l := r.givens[w]; len(l) < maxNamesakes && !slices.Contains(l, e) {
		r.givens[w] = append(l, e)
	}
}

// agrees reports whether the given names and suffixes allow that m names e.
func (r *reader) agrees(e *Entity, m *Mention) bool {
	if e.Name.Suffix != "" && m.Suffix != "" && !strings.EqualFold(plainSuffix(e.Name.Suffix), plainSuffix(m.Suffix)) {
		return false
	}
	if e.Name.Given == "" {
		return true
	}
	a, b := proper.Fold(e.Name.Given), proper.Fold(m.Given)
	if a == b && initials(e.Name.Middle)*initials(m.Middle) > 0 && proper.Fold(e.Name.Middle)[0] != proper.Fold(m.Middle)[0] {
		return false // a president and his father
	}
	if a == b || Nicknames(a, b) || initialOf(a, b) || initialOf(b, a) {
		return true
	}
	return e.Nick != "" && proper.Fold(e.Nick) == b || m.Nick != "" && proper.Fold(m.Nick) == a ||
		proper.Fold(e.Name.Middle) == b && b != "" || proper.Fold(m.Middle) == a && a != ""
}

func plainSuffix(s string) string { return strings.Trim(s, " .,") }

// initialOf reports whether a is the initial of b.
func initialOf(a, b string) bool {
	a = strings.TrimSuffix(a, ".")
	return len(a) == 1 && strings.HasPrefix(b, a)
}

// fuller keeps the fullest form of a name.
func (r *reader) fuller(e *Entity, m *Mention) {
	if len(m.Given)+len(m.Middle)+len(m.Suffix) > len(e.Name.Given)+len(e.Name.Middle)+len(e.Name.Suffix) {
		e.Name = m.Name(r.doc)
		r.give(m.Given, m.Entity)
	}
	if e.Nick == "" && m.Nick != "" {
		e.Nick = m.Nick
		r.give(m.Nick, m.Entity)
	}
}

// note records mention i with its entity.
func (r *reader) note(m *Mention, i int) {
	r.age(m)
	e := &r.people.Entities[m.Entity]
	e.Mentions = append(e.Mentions, i)
	e.alone[m.Partial] = true
	if e.sex == 0 {
		e.sex = sex(m.Titles)
	}
	if e.Name.Family == "" && m.Family != "" || e.Name == (claim.Name{}) {
		e.Name = m.Name(r.doc)
	}
	if m.Office == nil || len(e.Offices) >= 32 || slices.ContainsFunc(e.Offices, m.Office.same) {
		return
	}
	e.Offices = append(e.Offices, *m.Office)
}

// same reports whether two forms of words name one office.
func (o *Office) same(p Office) bool {
	return o.Head == p.Head && o.Qualifier == p.Qualifier && o.Body == p.Body && o.Country == p.Country
}

// order renumbers the entities by their first mention and drops those without.
func (r *reader) order() {
	old := r.people.Entities
	place := make([]int, len(old))
	for i := range place {
		place[i] = -1
	}
	sorted := make([]Entity, 0, len(old))
	for i := range r.people.Mentions {
		m := &r.people.Mentions[i]
		if m.Entity < 0 {
			continue
		}
		if place[m.Entity] < 0 {
			place[m.Entity] = len(sorted)
			sorted = append(sorted, old[m.Entity])
		}
		m.Entity = place[m.Entity]
	}
	r.people.Entities = sorted
}
