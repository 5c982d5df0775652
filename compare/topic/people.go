package topic

import (
	"fmt"
	"slices"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/person"
	"factdiff/extract/text"
)

// somebody is one person as far as all articles tell, under all names.
type somebody struct {
	id      int
	members []member
	forms   []claim.Name // under which the members go, each once
}

type member struct {
	doc    *text.Document
	entity int
	person *person.Entity
}

// link is why a person of one document is taken for one of another.
type link struct {
	person  *somebody
	because compare.Reason
	sure    bool
}

// crowd links the people of all documents.
type crowd struct {
	people []*somebody
	met    int // people so far, those that were joined included
	byKey  map[string][]*somebody
	of     map[*text.Document][]link // by entity
	in     *compare.Input
	full   bool // it was said that not all people are tried for slips
}

// mostSlips bounds the people of one document that are tried for slips, and
// those that they are tried with; the cost is the square of it.
const mostSlips = 300

func newCrowd(in *compare.Input, readings []extract.Reading) *crowd {
	c := &crowd{byKey: map[string][]*somebody{}, of: map[*text.Document][]link{}, in: in}
	for _, r := range readings {
		c.add(r.Doc)
	}
	return c
}

// add links the people of d with those known so far: first by names that agree,
// then, among those left over on both sides, by a slip in one name.
func (c *crowd) add(d *text.Document) {
	all := person.Layer.Of(d).Entities
	links := make([]link, len(all))
	// Whom d calls by the very name.
	present := map[*somebody]bool{}
	for _, most := range [...]person.Degree{person.Initial, person.Transliteration} { // who has the very name comes first
		for i := range all {
			if links[i].person != nil {
				continue
			}
			if p, why := c.named(&all[i], most); p != nil && !present[p] {
				links[i] = link{p, why, true}
				present[p] = present[p] || all[i].Name.Given != "" || p.members[0].person.Name.Given == ""
			}
		}
	}
	var free []*somebody
	for _, p := range c.people {
		if !present[p] {
			free = append(free, p)
		}
	}
	c.crowded(d, len(all), len(free))
	for i := range all {
		if p := links[i].person; p != nil && i < mostSlips && all[i].Name.Given != "" && p.members[0].person.Name.Given == "" {
			if l := c.slip(d, &all[i], free[:min(len(free), mostSlips)], present); l.person != nil {
				c.join(l.person, p, links)
				links[i] = l
			}
		}
		if links[i].person == nil {
			links[i] = within(all, links, i)
		}
		if links[i].person == nil && i < mostSlips {
			links[i] = c.slip(d, &all[i], free[:min(len(free), mostSlips)], present)
		}
		if links[i].person == nil {
			links[i].person = &somebody{id: c.met}
			c.met++
			c.people = append(c.people, links[i].person)
			links[i].sure = true
		}
		p := links[i].person
		p.members = append(p.members, member{d, i, &all[i]})
		if !slices.Contains(p.forms, all[i].Name) {
			p.forms = append(p.forms, all[i].Name)
		}
		if k := all[i].Key; !slices.Contains(c.byKey[k], p) {
			c.byKey[k] = append(c.byKey[k], p)
		}
	}
	c.of[d] = links
}

// join makes p of q, whom an article calls by the family name alone: "Jan Perell
// …, Mr. Perel said". links are those of the article at hand.
func (c *crowd) join(p, q *somebody, links []link) {
	for _, m := range q.members {
		c.of[m.doc][m.entity].person = p
	}
	for i := range links {
		if links[i].person == q {
			links[i].person = p
		}
	}
	p.members = append(p.members, q.members...)
	p.forms = append(p.forms, q.forms...)
	isQ := func(o *somebody) bool { return o == q }
	c.people = slices.DeleteFunc(c.people, isQ)
	for _, f := range q.members {
		k := f.person.Key
		c.byKey[k] = slices.DeleteFunc(c.byKey[k], isQ)
		if !slices.Contains(c.byKey[k], p) {
			c.byKey[k] = append(c.byKey[k], p)
		}
	}
}

// crowded says once that there are more people than are tried for slips: names
// in d, and people of the articles before it that d does not name.
func (c *crowd) crowded(d *text.Document, names, free int) {
	if c.full || names <= mostSlips && (free <= mostSlips || names == 0) {
		return
	}
	c.full = true
	people := person.Layer.Of(d)
	at := people.Mentions[people.Entities[min(names, mostSlips)-1].Mentions[0]].Span
	c.in.Left(d, at, fmt.Sprintf("so many people are named that slips in names are looked for among the first %d only", mostSlips))
}

// within links a person with one that the same article names under a family
// name one letter away, beside the very same given name.
func within(all []person.Entity, links []link, i int) link {
	for j := range all[:min(len(all), mostSlips)] {
		if links[j].person == nil || all[j].Name.Given == "" || all[j].Name.Given != all[i].Name.Given {
			continue
		}
		if l := person.Compare(all[j].Name, all[i].Name); l.Degree == person.Slip && l.Part == person.FamilyPart && l.OneEdit {
			return link{links[j].person, compare.Reason(l.Why), true}
		}
	}
	return link{}
}

