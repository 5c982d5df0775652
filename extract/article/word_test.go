package article

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	. "factdiff/extract/article/docx/docxtest"
	"factdiff/extract/text"
)

// inWord is a draft as a desk sends it.
func inWord() []byte {
	return Document(P("Titel", "Bridge shut for days") + P("Untertitel", "Lorry cracks a pillar of the old bridge over the river") + P("", "By Mary Poe") + "<w:p/>" +
		"<w:p>" + Run("The bridge over the river will stay ") + `<w:del><w:r><w:delText>open</w:delText></w:r></w:del><w:ins>` + Run("closed") + "</w:ins>" +
		Run(" until Friday, the county\u00ad said on Tuesday.") + `<w:r><w:footnoteReference w:id="1"/></w:r></w:p>` +
		P("berschrift1", "What comes next") + P("Aufzhlung", "Work starts in May, Mayor Anna O’Doe told reporters.") +
		"<w:p>" + Run("It was built in 1931.") + "<w:r><w:br/><w:br/><w:t>It carries 9,000 cars</w:t><w:br/><w:t>a day.</w:t></w:r></w:p>")
}

func TestWord(t *testing.T) {
	a, err := Parse(inWord(), text.Meta{Path: "draft.docx"})
	require.NoError(t, err)
	assert.Equal(t, "docx", a.Format)
	assert.Equal(t, "Bridge shut for days", a.Title, "what is printed, not what the file's properties say")
	assert.Equal(t, "Mary Poe", a.Author)
	assert.False(t, a.Dated(), "saving a draft does not publish it")
	assert.Equal(t, 2031, a.Modified.Year())
	assert.Equal(t, []string{"it has tracked changes; it was read as if all of them were accepted", "its footnotes and endnotes were not read"}, a.Notices)
	var got []string
	for _, b := range a.Doc.Blocks {
		got = append(got, b.Kind.String()+": "+a.Doc.Slice(b.Span))
	}
	assert.Equal(t, []string{
		"headline: Bridge shut for days",
		"deck: Lorry cracks a pillar of the old bridge over the river",
		"boilerplate: By Mary Poe",
		"paragraph: The bridge over the river will stay closed until Friday, the county said on Tuesday.",
		"heading: What comes next",
		"list item: Work starts in May, Mayor Anna O’Doe told reporters.",
		"paragraph: It was built in 1931.",
		"paragraph: It carries 9,000 cars a day.",
	}, got)

	lines := strings.Split(string(a.Paragraphs), "\n")
	assert.Equal(t, "It was built in 1931.\v\vIt carries 9,000 cars\va day.", lines[7])
	at := strings.Index(a.Doc.Text, "cars a day")
	s := a.Doc.Source(text.Span{Start: at, End: at + len("cars a day")})
	assert.Equal(t, "cars\va day", string(a.Paragraphs[s.Start:s.End]))
}

func TestAWordDocumentIsToldByItsContent(t *testing.T) {
	a, err := Parse(inWord(), text.Meta{Path: "draft"})
	require.NoError(t, err)
	assert.Equal(t, "docx", a.Format)
	a, err = Parse([]byte("The bridge is closed until Friday.\n"), text.Meta{Path: "draft.docx"})
	require.NoError(t, err)
	assert.Equal(t, "text", a.Format)
	assert.Nil(t, a.Paragraphs)
	_, err = Parse(Zip(Part{Name: "mimetype", Body: "application/epub+zip"}), text.Meta{Path: "draft.docx"})
	assert.EqualError(t, err, "draft.docx: a binary file, not an article (an archive without a Word document in it)")
	_, err = Parse(Text("\n\n"), text.Meta{Path: "draft.docx"})
	assert.EqualError(t, err, "draft.docx: holds no text")
}

// A desk that knows no styles sets a headline by hand.
func TestWordWithoutStyles(t *testing.T) {
	a, err := Parse(Text("Bridge shut for days\n\nThe bridge over the river will stay closed until Friday, the county said.\n• It was built in 1931, by hand.\n"), text.Meta{Path: "a.docx"})
	require.NoError(t, err)
	require.Len(t, a.Doc.Blocks, 3)
	assert.Equal(t, text.Headline, a.Doc.Blocks[0].Kind)
	assert.Equal(t, text.ListItem, a.Doc.Blocks[2].Kind)
	a, err = Parse(Document(P("berschrift1", "Bridge shut")+P("", "It is closed, the county said.")+P("berschrift1", "What is next")+P("", "Work starts in May.")), text.Meta{Path: "a.docx"})
	require.NoError(t, err)
	assert.Equal(t, []text.BlockKind{text.Headline, text.Paragraph, text.Heading, text.Paragraph}, []text.BlockKind{
		a.Doc.Blocks[0].Kind, a.Doc.Blocks[1].Kind, a.Doc.Blocks[2].Kind, a.Doc.Blocks[3].Kind})
}

