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

// Of several findings the first one tells, wherever in its words the agreement
// lies.
func TestTheFirstDifferenceOverrules(t *testing.T) {
	d := &text.Document{}
	at := func(start, end int) []claim.Claim {
		return []claim.Claim{{Kind: "place", Doc: d, Evidence: text.Span{Start: start, End: end}}}
	}
	q := &Question{Status: "agree", Claims: at(stretchBytes-10, stretchBytes+10)}
	res := &Result{Questions: []*Question{q}, Findings: []Finding{
		{Kind: "place", Level: Conflict, Relation: Disagree, Evidence: at(stretchBytes+1, stretchBytes+4)},
		{Kind: "place", Level: Query, Relation: Disagree, Evidence: at(stretchBytes-20, stretchBytes-2)},
	}}
	res.overruled()
	assert.Equal(t, "conflict", q.Status)
}
