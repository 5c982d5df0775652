package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"factdiff/extract/claim"
	"factdiff/extract/text"
)

func TestADifferenceOverrulesAnAgreementOnItsWords(t *testing.T) {
	d, s := &text.Document{}, &text.Document{}
	at := func(doc *text.Document, kind string, start, end int) claim.Claim {
		return claim.Claim{Kind: kind, Doc: doc, Evidence: text.Span{Start: start, End: end}}
	}
	agreement := func(kind string, start int) *Question {
		return &Question{Status: "agree", Claims: []claim.Claim{at(d, kind, start, start+4), at(s, kind, start, start+4)}}
	}
	same, other, away := agreement("place", 10), agreement("name", 10), agreement("place", 50)
	res := &Result{Questions: []*Question{same, other, away},
		Findings: []Finding{{Kind: "place", Level: Query, Relation: Disagree, Evidence: []claim.Claim{at(d, "place", 8, 20), at(s, "place", 8, 20)}}}}
	res.overruled()
	assert.Equal(t, "query", same.Status)
	assert.Equal(t, "agree", other.Status, "another sort of fact in the same words")
	assert.Equal(t, "agree", away.Status, "other words")
}
