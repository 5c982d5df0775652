// Package status reads how hurt people are: in critical condition, dead.
package status

import (
	_ "embed"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/person"
	"factdiff/extract/text"
)

//go:embed status.md
var page string

var condition = &claim.Attribute{Name: "health", Doc: "How badly a person is hurt: good, fair, stable, serious, critical, dead, or unknown."}

// Kind reads the condition of people who are named, and of a child when an
// article tells of one only.
var Kind = extract.Kind{Name: "status", Doc: page, Attributes: []*claim.Attribute{condition}, Find: find}

// reader is the state of reading one document.
type reader struct {
	p      *extract.Pass
	doc    *text.Document
	tokens []text.Token
	people *person.People
	next   int   // the first person mention of the sentence at hand or a later one
	last   *whom // who the sentence before was about, if one alone
	child  child
}

func find(p *extract.Pass) {
	r := &reader{p: p, doc: p.Doc, tokens: p.Doc.Tokens(), people: person.Layer.Of(p.Doc)}
	r.child = oneChild(r.tokens)
	for _, s := range p.Doc.Sentences() {
		for r.next < len(r.people.Mentions) && r.people.Mentions[r.next].Last <= s.First {
			r.next++
		}
		r.sentence(s)
	}
}

func (r *reader) sentence(s text.Sentence) {
	end := s.Last
	for i := s.First; i < s.Last; i++ {
		word, from, to := r.state(s, i)
		if word == "" {
			continue
		}
		end = min(end, from)
		at := text.Span{Start: r.tokens[from].Span.Start, End: r.tokens[to-1].Span.End}
		if w := r.subject(s.First, from); w == nil {
			r.p.Skip(at, "it could not be told who is meant")
		} else {
			r.claim(w, word, at)
		}
	}
	r.last = r.topic(s.First, end)
}

func (r *reader) claim(w *whom, word string, at text.Span) {
	x := clause.At(r.doc, at)
	if word != "unknown" && (x.Negated || x.Stance != claim.Reported) || x.Quoted {
		r.p.Skip(at, "not told as a fact")
		return
	}
	c := claim.Claim{Attribute: condition, Value: claim.Label{Word: word, Class: "condition"}, Evidence: at, By: x.Speaker, Frame: "a person and a condition"}
	if w.at.Start < at.Start && at.End-w.at.Start < 200 {
		c.Evidence = w.at.Cover(at)
	}
	switch {
	case w.child && r.child.one:
		// An event as topic: two articles of one story, or silence.
		c.Subject = claim.Subject{Type: claim.Event, Name: "the child", Key: "child", Words: r.child.words(), Entity: -1}
	case w.entity >= 0:
		e := &r.people.Entities[w.entity]
		c.Subject = claim.Subject{Type: claim.Person, Name: e.Name.Whole, Key: e.Key, Entity: w.entity}
	default:
		r.p.Skip(at, "nobody is named")
		return
	}
	r.p.Claim(c)
}
