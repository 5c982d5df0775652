package spelling

import (
	"fmt"

	"factdiff/compare"
	"factdiff/extract/person"
	"factdiff/extract/text"
)

// bounded names what the bounds on one article keep from being compared.
func bounded(in *compare.Input, d *text.Document, x *index) {
	p := person.Layer.Of(d)
	if len(p.Entities) > mostPeople {
		first := p.Mentions[p.Entities[mostPeople].Mentions[0]]
		in.Left(d, first.Span, fmt.Sprintf("so many people are named that their spellings are compared among the first %d only", mostPeople))
	}
	if x.beyond > 0 {
		in.Left(d, d.Tokens()[x.beyond].Span, fmt.Sprintf("so many names stand here that spellings are compared among the first %d only", mostWords))
	}
	in.Beyond(d, bodyNames.Of(d).beyond, mostNames, "names of bodies")
}
