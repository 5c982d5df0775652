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

// What a road leaves out of an article is told once, however often it comes to
// it; nothing left out is nothing told.
func TestWhatIsLeftOutIsToldOnce(t *testing.T) {
	doc := &text.Document{}
	road := &Road{Ask: func(in *Input) []*Question {
		for range 3 {
			in.Beyond(doc, text.Span{Start: 7, End: 9}, 50, "addresses")
			in.Beyond(doc, text.Span{}, 50, "tolls")
		}
		return nil
	}}
	assert.Equal(t, []extract.Skip{{Doc: doc, Span: text.Span{Start: 7, End: 9},
		Reason: "so many addresses stand here that the first 50 only are compared"}}, Run(&Input{}, []*Road{road}, nil).Skips)
}

func TestFirstFindings(t *testing.T) {
	doc, in := &text.Document{}, &Input{}
	found := make([]Finding, 3)
	for i := range found {
		found[i].Evidence = []claim.Claim{{Doc: doc, Evidence: text.Span{Start: i, End: i + 1}}}
	}
	assert.Len(t, in.First(3, found), 3)
	assert.Empty(t, in.left)
	assert.Equal(t, found[:2], in.First(2, found))
	assert.Equal(t, []extract.Skip{{Doc: doc, Span: text.Span{Start: 2, End: 3}, Reason: "only the first 2 slips of this sort in one article are shown"}}, in.left)
}
