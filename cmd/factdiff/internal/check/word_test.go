package check

import (
	"bytes"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"factdiff/extract/article/docx/docxtest"
	"factdiff/report"
	"factdiff/report/formats"
	"factdiff/report/json"
)

// inWord is a draft in Word against a source in Word.
func inWord(t *testing.T, draft, source []byte, o Options) *report.Report {
	t.Helper()
	d, s := At("draft.docx"), At("wire.docx")
	d.Raw, s.Raw = draft, source
	return run(t, &Plan{Comparisons: []Comparison{{Drafts: []*File{d}, Sources: []*File{s}}}}, o)
}

// What a finding is called depends on what is said and not on the format, so
// that a decision on the text holds for the Word file it came from.
func TestAWordDraftHasTheFindingsOfItsText(t *testing.T) {
	lines := "Fire in Harbour Street\n\n" + seven + "\n"
	plain := run(t, &Plan{Comparisons: []Comparison{{Drafts: []*File{file("draft.txt", lines)}, Sources: []*File{file("wire.txt", nine)}}}}, Options{})
	r := inWord(t, docxtest.Text(lines), docxtest.Text(nine), Options{})
	require.Len(t, r.Findings, 1)
	assert.Equal(t, plain.Findings[0].ID, r.Findings[0].ID)
	e := r.Findings[0].Evidence[0]
	assert.Equal(t, 3, e.Paragraph)
	assert.Equal(t, 3, e.Line)
	at := strings.Index(seven, e.Quote)
	assert.Equal(t, [3]int{at, at + len(e.Quote), at + 1}, [3]int{e.Start, e.End, e.Column})
	assert.Zero(t, plain.Findings[0].Evidence[0].Paragraph)
	assert.Equal(t, "docx", r.Documents[0].Format)
	assert.Equal(t, "2031-05-12T09:30:00Z", r.Documents[0].Modified)
	assert.Empty(t, r.Documents[0].Published)
}

// Each place lies in its paragraph, and its quotation is what stands there; the
// document keeps its schema.
func TestPlacesInWord(t *testing.T) {
	schema := compiled(t)
	rapid.Check(t, func(rt *rapid.T) {
		texts := map[string]string{"D": told(rt, "draft"), "S1": told(rt, "source")}
		r := inWord(t, docxtest.Text(texts["D"]), docxtest.Text(texts["S1"]), Options{})
		var b bytes.Buffer
		require.NoError(rt, json.Write(&b, r))
		doc, err := jsonschema.UnmarshalJSON(&b)
		require.NoError(rt, err)
		assert.NoError(rt, schema.Validate(doc))
		holds := func(p report.Place) {
			rest := strings.Join(strings.Split(texts[p.Document], "\n")[p.Paragraph-1:], "\n")
			require.LessOrEqual(rt, p.End, len(rest))
			said := strings.NewReplacer("\u200b", "", "\u202e", "").Replace(rest[p.Start:p.End])
			assert.Equal(rt, strings.Fields(said), strings.Fields(p.Quote))
			assert.Equal(rt, p.Paragraph, p.Line)
		}
		for _, q := range r.Questions {
			for _, e := range q.Claims {
				holds(e.Place)
			}
		}
		for _, s := range r.Skipped {
			holds(s.Place)
		}
	})
}

// A format that has one place for a finding shows the paragraph, and none says
// that it is a byte of the file.
func TestEveryFormatShowsAWordDraft(t *testing.T) {
	draft := docxtest.Document(docxtest.P("Titel", "Fire in Harbour Street") + docxtest.P("", "") + docxtest.P("", seven) +
		`<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>not for print</w:t></w:r></w:p>`)
	r := inWord(t, draft, docxtest.Text(nine), Options{Text: true})
	require.Equal(t, []report.Notice{{Path: "draft.docx", Message: "13 characters of hidden or struck-out text not read"}}, r.Notices)
	for name, want := range map[string]string{
		"text": "draft.docx:3:", "json": `"paragraph": 3`, "jsonl": `"paragraph":3`, "html": "paragraph 3", "sarif": `"startLine": 3`, "junit": `line="3"`,
		"github": "file=draft.docx,line=3,", "rdjson": `"line": 3`, "checkstyle": `line="3"`, "md": "draft.docx:3",
	} {
		var b bytes.Buffer
		require.NoError(t, formats.Find(name).Write(&b, r, report.Style{}))
		assert.Contains(t, b.String(), want, name)
		if name == "html" {
			assert.Contains(t, b.String(), "<dt>Last saved</dt><dd>2031-05-12 09:30 UTC</dd>")
			assert.Contains(t, b.String(), "13 characters of hidden or struck-out text not read")
		}
		assert.NotContains(t, b.String(), "byteOffset", name)
		assert.NotContains(t, b.String(), "not for print", name)
	}
}
