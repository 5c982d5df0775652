// Package consistency is the check on what cannot be by itself: telephone numbers
// that cannot be dialled.
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

// Check looks at one article.
var Check = compare.Check{Name: "consistency", Doc: page, Article: inside}

func inside(_ *compare.Input, r extract.Reading) []compare.Finding {
	return phones(r.Doc)
}

// part is the claim that the words at s say v.
func part(d *text.Document, kind string, s text.Span, v claim.Value) claim.Claim {
	return claim.Claim{Kind: kind, Doc: d, Evidence: s, Value: v, Frame: "within one article",
		Subject: claim.Subject{Type: claim.Article, Name: "the article", Entity: -1}}
}
