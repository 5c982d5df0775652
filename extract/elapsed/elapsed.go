// Package elapsed reads how long ago something happened, where the text says
// what: "since the invasion more than three years ago".
package elapsed

import (
	_ "embed"
	"slices"
	"strings"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/event"
	"factdiff/extract/proper"
	"factdiff/extract/text"
	"factdiff/extract/timex"
)

//go:embed elapsed.md
var page string

var ago = &claim.Attribute{Name: "elapsed", Doc: "How much time has passed since an event, on the day of the article."}

// Kind reads elapsed times. A claim's subject is the event; its Words are all
// telling words of the clause, by which a register's event is recognised.
var Kind = extract.Kind{Name: "elapsed", Doc: page, Attributes: []*claim.Attribute{ago}, Find: find}

func find(p *extract.Pass) {
	times := timex.Layer.Of(p.Doc)
	for i := range times {
		m := &times[i]
		if m.Anchor != timex.Ago && m.Anchor != timex.Since || m.Quantity.Unit != "s" || m.Quantity.Vague {
			continue
		}
		x := clause.At(p.Doc, m.Span)
		events := event.Layer.Of(p.Doc)
		e := about(p.Doc, events, m)
		switch {
		case e < 0:
			p.Skip(m.Span, "no event in reach")
			continue
		case x.Quoted:
			p.Skip(m.Span, "in a quotation: the day it was said is not that of the article")
			continue
		}
		q := m.Quantity
		q.Written = p.Doc.Slice(m.Span)
		s := events.ClaimSubject(p.Doc, e)
		s.Words = words(p.Doc, x.Clause, events.Mentions[e])
		p.Claim(claim.Claim{Attribute: ago, Value: q, Evidence: m.Span, Stance: x.Stance, By: x.Speaker, Frame: "an event and how long ago", Subject: s})
	}
}

// about is the event that a time counts from: the last one named before it in
// its clause ("the crash three years ago"), or the first one after since ("in
// the three years since the crash"). It is -1 when there is none.
func about(d *text.Document, events *event.Events, m *timex.Mention) int {
	s := d.Sentences()[m.Sentence]
	x := clause.At(d, m.Span).Clause
	found := -1
	for i := events.From(s.First); i < len(events.Mentions); i++ {
		e := &events.Mentions[i]
		if e.Last > s.Last {
			break
		}
		switch {
		case m.Anchor == timex.Ago && e.Last <= m.First && x.Contains(e.Span):
			found = i
		case m.Anchor == timex.Since && e.First >= m.Last && e.First < m.Last+8:
			return i
		}
	}
	return found
}

// words are the telling words around the event, folded and sorted: of the
// clause, and of the noun phrase.
func words(d *text.Document, clause text.Span, e event.Mention) []string {
	var out []string
	first, end := d.TokensIn(clause.Cover(e.Span))
	for i := first; i < end && i < first+60; i++ {
		t := &d.Tokens()[i]
		if t.Kind != text.Word || t.Lower == "'s" || proper.ClassOf(t.Lower)&proper.Function != 0 {
			continue
		}
		if w := proper.Fold(strings.TrimSuffix(t.Lower, "'s")); !slices.Contains(out, w) {
			out = append(out, w)
		}
	}
	slices.Sort(out)
	return out
}
