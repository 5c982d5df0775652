package serve

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/cmd/factdiff/internal/check"
	"factdiff/extract/article/docx/docxtest"
	"factdiff/extract/text"
)

// The service takes the texts of fields; the sources it was started with may be
// Word documents, whose places are by paragraph.
func TestAWordDocumentOnTheShelf(t *testing.T) {
	path := filepath.Join(t.TempDir(), "wire.docx")
	require.NoError(t, os.WriteFile(path, docxtest.Text("Fire\n\n"+nine+"\n"), 0o644))
	_, h := server(t, func(o *Options) { o.Sources = check.Expand([]string{path}) })
	_, _, raw := post(t, h.URL+"/v1/check", m{"draft": m{"body": seven}})
	valid(t, "CheckResponse", raw)
	out := checked(t, h, m{"draft": m{"body": seven}})
	require.Len(t, out.Findings, 1)
	require.Len(t, out.Findings[0].Evidence, 2)
	ours, theirs := out.Findings[0].Evidence[0], out.Findings[0].Evidence[1]
	assert.Equal(t, [2]any{"body", 0}, [2]any{ours.Field, ours.Paragraph})
	assert.Equal(t, 3, theirs.Paragraph)
	assert.Equal(t, theirs.Quote, nine[theirs.Start:theirs.End])
}

func TestAWordDocumentInAField(t *testing.T) {
	_, err := newJoined(Article{Body: string(docxtest.Text(seven))}).article(text.Meta{Path: "draft"})
	assert.EqualError(t, err, "body: a binary file, not an article (a field holds text)")
}