// named is the person whose name agrees with e's, in no degree beyond most: the
// only one, or the one whose given name says so.
func (c *crowd) named(e *person.Entity, most person.Degree) (*somebody, compare.Reason) {
	var whole, short []*somebody
	why := compare.Reason("")
	for _, p := range c.byKey[e.Key] {
		l := best(p, e)
		if l.Degree > most {
			continue
		}
		if e.Name.Given != "" && p.members[0].person.Name.Given != "" {
			whole = append(whole, p)
			if !slices.ContainsFunc(p.forms, func(f claim.Name) bool { return f.Whole == e.Name.Whole }) {
				why = compare.Reason(l.Why)
			}
		} else {
			short = append(short, p)
		}
	}
	if len(whole) == 1 {
		return whole[0], why
	}
	if len(whole) == 0 && len(short) == 1 {
		return short[0], ""
	}
	return nil, ""
}

// best is the nearest likeness of e with any name of p.
func best(p *somebody, e *person.Entity) person.Likeness {
	out := person.Likeness{Degree: person.Different}
	for _, form := range p.forms {
		if l := person.Compare(form, e.Name); l.Degree < out.Degree {
			out = l
		}
	}
	return out
}

// slip looks for a person with a name one slip away, whom d does not name
// otherwise.
func (c *crowd) slip(d *text.Document, e *person.Entity, free []*somebody, present map[*somebody]bool) link {
	if e.Name.Family == "" {
		return link{}
	}
	found := link{}
	for _, p := range free {
		if present[p] {
			continue
		}
		m := p.members[0]
		if (m.person.Name.Given == "") != (e.Name.Given == "") {
			continue
		}
		l := person.Compare(m.person.Name, e.Name)
		if !plausible(l, m.person, e) || writes(d, l.A) || writes(m.doc, l.B) {
			continue
		}
		if found.person != nil {
			if !twice(found.person, p) {
				return link{} // two people come near it: say nothing
			}
			found.sure = false
			continue
		}
		found = link{p, compare.Reason(l.Why), sureSlip(l, m.person, e)}
	}
	if found.person != nil {
		present[found.person] = true
	}
	return found
}

// twice reports whether two people of one article are likely one whose name it
// spells in two ways.
func twice(a, b *somebody) bool {
	x, y := a.members[0], b.members[0]
	return x.doc == y.doc && person.Compare(x.person.Name, y.person.Name).Degree == person.Slip
}

// plausible reports whether two names may be two spellings of one. Where a
// family name stands alone, it must be long enough that a slip says something.
func plausible(l person.Likeness, a, b *person.Entity) bool {
	if l.Degree == person.Transliteration { // Noor Tarkan Fayez, Noor Tarkan Faiz
		return a.Name.Given != "" && min(len(a.Key), len(b.Key)) >= 4
	}
	if l.Degree != person.Slip || l.Sexes {
		return false
	}
	if a.Age != 0 && b.Age != 0 && a.Age-b.Age > 1 || a.Age-b.Age < -1 && a.Age != 0 && b.Age != 0 {
		return false
	}
	if a.Name.Given == "" {
		return l.OneEdit && min(len(l.A), len(l.B)) >= 6
	}
	return true
}

// sureSlip: the measured base rates of two spellings in one article are 94 %
// true slips for one-edit family names beside one given name, 84 % for one-edit
// given names (65 % without a table of nicknames) beside one family name. A name
// further off needs the same age or the same post beside it.
func sureSlip(l person.Likeness, a, b *person.Entity) bool {
	if a.Name.Given == "" {
		return false
	}
	return l.OneEdit || a.Age != 0 && a.Age == b.Age || l.Part == person.FamilyPart && onePost(a.Offices, b.Offices)
}

// onePost reports whether both hold a post of one name.
func onePost(a, b []person.Office) bool {
	for _, x := range a {
		for _, y := range b {
			if x.Head == y.Head && x.Qualifier == y.Qualifier && x.Body == y.Body && x.Country == y.Country && x.Former == y.Former {
				return true
			}
		}
	}
	return false
}

// writes reports whether d has the word in the name of somebody. A family name
// that stands alone is nobody else's: "Jan Perell …, Mr. Perel said" is a slip too.
func writes(d *text.Document, name string) bool {
	for _, e := range person.Layer.Of(d).Entities {
		if alone := e.Name.Given == "" && e.Name.Family != ""; !alone && (e.Name.Family == name || e.Name.Given == name || e.Name.Whole == name) {
			return true
		}
	}
	return false
}

// whom is the link of the person a claim is about, if it is about one.
func (c *crowd) whom(cl claim.Claim) (link, bool) {
	links := c.of[cl.Doc]
	if cl.Subject.Type != claim.Person || cl.Subject.Entity < 0 || cl.Subject.Entity >= len(links) {
		return link{}, false
	}
	return links[cl.Subject.Entity], true
}
