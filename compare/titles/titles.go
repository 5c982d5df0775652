// Package titles is the check on who holds which office: against the desk's
// registers of people, and between articles.
package titles

import (
	_ "embed"
	"fmt"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/office"
	"factdiff/extract/register"
	"factdiff/extract/text"
)

//go:embed titles.md
var page string

// Check looks offices up and compares them.
var Check = compare.Check{Name: "titles", Doc: page, Question: judge, Article: inside}

// desk is what a check knows while it looks at one article.
type desk struct {
	in  *compare.Input
	r   extract.Reading
	day register.Day
	out []compare.Finding
}

func inside(in *compare.Input, r extract.Reading) []compare.Finding {
	d := &desk{in: in, r: r, day: register.DayOf(r.Doc.Published)}
	for _, c := range r.Claims {
		if c.Kind == "office" && r.Doc.Role == "draft" {
			d.office(whole(c))
		}
	}
	if r.Doc.Role == "draft" {
		d.unnamed()
	}
	d.predecessors()
	return append(d.out, in.First(mostBroken, broken(r.Doc))...)
}

// whole is the office with the name beside it: a finding here is of both.
func whole(c claim.Claim) claim.Claim {
	for _, name := range c.From {
		c.Evidence = c.Evidence.Cover(name)
	}
	return c
}

// row is one row of a register of people.
type row struct {
	reg *register.Register
	at  int
}

func (w row) person() *register.PersonRow { return &w.reg.People[w.at] }
func (w row) post() claim.Post            { return office.Parse(w.person().Office, w.person().Body) }

// claim is the row as evidence.
func (w row) claim() claim.Claim {
	p := w.person()
	return claim.Claim{Kind: "office", Value: w.post(), Doc: w.reg.Doc, Evidence: p.Span, Frame: "register",
		Subject: claim.Subject{Type: claim.Person, Name: p.Name, Entity: -1}}
}

// mostRows bounds the rows of one name or office that are looked at.
const mostRows = 64

// tooMany records that a register has more rows of a word than are looked at for
// what stands at s.
func (d *desk) tooMany(s text.Span, reg *register.Register, word string) {
	d.in.Left(d.r.Doc, s, fmt.Sprintf("%s has so many rows of %s that only the first %d are looked at", compare.Call(reg.Doc), word, mostRows))
}

// family yields the rows in whose names the word stands, for what is named at s.
func (d *desk) family(s text.Span, word string) (out []row) {
	for _, reg := range d.in.Registry {
		if reg.Kind != register.People || word == "" {
			continue
		}
		for i := range reg.WithWord(word) {
			if len(out) == mostRows {
				d.tooMany(s, reg, word)
				return out
			}
			out = append(out, row{reg, i})
		}
	}
	return out
}

// holders yields the rows of those who held the office at s on the day of the
// article.
func (d *desk) holders(s text.Span, p claim.Post) (out []row) {
	for _, reg := range d.in.Registry {
		if reg.Kind != register.People {
			continue
		}
		for i := range reg.InOffice(p.Qualifier + " " + p.Head) {
			w := row{reg, i}
			if like := office.Compare(p, w.post()); like <= office.Shorter && w.person().Holds(d.day) {
				if len(out) == mostRows {
					d.tooMany(s, reg, p.String())
					return out
				}
				out = append(out, w)
			}
		}
	}
	return out
}
