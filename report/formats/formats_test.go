package formats

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/report"
	"factdiff/report/reporttest"
)

func write(t *testing.T, w *report.Writer, r *report.Report) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, w.Write(&b, r, report.Style{FailOn: "query"}))
	return b.String()
}

// readers parse each format in full; text and Markdown have none.
func readers() map[string]func(string) error {
	asXML := func(s string) error {
		d := xml.NewDecoder(strings.NewReader(s))
		for {
			if _, err := d.Token(); err == io.EOF {
				return nil
			} else if err != nil {
				return err
			}
		}
	}
	asJSON := func(s string) error {
		d := json.NewDecoder(strings.NewReader(s))
		for {
			var v any
			if err := d.Decode(&v); err == io.EOF {
				return nil
			} else if err != nil {
				return err
			}
		}
	}
	return map[string]func(string) error{"json": asJSON, "jsonl": asJSON, "sarif": asJSON, "rdjson": asJSON, "junit": asXML, "checkstyle": asXML}
}

func TestNamesAreUnique(t *testing.T) {
	seen := map[string]bool{}
	for _, w := range Writers() {
		assert.False(t, seen[w.Name], w.Name)
		seen[w.Name] = true
		assert.NotEmpty(t, w.Doc, w.Name)
		assert.Equal(t, w.Name, Find(w.Name).Name)
	}
	assert.Nil(t, Find("pdf"))
}

// What the exit code counted is in every format: each finding with its id, the
// words of every article, the reason, and who waived it.
func TestEveryFormatHoldsEveryFindingWithAllItsPlaces(t *testing.T) {
	r := reporttest.Bergen()
	r.Findings[1].Waived = &report.Waived{Decision: "accept", Reason: "asked the harbour master", By: "QX"}
	r.Findings[2].Decided = &report.Waived{Decision: "fix", Reason: "ring the wire", By: "QX"}
	for _, w := range Writers() {
		out := write(t, w, r)
		for _, f := range r.Findings {
			assert.True(t, strings.Contains(out, f.ID), "%s: %s", w.Name, f.ID)
			for _, e := range f.Evidence {
				assert.True(t, strings.Contains(out, longest(e.Quote)), "%s: %s: %s says nothing", w.Name, f.Title, e.Document)
			}
		}
		for _, words := range []string{"asked the harbour master", "waived", "ring the wire"} {
			assert.True(t, strings.Contains(out, words), "%s: %s", w.Name, words)
		}
	}
}

// longest is the longest run of letters among the first words of s, which no
// format has to escape or to cut.
func longest(s string) (best string) {
	for _, w := range strings.FieldsFunc(s[:min(len(s), 30)], func(r rune) bool { return r < 'A' || r > 'z' }) {
		if len(w) > len(best) {
			best = w
		}
	}
	return best
}

func TestWhatCouldNotBeReadIsInEveryFormat(t *testing.T) {
	r := report.New(report.Input{Errors: []report.Error{{Path: "late.txt", Message: "no such file"}}})
	for _, w := range Writers() {
		out := write(t, w, r)
		assert.Contains(t, out, "late.txt", w.Name)
		assert.Contains(t, out, "no such file", w.Name)
	}
}

func TestHostileArticlesBreakNoFormat(t *testing.T) {
	for _, w := range Writers() {
		out := write(t, w, reporttest.Hostile())
		assert.True(t, utf8.ValidString(out), w.Name)
		if read := readers()[w.Name]; read != nil {
			assert.NoError(t, read(out), w.Name)
		} else {
			assert.NotContains(t, out, "\x1b", w.Name)
			assert.NotContains(t, out, "\u202e", w.Name)
		}
	}
}

func TestSameReportSameBytes(t *testing.T) {
	for _, w := range Writers() {
		assert.Equal(t, write(t, w, reporttest.Bergen()), write(t, w, reporttest.Bergen()), w.Name)
	}
}
