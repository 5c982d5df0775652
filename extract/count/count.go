// Package count reads how many people came to harm: the dead, the injured, the
// missing, the arrested, each by itself.
package count

import (
	_ "embed"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/clause/word"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

//go:embed count.md
var page string

var (
	toll = &claim.Attribute{Name: "toll", Road: "tally", Doc: "How many people came to harm, in all."}
	part = &claim.Attribute{Name: "part", Road: "tally", Doc: "How many of them were of one group: children, women, officers."}
)

// Kind reads counts of people who came to harm. What a sentence tells of
// another time or place has that in its subject's Date or Place.
var Kind = extract.Kind{Name: "count", Doc: page, Attributes: []*claim.Attribute{toll, part}, Find: find, Load: func() { words() }}

type finder struct {
	*extract.Pass
	words   *lexicon
	tokens  []text.Token
	numbers []quantity.Mention
	last    *harm // the last harm of the sentence at hand
	in      int   // the sentence at hand
}

// harm is what was read around one number.
type harm struct {
	what        string // killed, injured …
	group       string // people, children …
	part        bool   // "including four children"
	first, last int    // tokens of the evidence, [first, last)
	frame       string
}

func find(p *extract.Pass) {
	f := &finder{Pass: p, words: words(), tokens: p.Doc.Tokens(), numbers: quantity.Layer.Of(p.Doc), in: -1}
	var main []string
	for i := range f.numbers {
		m := &f.numbers[i]
		if m.Class != quantity.Cardinal || m.Doubt != "" {
			if m.Reason != "" {
				f.Skip(m.Span, m.Reason)
			}
			continue
		}
		s := f.Doc.SentenceAt(m.Span.Start)
		if s < 0 {
			continue
		}
		if s != f.in {
			f.in, f.last = s, nil
		}
		h, why := f.around(m, f.Doc.Sentences()[s])
		if h == nil {
			f.Skip(m.Hedged, why)
			continue
		}
		f.last = h
		if main == nil {
			main = places(f.Doc)
		}
		f.claim(m, h, s, main)
	}
}

// claim records what was read, unless it is denied.
func (f *finder) claim(m *quantity.Mention, h *harm, s int, main []string) {
	span := f.tokens[h.first].Span.Cover(f.tokens[h.last-1].Span).Cover(m.Hedged)
	if span.Len() > longest {
		f.Skip(m.Hedged, "no subject in reach")
		return
	}
	if h.what == "shot" && h.group == everybody && f.bullets(h.last, f.Doc.Sentences()[s]) {
		f.Skip(m.Hedged, "shots, not people")
		return
	}
	x := clause.At(f.Doc, m.Hedged.Cover(f.tokens[h.last-1].Span))
	if x.Negated {
		f.Skip(m.Hedged, "denied")
		return
	}
	c := claim.Claim{Attribute: toll, Value: m.Value, Stance: x.Stance, By: x.Speaker, Evidence: span, Frame: h.frame,
		Subject: claim.Subject{Type: claim.Thing, Name: h.group + " " + h.what, Key: h.what, Entity: -1}}
	if h.frame == claimed {
		c.By = claim.Speaker{} // the flood that claimed lives says nothing
	}
	if h.group != everybody {
		c.Subject.Words = []string{h.group}
	}
	if h.part {
		c.Attribute = part
	}
	c.Subject.Date = f.otherTime(f.Doc.Sentences()[s])
	c.Subject.Place = f.otherPlace(f.Doc.Sentences()[s], h, main)
	q := m.Value
	q.Written = f.Doc.Slice(m.Hedged)
	c.Value = q
	f.Claim(c)
}

// bullets reports whether what follows "one shot" from token i on shows that a
// gun was fired: "was fired", "rang out", "to the head".
func (f *finder) bullets(i int, s text.Sentence) bool {
	if word.Of(f.at(i, s)).Is(word.Be) {
		i++
	}
	switch f.at(i, s) {
	case "fired", "rang", "ringing", "heard", "discharged", "to", "from", "went":
		return true
	}
	return false
}

const (
	everybody = "people"
	claimed   = "claimed lives"
	longest   = 200 // bytes of evidence: a longer reach is a guess
)
