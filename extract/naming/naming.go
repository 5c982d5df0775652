// Package naming reads how an article writes the names of the people in it.
package naming

import (
	_ "embed"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/person"
)

//go:embed naming.md
var page string

var spelling = &claim.Attribute{Name: "name", One: true, Doc: "How the article writes a person's name."}

// Kind reads every form in which a person is named, at most twice each.
var Kind = extract.Kind{Name: "name", Doc: page, Attributes: []*claim.Attribute{spelling}, Find: find}

// most is how often one form of a name makes a claim: a second place helps the
// reader to find it, a tenth does not.
const most = 2

func find(p *extract.Pass) {
	people := person.Layer.Of(p.Doc)
	seen := map[string]int{}
	for i := range people.Mentions {
		m := &people.Mentions[i]
		switch {
		case m.Partial == person.TitleOnly:
			p.Skip(m.Span, "a title without a name")
			continue
		case m.Entity < 0:
			p.Skip(m.Span, "it could not be told who is meant")
			continue
		}
		n := m.Name(p.Doc)
		e := people.Entities[m.Entity]
		form := e.Name.Whole + "\x00" + n.Whole
		if seen[form]++; seen[form] > most {
			continue
		}
		p.Claim(claim.Claim{Attribute: spelling, Value: n, Evidence: m.Span, Frame: "a person's name",
			Subject: claim.Subject{Type: claim.Person, Name: e.Name.Whole, Key: e.Key, Entity: m.Entity}})
	}
}
