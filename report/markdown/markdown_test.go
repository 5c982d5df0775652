package markdown_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"

	"factdiff/report"
	"factdiff/report/markdown"
	"factdiff/report/reporttest"
)

func write(t *testing.T, r *report.Report) (source, page string) {
	t.Helper()
	var b, h bytes.Buffer
	require.NoError(t, markdown.Write(&b, r, report.Style{}))
	require.NoError(t, goldmark.New(goldmark.WithExtensions(extension.GFM)).Convert(b.Bytes(), &h))
	return b.String(), h.String()
}

func TestEachFindingIsATableOfWhatEachArticleSays(t *testing.T) {
	r := reporttest.Bergen()
	source, page := write(t, r)
	assert.True(t, strings.HasPrefix(source, "## factdiff: hold\n"))
	assert.Equal(t, len(r.Findings), strings.Count(page, "<table>"))
	rows := 0
	for _, f := range r.Findings {
		rows += len(f.Evidence)
	}
	assert.Equal(t, rows, strings.Count(page, "<tr>")-len(r.Findings))
	assert.Contains(t, page, "<strong>Commerce Secretary Scott Holm</strong>")
}

func TestTheVerdictIsWhatTheRunIs(t *testing.T) {
	for want, r := range map[string]*report.Report{
		"no disagreement found": report.New(report.Input{}),
		"incomplete":            report.New(report.Input{Errors: []report.Error{{Message: "x"}}}),
	} {
		source, _ := write(t, r)
		assert.True(t, strings.HasPrefix(source, "## factdiff: "+want+"\n"), want)
	}
	r := reporttest.Bergen()
	for i := range r.Findings {
		r.Findings[i].Waived = &report.Waived{Decision: "accept", Reason: "asked"}
	}
	source, page := write(t, r)
	assert.True(t, strings.HasPrefix(source, "## factdiff: nothing to hold, something to read\n"))
	assert.Contains(t, source, "<details><summary>Waived</summary>")
	assert.Equal(t, len(r.Findings), strings.Count(page, "<table>"))
}

// What an article says is shown and does nothing.
func TestArticlesWriteNoMarkup(t *testing.T) {
	r := reporttest.Bergen()
	r.Findings[0].Title = "<script>x</script> [a](http://b.example) | `c` *d* @someone #777 ![i](j) https://k.example"
	source, page := write(t, r)
	for _, no := range []string{"<script>", "<a ", "<img", "<code>c", "<em>"} {
		assert.NotContains(t, page, no)
	}
	assert.NotContains(t, source, "@someone")
	assert.NotContains(t, source, "#777")
}

func TestALongSummaryIsCutAndSaysSo(t *testing.T) {
	r := reporttest.Bergen()
	one := r.Findings
	for range 400 {
		r.Findings = append(r.Findings, one...)
	}
	source, _ := write(t, r)
	assert.Less(t, len(source), 1<<20)
	assert.Regexp(t, `\n\d+ more findings are in the other reports of this run\.\n`, source)
}