func TestThePropertiesOfTheFileForWantOfHeadlineAndByline(t *testing.T) {
	a, err := Parse(Text("The bridge over the river will stay closed until Friday, the county said.\n"), text.Meta{Path: "a.docx"})
	require.NoError(t, err)
	assert.Equal(t, "Slot 4, page 3", a.Title)
	assert.Equal(t, "Jane Roe", a.Author)
}

func TestWordBeyondALimit(t *testing.T) {
	small := Defaults()
	small.Entries = 3
	_, err := small.Parse(inWord(), text.Meta{Path: "a.docx"})
	assert.EqualError(t, err, "a.docx: too large (limit 3 files in the archive, --limit-entries)")
	small = Defaults()
	small.Depth = 2
	_, err = small.Parse(inWord(), text.Meta{Path: "a.docx"})
	assert.EqualError(t, err, "a.docx: too large (nested too deeply)")
	bomb := Text(strings.Repeat("0", 17<<20))
	require.Less(t, len(bomb), 1<<20)
	_, err = Parse(bomb, text.Meta{Path: "a.docx"})
	assert.EqualError(t, err, "a.docx: too large (unpacked, limit 16 MiB)")
	_, err = Defaults().Parse(Text(strings.Repeat("The bridge.\n", 100_001)), text.Meta{Path: "a.docx"})
	assert.EqualError(t, err, "a.docx: too large (too many paragraphs)")
}

func TestWordKeepsPlaces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := atoms(t, rapid.IntRange(1, 60).Draw(t, "words"), []word{{"", ""}, {"é", "é"}, {"&", "&"}, {"𝔄", "𝔄"}, {"x", "\u00adx"}})
		gaps := []string{" ", "  ", "\t", "\v", "\v\v", "\f", "\n", "\n\n"}
		var b strings.Builder
		b.WriteString("<w:p>")
		for _, w := range words {
			b.WriteString(Run(w.written))
			switch gap := rapid.SampledFrom(gaps).Draw(t, "gap"); gap[0] {
			case '\n':
				b.WriteString(strings.Repeat("</w:p><w:p>", len(gap)))
			case '\v':
				b.WriteString(strings.Repeat("<w:r><w:br/></w:r>", len(gap)))
			case '\f':
				b.WriteString(`<w:r><w:br w:type="page"/></w:r>`)
			default:
				b.WriteString(Run(gap))
			}
		}
		b.WriteString("</w:p>")
		a, err := Parse(Document(b.String()), text.Meta{Path: "a.docx"})
		require.NoError(t, err)
		for _, w := range words {
			at := strings.Index(a.Doc.Text, w.reads)
			require.GreaterOrEqual(t, at, 0, "%q is lost in %q", w.reads, a.Doc.Text)
			s := a.Doc.Source(text.Span{Start: at, End: at + len(w.reads)})
			assert.Equal(t, strings.TrimPrefix(w.written, "\u00ad"), strings.TrimPrefix(string(a.Paragraphs[s.Start:s.End]), "\u00ad"))
		}
	})
}

// FuzzWord reads archives with any text and styles in them, and archives that
// are damaged anywhere.
func FuzzWord(f *testing.F) {
	parts := Parts(P("Titel", "Bridge shut") + `<w:p><w:ins>` + Run("It is ") + `</w:ins><w:r><w:br/><w:t>closed.</w:t></w:r></w:p><w:tbl><w:tr><w:tc>` + P("", "9") + `</w:tc></w:tr></w:tbl>`)
	f.Add(parts[3].Body, parts[5].Body, uint16(0), byte(0), 60)
	f.Add("", Body(`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>`+Run("a")+`</w:p><w:p><mc:AlternateContent><mc:Choice/><mc:Fallback/></mc:AlternateContent></w:p>`).Body, uint16(700), byte(9), 5)
	f.Add("<w:styles/>", "<!DOCTYPE a>", uint16(3), byte(255), 0)
	f.Fuzz(func(t *testing.T, styles, body string, at uint16, with byte, limit int) {
		raw := Zip(parts[0], parts[1], parts[2], Part{Name: "word/styles.xml", Body: styles}, Part{Name: "word/document.xml", Body: body})
		if int(at) < len(raw) {
			raw[at] ^= with
		}
		l := Defaults()
		l.BlockBytes = max(limit, 4)
		a, err := l.Parse(raw, text.Meta{Path: "a.docx"})
		if err != nil {
			var e *Error
			require.ErrorAs(t, err, &e)
			return
		}
		if a.Paragraphs == nil {
			return // the fuzzer took the archive's mark away
		}
		require.True(t, utf8.Valid(a.Paragraphs))
		for _, tok := range a.Doc.Tokens() {
			s := a.Doc.Source(tok.Span)
			require.LessOrEqual(t, s.Start, s.End)
			require.LessOrEqual(t, s.End, len(a.Paragraphs))
			require.NotContains(t, string(a.Paragraphs[s.Start:s.End]), "\n", "no word stands in two paragraphs")
		}
	})
}

func BenchmarkWord(b *testing.B) { benchmark(b, "a.docx", string(Text(news(200)))) }
