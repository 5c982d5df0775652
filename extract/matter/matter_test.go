package matter

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"factdiff/extract/claim"
	"factdiff/extract/extracttest"
)

func TestPage(t *testing.T) { extracttest.Page(t, &Kind) }

// TestFramesHaveMatters holds that every wording gives an answer that matters.txt
// knows, and that every answer has a wording.
func TestFramesHaveMatters(t *testing.T) {
	worded := map[string]bool{}
	for _, list := range []string{crimeFile, harmFile, deedFile, publicFile} {
		for line := range strings.Lines(list) {
			head, _, ok := strings.Cut(line, ": ")
			if !ok || line[0] == ' ' || line[0] == '#' {
				continue
			}
			matter, answer := called(head)
			if a := matters().attributes[matter]; assert.NotNil(t, a, head) {
				assert.GreaterOrEqual(t, Of(a).Answer(claim.Claim{Value: claim.Label{Word: answer}}).Rung, 0, head)
			}
			worded[matter+"."+answer] = true
		}
	}
	for _, m := range matters().matters {
		assert.Contains(t, []Form{Ladder, Choice, Strict}, m.Form, m.Name)
		assert.NotEmpty(t, m.Why, m.Name)
		for _, a := range m.Answers {
			assert.True(t, worded[m.Name+"."+a.Word], "no wording for %s.%s", m.Name, a.Word)
			assert.NotEmpty(t, a.Show, "%s.%s", m.Name, a.Word)
		}
	}
}
