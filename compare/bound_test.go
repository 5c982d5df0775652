package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// A text that says one thing ten thousand times costs no more than one that
// says it often, and what is left out is named.
func TestAnswersOfOneArticleAreBounded(t *testing.T) {
	doc, other := &text.Document{}, &text.Document{}
	q := &Question{}
	for i := range 10_000 {
		q.Claims = append(q.Claims, claim.Claim{Kind: "age", Doc: doc, Evidence: text.Span{Start: i, End: i + 1}})
	}
	q.Claims = append(q.Claims, claim.Claim{Kind: "age", Doc: other})
	road := &Road{Ask: func(*Input) []*Question { return []*Question{q} }}
	seen := 0
	check := &Check{Question: func(q *Question) []Finding { seen = len(q.Claims); return nil }}
	res := Run(&Input{}, []*Road{road}, []*Check{check})
	assert.Equal(t, mostAnswers+1, seen, "every article keeps its say")
	assert.Len(t, res.Skips, 10_000-mostAnswers)
	assert.Equal(t, extract.Skip{Kind: "age", Doc: doc, Span: text.Span{Start: mostAnswers, End: mostAnswers + 1},
		Reason: "the article says this so often that only the first answers are compared"}, res.Skips[0])
}
