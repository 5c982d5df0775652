package event

import (
	"slices"
	"strings"

	"factdiff/extract/claim"
	"factdiff/extract/person"
	"factdiff/extract/text"
)

// mostPeople bounds the participants that a claim's subject names.
const mostPeople = 8

// ClaimSubject is the subject of a claim about mention i: the event's type, the
// words that set it apart, and the folded family names of all who take part.
func (e *Events) ClaimSubject(d *text.Document, i int) claim.Subject {
	m := &e.Mentions[i]
	s := claim.Subject{Type: claim.Event, Key: e.Groups[m.Group].Type, Name: "the " + strings.ToLower(d.Slice(m.Span)), Words: m.Words, Entity: -1}
	if m.Verb {
		s.Name = "the " + s.Key
		if s.Key == "press" {
			s.Name = "the press conference"
		}
	}
	people := person.Layer.Of(d).Entities
	for _, p := range e.Groups[m.Group].People {
		if k := people[p].Key; !slices.Contains(s.People, k) && len(s.People) < mostPeople {
			s.People = append(s.People, k)
		}
	}
	slices.Sort(s.People)
	return s
}
