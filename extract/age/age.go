// Package age reads how old people are: "Ana Roth, 45,", "the 42-year-old
// grandmother".
package age

import (
	_ "embed"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/person"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

//go:embed age.md
var page string

var years = &claim.Attribute{Name: "age", One: true, Doc: "How old a person is, in years, on the day of the article."}

// Kind reads ages of people who are named, and of those who are the only one of
// their sort in an article.
var Kind = extract.Kind{Name: "age", Doc: page, Attributes: []*claim.Attribute{years}, Find: find}

// reader is the state of reading one document.
type reader struct {
	p      *extract.Pass
	doc    *text.Document
	tokens []text.Token
	people *person.People
	nouns  map[string]use
	next   int // the first person mention that may stand after the value at hand
	alone  []unnamed
}

// unnamed is an age of somebody who goes by a noun: "the 52-year-old grandmother".
type unnamed struct {
	noun string
	of   quantity.Mention
}

func find(p *extract.Pass) {
	r := &reader{p: p, doc: p.Doc, tokens: p.Doc.Tokens(), people: person.Layer.Of(p.Doc), nouns: nouns()}
	for _, q := range quantity.Layer.Of(p.Doc) {
		if q.Class == quantity.Age {
			r.read(q)
		}
	}
	r.unnamed()
}

func (r *reader) read(q quantity.Mention) {
	if q.Value.Hedge != claim.Exact || q.Value.Vague {
		r.p.Skip(q.Span, "a bound or a range of ages")
		return
	}
	m, noun := r.whose(q)
	switch {
	case m != nil && m.Entity >= 0:
		e := &r.people.Entities[m.Entity]
		r.claim(q, claim.Subject{Type: claim.Person, Name: e.Name.Whole, Key: e.Key, Entity: m.Entity})
	case m != nil:
		r.p.Skip(q.Span, "it could not be told who is meant")
	case noun >= 0:
		r.alone = append(r.alone, unnamed{r.tokens[noun].Lower, q})
	default:
		r.p.Skip(q.Span, "nobody beside the age whom it could be told of")
	}
}

// claim claims the age alone: how the person beside it is written is another
// fact, which two articles may have in two ways while they agree on the age.
func (r *reader) claim(q quantity.Mention, s claim.Subject) {
	x := clause.At(r.doc, q.Span)
	if x.Negated {
		r.p.Skip(q.Span, "denied")
		return
	}
	v := q.Value
	v.Written = r.doc.Slice(q.Span)
	r.p.Claim(claim.Claim{Attribute: years, Value: v, Evidence: q.Span, Stance: x.Stance, By: x.Speaker, Frame: "a person beside an age", Subject: s})
}

// unnamed claims the ages of those who are the only ones of their sort.
func (r *reader) unnamed() {
	for i, u := range r.alone {
		several := false
		for _, o := range r.alone {
			several = several || o.noun == u.noun && o.of.Value.N != u.of.Value.N
		}
		switch {
		case several:
			r.p.Skip(u.of.Span, "several such people in the article")
		case !r.said(u, i):
			// An event as topic: two articles of one story, or silence.
			r.claim(u.of, claim.Subject{Type: claim.Event, Name: "the " + u.noun, Key: u.noun, Entity: -1})
		}
	}
}

// said reports whether the same was claimed before.
func (r *reader) said(u unnamed, before int) bool {
	for _, o := range r.alone[:before] {
		if o.noun == u.noun {
			return true
		}
	}
	return false
}
