package main

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Three reports that say the same in other words, round, abbreviate and leave
// out: nothing of it is worth a person's time.
func TestTheCleanStoryStaysSilent(t *testing.T) {
	t.Chdir(top)
	var out, errs bytes.Buffer
	assert.Equal(t, exitClean, run([]string{"check", "--story", "testdata/clean/story.json", "--fail-on", "query"}, nil, &out, &errs), out.String())
	assert.Empty(t, errs.String())
	assert.Contains(t, out.String(), "3 documents read")
}
