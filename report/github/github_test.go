package github_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/report"
	"factdiff/report/github"
	"factdiff/report/reporttest"
)

func write(t *testing.T, r *report.Report) []string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, github.Write(&b, r))
	return strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
}

func TestACommandIsOneLine(t *testing.T) {
	r := reporttest.Bergen()
	r.Errors = []report.Error{{Path: "a,b:c%.txt", Message: "too\nlarge"}}
	lines := write(t, r)
	require.Len(t, lines, 1+len(r.Findings))
	assert.Equal(t, "::error file=a%2Cb%3Ac%25.txt,title=factdiff%3A not checked::a,b:c%25.txt: too large", lines[0])
	for _, l := range lines {
		assert.Regexp(t, `^::(error|warning|notice) [^:]+::`, l)
	}
	assert.Contains(t, lines[1], "line=4,col=30,")
	assert.Contains(t, lines[1], "%0AD draft.txt:4: The meeting", "the sentences stand on lines of their own")
}

func TestWaivedFindingsAreNoticesAtTheEnd(t *testing.T) {
	r := reporttest.Bergen()
	id := r.Findings[0].ID
	r.Findings[0].Waived = &report.Waived{Decision: "false-alarm", Reason: "another clock"}
	lines := write(t, r)
	last := lines[len(lines)-1]
	assert.True(t, strings.HasPrefix(last, "::notice ") && strings.Contains(last, "title=waived%3A conflict (calendar) "+id), last)
}

// An article cannot give a command of its own.
func TestArticlesCannotWriteCommands(t *testing.T) {
	r := reporttest.Bergen()
	r.Findings[0].Title = "x\n::set-output name=a::b\r::stop-commands::c"
	for _, l := range write(t, r) {
		assert.Regexp(t, `^::(error|warning|notice) `, l)
	}
}
