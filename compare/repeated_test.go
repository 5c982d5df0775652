package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"factdiff/extract/claim"
	"factdiff/extract/text"
)

func TestOnePrintedValueIsConfirmedOnce(t *testing.T) {
	docs := [2]*text.Document{
		text.New(text.Meta{Role: "draft"}, "Ana Roth, 45, rowed nine boats home. Ana Roth, 45, rowed nine boats home.", nil, text.Origin{}),
		text.New(text.Meta{Role: "source"}, "Ana Roth, 45, rowed nine boats home.", nil, text.Origin{}),
	}
	question := func(road, kind string, start, end int) *Question {
		q := &Question{Road: road, Status: "agree", Topic: Topic{Subject: claim.Subject{Name: road + " " + kind}}}
		for _, d := range docs {
			q.Claims = append(q.Claims, claim.Claim{Kind: kind, Doc: d, Evidence: text.Span{Start: start, End: end}})
		}
		return q
	}
	res := &Result{Questions: []*Question{
		question("parallel", "age", 10, 12),   // 45
		question("frame", "age", 10, 12),      // of Ana Roth
		question("parallel", "count", 20, 24), // nine
		question("frame", "event", 14, 30),    // rowed nine boats: another sort of thing, in more words
		question("frame", "status", 14, 30),   // the same words once more
	}}
	res.repeated()
	var left []string
	for _, q := range res.Questions {
		left = append(left, q.Topic.Subject.Name)
	}
	assert.Equal(t, []string{"frame age", "parallel count", "frame event"}, left)

	twice := &Result{Questions: []*Question{question("parallel", "count", 20, 24), question("parallel", "count", 20, 24)}}
	twice.Questions[1].Claims[0].Evidence = text.Span{Start: 57, End: 61} // of the same words, said again
	twice.repeated()
	assert.Len(t, twice.Questions, 1)

	disputed := &Result{Questions: []*Question{question("frame", "age", 10, 12), question("parallel", "age", 10, 12)}}
	disputed.Questions[0].Status = "conflict"
	disputed.repeated()
	assert.Len(t, disputed.Questions, 2, "what is no agreement stays, and takes nothing out")
}
