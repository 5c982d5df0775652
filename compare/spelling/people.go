package spelling

import (
	"bytes"
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/person"
	"factdiff/extract/proper"
	"factdiff/extract/text"
)

// mostPeople bounds the people of one article that are compared; the work is
// the square of it.
const mostPeople = 200

// people finds persons of one article who are likely one person spelled two
// ways.
func people(d *text.Document) (out []compare.Finding) {
	p := person.Layer.Of(d)
	all := p.Entities[:min(len(p.Entities), mostPeople)]
	told := map[[2]string]bool{} // family names that stand alone, and what they may be
	for i := range all {
		for j := range all[:i] {
			a, b := &all[j], &all[i]
			level, why := twice(a, b)
			if level == compare.Off || meet(d, p, a, b) {
				continue
			}
			if a.Name.Given == "" || b.Name.Given == "" { // one slip, whatever family it is of
				k := [2]string{min(a.Name.Family, b.Name.Family), max(a.Name.Family, b.Name.Family)}
				if told[k] {
					continue
				}
				told[k] = true
			}
			if d.Role != "draft" {
				level = compare.Query
			}
			if x, y := mentions(d, p, a), mentions(d, p, b); len(x) > 0 && len(y) > 0 {
				out = append(out, finding(level, compare.Disagree, x, y, compare.Reason(why)))
			}
		}
	}
	return out
}

// twice judges two people by their names. Measured on 37,542 articles: of
// family names one letter apart beside one given name, 94 of 100 were slips; of
// given names one letter apart beside one family name, 84 without nicknames.
func twice(a, b *person.Entity) (compare.Level, string) {
	if a.Name.Family == "" || b.Name.Family == "" || a.Name.Given == "" && b.Name.Given == "" {
		return compare.Off, ""
	}
	l := person.Compare(a.Name, b.Name)
	if l.Degree != person.Slip || l.Sexes || a.Age != 0 && b.Age != 0 && a.Age != b.Age {
		return compare.Off, ""
	}
	one, two := proper.Fold(l.A), proper.Fold(l.B)
	known := listed(one) && listed(two)
	switch {
	case l.Part == person.MiddlePart, min(len(one), len(two)) < 4, plural(one, two) && (proper.Common(one) || a.Name.Given == "" || b.Name.Given == ""):
	case a.Name.Given == "" || b.Name.Given == "":
		if lone(one, two) && !listed(one) && !listed(two) {
			return compare.Query, l.Why
		}
	case l.Part == person.FamilyPart && l.OneEdit && !known:
		return compare.Conflict, l.Why
	case l.Part == person.FamilyPart && l.OneEdit:
		return compare.Query, l.Why
	case l.Part == person.GivenPart && l.OneEdit && (!known || turned(one, two)) && one[0] == two[0]: // not Kayden, Jayden
		return compare.Query, l.Why
	}
	return compare.Off, ""
}

// turned reports whether two words are of the same letters in another order:
// Micheal is a name too, but hardly of Michael's cousin.
func turned(a, b string) bool {
	x, y := []byte(a), []byte(b)
	slices.Sort(x)
	slices.Sort(y)
	return bytes.Equal(x, y)
}

// plural reports whether one word is the other with an s: the Tarns are the
// family.
func plural(a, b string) bool { return strings.TrimSuffix(a, "s") == strings.TrimSuffix(b, "s") }

// lone reports whether a family name that stands alone may be the other one:
// both are long and begin alike.
func lone(a, b string) bool { return min(len(a), len(b)) >= long && a[:4] == b[:4] }

func listed(w string) bool {
	return proper.ClassOf(w)&(proper.Given|proper.FamilyName|proper.Clan) != 0
}

// meet reports whether one sentence names both: then they are two.
func meet(d *text.Document, p *person.People, a, b *person.Entity) bool {
	for _, i := range a.Mentions {
		s := d.SentenceAt(p.Mentions[i].Span.Start)
		for _, j := range b.Mentions {
			if d.SentenceAt(p.Mentions[j].Span.Start) == s {
				return true
			}
		}
	}
	return false
}

// mentions are the places that name e by the family name.
func mentions(d *text.Document, p *person.People, e *person.Entity) (out []claim.Claim) {
	for _, i := range e.Mentions {
		if m := &p.Mentions[i]; m.Partial < person.GivenOnly && len(out) < shown {
			c := named(d, "name", m.Span)
			c.Subject.Type = claim.Person
			out = append(out, c)
		}
	}
	return out
}
