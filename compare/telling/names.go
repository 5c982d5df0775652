package telling

import (
	"strings"

	"factdiff/extract/claim"
	"factdiff/extract/organisation"
	"factdiff/extract/person"
	"factdiff/extract/place"
)

// places reads towns, states and countries, up to two in a sentence: more are a
// list. Where an article is written from says nothing of what it tells.
func (r *reader) places() {
	all := place.Layer.Of(r.doc).Mentions
	for i, p := range all {
		if p.Kind != place.City && p.Kind != place.State && p.Kind != place.Country || r.dateline(p.First) || i+1 < len(all) && all[i+1].Kind == place.People && all[i+1].First == p.Last {
			continue // the Iowa Republican
		}
		at := r.doc.Lower(p.First - 1)
		if at != "in" && at != "at" && at != "near" && at != "to" && at != "from" {
			continue // of a town is where somebody lives
		}
		r.put(slot{kind: "place", class: p.Kind.String() + " " + at, name: p.Kind.String(), value: claim.Label{Word: p.Key, Class: "place"}, span: p.Span, within: p.Within})
	}
}

// dateline reports whether token i stands in capitals at the beginning of its
// paragraph.
func (r *reader) dateline(i int) bool {
	w := r.doc.Slice(r.tokens[i].Span)
	return len(w) > 1 && w == strings.ToUpper(w)
}

// people reads full names: of two people of one given name, in the same place,
// one may be misspelt.
func (r *reader) people() {
	for _, m := range person.Layer.Of(r.doc).Mentions {
		if m.Partial == person.Whole && m.Given != "" && len(m.Given) > 2 {
			r.put(slot{kind: "name", class: "given " + strings.ToLower(m.Given), name: "name", value: claim.Label{Word: person.Key(m.Family), Class: "family name"}, span: m.Span})
		}
	}
}

// bodies reads organisations by their last word: of two universities that do the
// same, one is wrong.
func (r *reader) bodies() {
	b := organisation.Layer.Of(r.doc)
	for _, m := range b.Mentions {
		if w := r.doc.Lower(m.Last - 1); m.Entity >= 0 && m.Last-m.First > 1 && named(w) {
			r.put(slot{kind: "organisation", class: w, name: w, value: claim.Label{Word: b.Entities[m.Entity].Key, Class: "body"}, span: m.Span})
		}
	}
}

// named reports whether bodies of this last word are told apart by the words
// before it, and seldom written in two ways.
func named(w string) bool {
	switch w {
	case "university", "college", "institute", "party", "front", "movement", "union", "bank", "airlines", "airways", "committee", "commission",
		"league", "foundation", "army", "bee", "times", "post", "tribune", "herald", "journal", "gazette", "chronicle", "globe", "sun", "guardian", "telegraph":
		return true
	}
	return false
}
