// Package consistency is the check on telephone numbers: those that cannot be
// dialled, and those that another article has with another digit.
package consistency

import (
	_ "embed"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

//go:embed consistency.md
var page string

// Check looks at the numbers of one article, and at those of the sources beside them.
var Check = compare.Check{Name: "consistency", Doc: page, Article: inside}

func inside(in *compare.Input, r extract.Reading) []compare.Finding {
	return phones(in, r.Doc)
}

// part is the claim that the words at s say v.
func part(d *text.Document, kind string, s text.Span, v claim.Value) claim.Claim {
	return claim.Claim{Kind: kind, Doc: d, Evidence: s, Value: v, Frame: "within one article",
		Subject: claim.Subject{Type: claim.Article, Name: "the article", Entity: -1}}
}
