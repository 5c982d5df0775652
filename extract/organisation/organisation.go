// Package organisation reads bodies: departments, companies, parties, courts,
// news outlets, and the short forms an article gives them.
package organisation

import (
	"factdiff/extract/mention"
	"factdiff/extract/proper"
	"factdiff/extract/text"
)

// Mention is one body named in a text.
type Mention struct {
	Span        text.Span
	First, Last int // tokens [First, Last)
	Entity      int // index in Bodies.Entities
	Short       bool
}

// Entity is one body of a document.
type Entity struct {
	Name     string // the fullest form, as written
	Key      string // folded: without "the", Inc. and the like
	Short    string // the short form the article introduces or uses: NTSB, the Fund; or ""
	Mentions []int
}

// Bodies are the organisations of a document.
type Bodies struct {
	Mentions []Mention // in order, not overlapping
	Entities []Entity  // in the order of first mention
}

// Layer reads the organisations of a document.
var Layer = text.Layer[*Bodies]{Name: "organisations", Read: read}

// Reader hands out organisations.
var Reader = mention.Reader{Name: "organisation", Read: func(d *text.Document) []mention.Mention {
	b := Layer.Of(d)
	out := make([]mention.Mention, 0, len(b.Mentions))
	for _, m := range b.Mentions {
		out = append(out, mention.Mention{Span: m.Span, Type: "organization"})
	}
	return out
}}

// lookBack is among how many bodies, the last ones first named, a short form is
// looked for.
const lookBack = 100

// reader reads the bodies of one document.
type reader struct {
	doc    *text.Document
	tokens []text.Token
	bodies *Bodies
	keys   map[string]int // entities by key and by short form
}

func read(d *text.Document) *Bodies {
	r := &reader{doc: d, tokens: d.Tokens(), bodies: &Bodies{}, keys: map[string]int{}}
	for _, s := range proper.Layer.Of(d) {
		switch {
		case s.Kind == proper.Body:
			r.body(s)
		case s.Kind == proper.Other && s.Last == s.First+1 && proper.ClassOf(r.tokens[s.First].Lower)&proper.OrgHead != 0:
			// the Fund, after the Baltic Investment Fund
			if _, ok := r.short(s, r.tokens[s.First].Lower); ok {
				r.body(s)
			}
		}
	}
	return r.bodies
}

// body records the body of segment s with its entity: known by its key, by its
// initials or by its last word ("the Fund"); else a new one.
func (r *reader) body(s proper.Segment) {
	m := Mention{First: s.First, Last: s.Last, Span: text.Span{Start: r.tokens[s.First].Span.Start, End: r.tokens[s.Last-1].Span.End}}
	name := r.doc.Slice(m.Span)
	key := Key(name)
	if key == "" {
		return
	}
	e, ok := r.keys[key]
	if !ok && s.Last == s.First+1 {
		if e, ok = r.short(s, key); ok {
			r.keys[key] = e
		}
	}
	if !ok {
		e = len(r.bodies.Entities)
		r.bodies.Entities = append(r.bodies.Entities, Entity{Name: name, Key: key})
		r.keys[key] = e
	}
	b := &r.bodies.Entities[e]
	if m.Short = key != b.Key; m.Short && b.Short == "" {
		b.Short = name
	}
	m.Entity = e
	b.Mentions = append(b.Mentions, len(r.bodies.Mentions))
	r.bodies.Mentions = append(r.bodies.Mentions, m)
}

// short finds the body that the single word of segment s stands for: its
// initials, in parentheses after it or later, or its head word.
func (r *reader) short(s proper.Segment, key string) (int, bool) {
	t := &r.tokens[s.First]
	n := len(r.bodies.Entities)
	for e := n - 1; e >= max(0, n-lookBack); e-- {
		b := &r.bodies.Entities[e]
		if t.Caps && initials(b.Name, key) || !t.Caps && head(b.Key) == key {
			return e, true
		}
	}
	return 0, false
}
