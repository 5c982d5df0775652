package person

import "factdiff/extract/proper"

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

// byGivenName binds a given name alone to those who go by it, or by a name of
// which it is a short form. Behind an office stands no short form ("President
// Clinton" is no Clint), and letters are none ("CHIP").
func (r *reader) byGivenName(m *Mention, name string) bool {
	w := proper.Fold(name)
	found := r.givens[w]
	if len(found) == 0 && m.Office == nil && len(m.Titles) == 0 && !r.tokens[m.First].Caps {
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
	if len(r.people.Entities) > maxSearched || nicknames()[w] == nil {
		return nil
	}
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
// -1: the only one that can be; the only one named so far; the last one meant in
// the paragraph; the one who went by this name alone before.
func (r *reader) choose(found []int, m *Mention) int {
	fit := found[:0:0]
	for _, e := range found {
		n := &r.people.Entities[e]
		child := n.Age > 0 && n.Age < 16 // news calls children by the given name
		if n.sexed(m) && !(m.Partial == FamilyOnly && len(found) > 1 && child) {
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
		if len(n.Mentions) == 0 {
			continue
		}
		if last := n.Mentions[len(n.Mentions)-1]; last > at && r.block(m) == r.block(&r.people.Mentions[last]) {
			best, at = e, last
		}
	}
	if best >= 0 {
		return best
	}
	for _, e := range fit {
		if r.people.Entities[e].alone[m.Partial] {
			return e
		}
	}
	for _, e := range fit {
		if m.Partial == FamilyOnly && r.people.Entities[e].Name.Given == "" {
			return e // the president, not the first lady: see consorts
		}
	}
	return -1
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

func (r *reader) block(m *Mention) int {
	if s := r.doc.SentenceAt(m.Span.Start); s >= 0 {
		return r.doc.Sentences()[s].Block
	}
	return -1
}

// sexed reports whether the courtesies of m and e go together: Mr. and Mrs. do
// not.
func (e *Entity) sexed(m *Mention) bool {
	a := sex(m.Titles)
	if a == 0 || a == e.sex {
		return true
	}
	// Mrs. Ortega, late in an article about a Sen. Ortega, is more likely his wife
	return e.sex == 0 && (len(e.Mentions) < 3 || m.Titles[0] != "mrs")
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
