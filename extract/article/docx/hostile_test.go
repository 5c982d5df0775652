package docx_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract/article/docx"
	. "factdiff/extract/article/docx/docxtest"
)

func TestEachLimitIsTripped(t *testing.T) {
	bomb := Document(P("", strings.Repeat("0", 8<<20)))
	require.Less(t, len(bomb), 32<<10, "it is small until it is unpacked")
	padded := Parts(P("", "a"))
	padded[3].Body += strings.Repeat(" ", 1<<20)
	many := Parts(P("", "a"))
	for i := range 100 {
		many = append(many, Part{Name: fmt.Sprintf("word/media/%d.png", i)})
	}
	deep := strings.Repeat(`<w:customXml>`, 60) + P("", "a") + strings.Repeat(`</w:customXml>`, 60)
	for _, c := range []struct {
		why   string
		raw   []byte
		l     docx.Limits
		limit string
	}{
		{"a part", bomb, docx.Limits{Bytes: 1 << 20}, "bytes"},
		{"all parts together", Zip(padded...), docx.Limits{Bytes: 1<<20 + 100}, "bytes"},
		{"many entries", Zip(many...), docx.Limits{Entries: 100}, "entries"},
		{"paragraphs of nothing", Document(strings.Repeat("<w:p/>", 101)), docx.Limits{Paragraphs: 100}, "paragraphs"},
		{"nesting", Document(deep), docx.Limits{Depth: 60}, "depth"},
	} {
		_, err := docx.Read(c.raw, c.l)
		var e *docx.Beyond
		require.ErrorAs(t, err, &e, c.why)
		assert.Equal(t, c.limit, e.Limit, c.why)
		_, err = docx.Read(c.raw, docx.Limits{})
		assert.NoError(t, err, "%s: 0 is no bound", c.why)
	}
}

// A picture of any size costs nothing: it is never unpacked.
func TestWhatIsNotReadIsNotUnpacked(t *testing.T) {
	parts := append(Parts(P("", "a")), Part{Name: "word/media/1.png", Body: strings.Repeat("0", 8<<20)})
	_, err := docx.Read(Zip(parts...), docx.Limits{Bytes: 64 << 10})
	assert.NoError(t, err)
}

func TestWhatIsDamaged(t *testing.T) {
	whole := Document(P("", "The bridge is closed."))
	with := func(xml string) []byte { return Zip(Part{Name: "word/document.xml", Body: xml}) }
	locked := bytes.Clone(whole)
	for rest := locked; ; { // the flag that says: encrypted, in the directory
		i := bytes.Index(rest, []byte("PK\x01\x02"))
		if i < 0 {
			break
		}
		rest[i+8] |= 1
		rest = rest[i+4:]
	}
	for _, c := range []struct {
		why, says string
		raw       []byte
	}{
		{"cut off", "the archive is not whole", whole[:len(whole)-30]},
		{"a head and no more", "the archive is not whole", []byte("PK\x03\x04")},
		{"two texts", "word/document.xml: is in the archive twice", Zip(Body(P("", "a")), Body(P("", "b")))},
		{"two texts, written otherwise", "is in the archive twice", Zip(Body(P("", "a")), Part{Name: "Word/Document.xml"})},
		{"a password", "is protected by a password", locked},
		{"XML that ends early", "unexpected EOF", with(`<w:document><w:body><w:p>`)},
		{"ends that fit no beginning", "syntax error", with(`<a></b>`)},
		{"entities", "has a document type", with(`<!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;">]><a>&d;</a>`)},
		{"an entity of its own", "invalid character entity", with(`<a>&d;</a>`)},
		{"another charset", "not in UTF-8", with(`<?xml version="1.0" encoding="Shift_JIS"?><a/>`)},
		{"a file in the file", "open it in Word", Document(P("", "a") + `<w:altChunk r:id="r9"/>`)},
	} {
		_, err := docx.Read(c.raw, docx.Limits{})
		var e *docx.Damaged
		require.ErrorAs(t, err, &e, c.why)
		assert.ErrorContains(t, err, c.says, c.why)
	}
	_, err := docx.Read(Zip(Part{Name: "xl/workbook.xml", Body: "<a/>"}), docx.Limits{})
	assert.ErrorIs(t, err, docx.ErrForeign)
}

// The sum over a part is held to what was packed.
func TestATextThatWasChangedInTheArchive(t *testing.T) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.CreateHeader(&zip.FileHeader{Name: "word/document.xml", Method: zip.Store})
	require.NoError(t, err)
	_, err = w.Write([]byte(Body(P("", "Seven people died.")).Body))
	require.NoError(t, err)
	require.NoError(t, z.Close())
	_, err = docx.Read(bytes.Replace(b.Bytes(), []byte("Seven"), []byte("Eight"), 1), docx.Limits{})
	assert.ErrorContains(t, err, "checksum")
}
