// Package office reads who holds which office: "Norway's Foreign Minister Ana
// Roth", "Jan Pell, chief executive of Marl".
package office

import (
	_ "embed"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/person"
	"factdiff/extract/text"
)

//go:embed office.md
var page string

var holder = &claim.Attribute{Name: "office", Doc: "An office that a person holds or held, as it is said beside the name."}

// Kind reads the offices of people. The evidence is the office alone; where the
// name stands is the claim's From.
var Kind = extract.Kind{Name: "office", Doc: page, Attributes: []*claim.Attribute{holder}, Find: find}

func find(p *extract.Pass) {
	people := person.Layer.Of(p.Doc)
	var seen map[key]bool
	for i := range people.Mentions {
		m := &people.Mentions[i]
		if m.Office == nil || m.Partial == person.TitleOnly {
			continue
		}
		who := people.Mentions[i]
		after := m.Office.Span.Start > m.Span.End
		if after && i+1 < len(people.Mentions) && belongs(p.Doc, m.Office.Span, &people.Mentions[i+1]) {
			who = people.Mentions[i+1]
		} else if after && p.Doc.Tokens()[p.Doc.TokenAt(m.Office.Span.Start)].Lower == "and" {
			continue // "Roth, and aide Pell"
		}
		if who.Entity < 0 {
			p.Skip(m.Office.Span, "it could not be told who is meant")
			continue
		}
		span := m.Office.Span
		if w, ok := past(p.Doc, span); ok {
			span = span.Cover(w)
		}
		v := Of(m.Office, p.Doc.Slice(span))
		v.Former = v.Former || span != m.Office.Span
		k := key{who.Entity, v.Head, v.Qualifier, v.Body, v.Country, v.Former, v.Acting, v.Deputy}
		if seen[k] {
			continue
		}
		if seen == nil {
			seen = map[key]bool{}
		}
		seen[k] = true
		e := &people.Entities[who.Entity]
		p.Claim(claim.Claim{Attribute: holder, Value: v, Evidence: own(p.Doc, span), Frame: "an office beside a name", From: []text.Span{who.Span},
			Subject: claim.Subject{Type: claim.Person, Name: e.Name.Whole, Key: e.Key, Entity: who.Entity}})
	}
}

// key is one form of an office of one person; it is claimed once.
type key struct {
	person                         int
	head, qualifier, body, country string
	former, acting, deputy         bool
}

// belongs reports whether an office that follows one name stands before the
// next: "Lund, her chief of staff, Ana Roth, and Pell".
func belongs(d *text.Document, office text.Span, next *person.Mention) bool {
	end := d.TokenAt(office.End)
	return next.First == end || next.First == end+1 && d.Tokens()[end].Lower == ","
}

// own is the office without the article before it, and without the name beside
// it: how that is written is another fact, which two articles may have in two
// ways while they agree on the office.
func own(d *text.Document, office text.Span) text.Span {
	if t := d.Tokens()[d.TokenAt(office.Start)]; t.Lower == "the" && t.Span.End < office.End {
		office.Start = d.Tokens()[d.TokenAt(office.Start)+1].Span.Start
	}
	return office
}

// past is the word before the office and its country that says that it is held
// no more: "former Norwegian trade minister". It stands in the same sentence, not
// at the end of the heading above, "What comes next".
func past(d *text.Document, office text.Span) (text.Span, bool) {
	tokens, first := d.Tokens(), 0
	if s := d.SentenceAt(office.Start); s >= 0 {
		first = d.Sentences()[s].First
	}
	for i := d.TokenAt(office.Start) - 1; i >= first && i > d.TokenAt(office.Start)-5; i-- {
		switch t := &tokens[i]; t.Lower {
		case "former", "ex", "then", "late", "ousted", "onetime", "one-time", "deposed", "jailed", "imprisoned", "disgraced", "outgoing", "next", "future", "would-be", "shadow":
			return t.Span, true
		default:
			if !t.Cap && t.Lower != "'s" && t.Lower != "-" {
				return text.Span{}, false
			}
		}
	}
	return text.Span{}, false
}
