package compare

import (
	"testing"

	"factdiff/extract/claim"
	"factdiff/extract/text"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestOneAnswerOfSeveralSourcesIsOneFinding(t *testing.T) {
	article := func(id, role string) *text.Document {
		return text.New(text.Meta{ID: id, Role: role, Outlet: id}, "The ferry carried two boats and three boats.", nil, text.Origin{})
	}
	d, one, two := article("D", "draft"), article("S1", "source"), article("S2", "source")
	says := func(doc *text.Document, at int, value string) claim.Claim {
		return claim.Claim{Doc: doc, Evidence: text.Span{Start: at, End: at + 5}, Value: claim.Label{Word: value}}
	}
	finding := func(claims ...claim.Claim) Finding {
		return Finding{Check: "figures", Kind: "count", Level: Query, Relation: Disagree, Evidence: claims}
	}
	res := &Result{Findings: []Finding{
		finding(says(d, 18, "two"), says(one, 32, "three")),
		finding(says(d, 18, "two"), says(two, 32, "three")),
		finding(says(d, 18, "two"), says(two, 18, "three")),
		finding(says(d, 18, "two"), says(two, 32, "four")),
		finding(says(d, 32, "three"), says(two, 32, "three")),
		finding(says(one, 18, "two"), says(one, 32, "three")),
		finding(says(two, 18, "two"), says(two, 32, "three")),
	}}
	res.fold(true)
	require.Len(t, res.Findings, 6, "slips of sources are left alone, and what one source has in two places")
	assert.Len(t, res.Findings[0].Evidence, 3)
	assert.Equal(t, []Reason{"S2 (S2) has the same"}, res.Findings[0].Because)
	res.fold(false)
	require.Len(t, res.Findings, 5)
	assert.Len(t, res.Findings[4].Evidence, 4)
}
