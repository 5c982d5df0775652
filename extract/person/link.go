package person

import (
	"strconv"
	"strings"

	"factdiff/extract/claim"
	"factdiff/extract/proper"
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

// introduce gives a full name its entity, a known one or a new one.
func (r *reader) introduce(m *Mention) {
	key := Key(m.Family)
	for _, e := range r.keys[key] {
		if r.agrees(&r.people.Entities[e], m) {
			m.Entity = e
			r.fuller(&r.people.Entities[e], m)
			return
		}
	}
	m.Entity = r.add(m, key)
}

func (r *reader) add(m *Mention, key string) int {
	e := len(r.people.Entities)
	r.people.Entities = append(r.people.Entities, Entity{Name: m.Name(r.doc), Nick: m.Nick, Key: key})
	r.keys[key] = append(r.keys[key], e)
	return e
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
	}
	if e.Nick == "" {
		e.Nick = m.Nick
	}
}

// byFamily binds a family name alone: to its only bearer, else to the one last
// meant in reach.
func (r *reader) byFamily(m *Mention) {
	key := Key(m.Family)
	found := r.keys[key]
	if len(found) == 0 {
		if r.byGivenName(m, m.Family) {
			return
		}
		m.Entity = r.add(m, key)
		return
	}
	m.Entity = r.choose(found, m)
}

// byGiven binds a given name alone; it may turn out to be a family name.
func (r *reader) byGiven(m *Mention) {
	if found := r.keys[Key(m.Given)]; len(found) > 0 {
		m.Family, m.Given, m.Partial = m.Given, "", FamilyOnly
		m.Entity = r.choose(found, m)
		return
	}
	if !r.byGivenName(m, m.Given) {
		m.Entity = r.add(m, Key(m.Given))
	}
}

func (r *reader) byGivenName(m *Mention, name string) bool {
	w := proper.Fold(name)
	var found []int
	for e := range r.people.Entities {
		n := &r.people.Entities[e]
		if n.Name.Given == "" || n.Name.Family == "" {
			continue
		}
		if g := proper.Fold(n.Name.Given); g == w || n.Nick != "" && proper.Fold(n.Nick) == w {
			found = append(found, e)
		}
	}
	if len(found) == 0 {
		found = r.byNickname(w)
	}
	if len(found) == 0 {
		return false
	}
	m.Given, m.Family, m.Partial = name, "", GivenOnly
	m.Entity = r.choose(found, m)
	return true
}

// byNickname finds the one full name of which w is a short form, if it is one
// alone.
func (r *reader) byNickname(w string) []int {
	var found []int
	for e := range r.people.Entities {
		if n := &r.people.Entities[e]; n.Name.Family != "" && n.Name.Given != "" && Nicknames(w, proper.Fold(n.Name.Given)) {
			found = append(found, e)
		}
	}
	if len(found) != 1 {
		return nil
	}
	return found
}

// choose picks the entity meant by a partial name among those that bear it, or
// -1: the only one; else the last one meant within the same paragraph.
func (r *reader) choose(found []int, m *Mention) int {
	fit := found[:0:0]
	for _, e := range found {
		if r.sexed(&r.people.Entities[e], m) && !(m.Partial == FamilyOnly && len(found) > 1 && r.child(e)) {
			fit = append(fit, e)
		}
	}
	if len(fit) == 1 {
		return fit[0]
	}
	if one := r.introduced(fit); one >= 0 {
		return one
	}
	best, at := -1, -1
	for _, e := range fit {
		n := &r.people.Entities[e]
		if len(n.Mentions) > 0 {
			if last := n.Mentions[len(n.Mentions)-1]; last > at && r.block(m) == r.block(&r.people.Mentions[last]) {
				best, at = e, last
			}
		}
	}
	if best < 0 {
		for _, e := range fit { // the one who went by this name alone before
			for _, k := range r.people.Entities[e].Mentions {
				if r.people.Mentions[k].Partial == m.Partial {
					return e
				}
			}
		}
	}
	return best
}

// introduced gives the only one of the entities that was named before, or -1.
func (r *reader) introduced(of []int) int {
	one := -1
	for _, e := range of {
		if len(r.people.Entities[e].Mentions) == 0 {
			continue
		}
		if one >= 0 {
			return -1
		}
		one = e
	}
	return one
}

// child reports whether entity e is a child, whom news calls by the given name.
func (r *reader) child(e int) bool {
	for i := range r.people.Mentions {
		if m := &r.people.Mentions[i]; m.Entity == e && m.AgeToken >= 0 {
			n, err := strconv.Atoi(r.tokens[m.AgeToken].Lower)
			return err == nil && n < 16
		}
	}
	return false
}

func (r *reader) block(m *Mention) int {
	if s := r.doc.SentenceAt(m.Span.Start); s >= 0 {
		return r.doc.Sentences()[s].Block
	}
	return -1
}

// sexed reports whether the courtesies of m and e go together: Mr. and Mrs. do
// not.
func (r *reader) sexed(e *Entity, m *Mention) bool {
	a := sex(m.Titles)
	if a == 0 {
		return true
	}
	known := false
	for _, k := range e.Mentions {
		b := sex(r.people.Mentions[k].Titles)
		if b != 0 && b != a {
			return false
		}
		known = known || b == a
	}
	// Mrs. Ortega, late in an article about a Sen. Ortega, is more likely his wife
	return known || len(e.Mentions) < 3 || m.Titles[0] != "mrs"
}

func sex(titles []string) byte {
	for _, t := range titles {
		switch t {
		case "mr", "sir", "lord", "king", "prince", "father", "brother":
			return 'm'
		case "mrs", "ms", "miss", "dame", "lady", "queen", "princess", "sister":
			return 'f'
		}
	}
	return 0
}

// note records mention i with its entity.
func (r *reader) note(m *Mention, i int) {
	e := &r.people.Entities[m.Entity]
	e.Mentions = append(e.Mentions, i)
	if m.AgeToken >= 0 && e.Age == 0 {
		e.Age, _ = strconv.Atoi(r.tokens[m.AgeToken].Lower)
	}
	if e.Name.Family == "" && m.Family != "" || e.Name == (claim.Name{}) {
		e.Name = m.Name(r.doc)
	}
	if m.Office == nil {
		return
	}
	for _, o := range e.Offices {
		if o.Head == m.Office.Head && o.Qualifier == m.Office.Qualifier && o.Body == m.Office.Body && o.Country == m.Office.Country {
			return
		}
	}
	e.Offices = append(e.Offices, *m.Office)
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
