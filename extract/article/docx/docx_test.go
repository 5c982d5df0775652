package docx_test

import (
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract/article/docx"
	. "factdiff/extract/article/docx/docxtest"
)

// shape lists the paragraphs of a document as "kind: words".
func shape(t *testing.T, raw []byte) []string {
	t.Helper()
	d, err := docx.Read(raw, docx.Limits{})
	require.NoError(t, err)
	var out []string
	for _, p := range d.Paragraphs {
		out = append(out, p.Kind.String()+": "+p.Text)
	}
	return out
}

func TestWhatAParagraphSays(t *testing.T) {
	for _, c := range []struct{ why, xml, want string }{
		{"runs are one text", Run("The bri") + Run("dge is ") + Run("closed."), "The bridge is closed."},
		{"entities are decoded", Run(`“A & B” <cut>`), `“A & B” <cut>`},
		{"a tab and a line break", Run("a") + `<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>`, "a\tb\vc\vd"},
		{"a page break", Run("a") + `<w:r><w:br w:type="page"/></w:r>` + Run("b"), "a\fb"},
		{"a tab stop is no tab", `<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>` + Run("a"), "a"},
		{"hyphens", Run("twenty") + `<w:r><w:noBreakHyphen/><w:t>five har</w:t><w:softHyphen/><w:t>bours</w:t></w:r>`, "twenty-five harbours"},
		{"a line end in the XML is a blank", `<w:r><w:t>a` + "\n" + `b</w:t></w:r>`, "a b"},
		{"a link", `<w:hyperlink r:id="r2">` + Run("the council") + `</w:hyperlink>` + Run(" met"), "the council met"},
		{"smart tags and controls", `<w:smartTag>` + Run("May ") + `</w:smartTag><w:sdt><w:sdtPr><w:alias w:val="day"/></w:sdtPr><w:sdtContent>` + Run("5") + `</w:sdtContent></w:sdt>`, "May 5"},
		{"an insertion is read", Run("nine ") + `<w:ins w:author="x">` + Run("people ") + `</w:ins>` + Run("died"), "nine people died"},
		{"a deletion is not", Run("nine") + `<w:del w:author="x"><w:r><w:delText>seven</w:delText></w:r></w:del>` + Run(" died"), "nine died"},
		{"a move is read where it went", `<w:moveFrom>` + Run("first ") + `</w:moveFrom>` + Run("then ") + `<w:moveTo>` + Run("first") + `</w:moveTo>`, "then first"},
		{"hidden text is not read", Run("a ") + `<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>` + Run("b"), "a b"},
		{"hidden by a style", Run("a ") + `<w:r><w:rPr><w:rStyle w:val="Geheim"/></w:rPr><w:t>secret</w:t></w:r>` + Run("b"), "a b"},
		{"struck out", `<w:r><w:rPr><w:strike/><w:dstrike w:val="false"/></w:rPr><w:t>seven </w:t></w:r>` + Run("nine"), "nine"},
		{"not hidden after all", `<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>a</w:t></w:r>`, "a"},
		{"a field is its result", `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE \@ "d MMMM" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>` + Run("5 May") + `<w:r><w:fldChar w:fldCharType="end"/></w:r>`, "5 May"},
		{"a simple field", `<w:fldSimple w:instr="AUTHOR">` + Run("Jane Roe") + `</w:fldSimple>`, "Jane Roe"},
		{"a note leaves no mark", Run("a") + `<w:r><w:footnoteReference w:id="2"/></w:r>` + Run("."), "a."},
		{"a formula is no text", Run("a") + `<m:oMath><m:r><m:t>x=7</m:t></m:r></m:oMath>`, "a"},
		{"a former style is none", `<w:pPr><w:pPrChange><w:pPr><w:pStyle w:val="Titel"/></w:pPr></w:pPrChange></w:pPr>` + Run("a"), "a"},
	} {
		assert.Equal(t, []string{"paragraph: " + c.want}, shape(t, Document("<w:p>"+c.xml+"</w:p>")), c.why)
	}
}

func TestWhatAParagraphIs(t *testing.T) {
	outline := func(level string) string {
		return `<w:p><w:pPr><w:outlineLvl w:val="` + level + `"/></w:pPr>` + Run("a") + "</w:p>"
	}
	item := func(id string) string {
		return `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="` + id + `"/></w:numPr></w:pPr>` + Run("a") + "</w:p>"
	}
	for _, c := range []struct{ why, xml, want string }{
		{"no style", P("", "a"), "paragraph"},
		{"a title, by its one name in all languages", P("Titel", "a"), "headline"},
		{"a subtitle", P("Untertitel", "a"), "deck"},
		{"a heading", P("berschrift1", "a"), "heading"},
		{"a style made of a heading", P("Abschnitt", "a"), "heading"},
		{"a level of the outline", outline("2"), "heading"},
		{"the level of the text", outline("9"), "paragraph"},
		{"a caption", P("Beschriftung", "a"), "caption"},
		{"a block quotation", P("Zitat", "a"), "paragraph"},
		{"a bullet by style", P("Aufzhlung", "a"), "list item"},
		{"a bullet", item("3"), "list item"},
		{"taken out of a list", item("0"), "paragraph"},
		{"a newsroom's style that is told by its id alone", P("Standfirst", "a"), "deck"},
		{"an unknown style", P("Zzz", "a"), "paragraph"},
	} {
		assert.Equal(t, []string{c.want + ": a"}, shape(t, Document(c.xml)), c.why)
	}
}

func TestTheOrderOfParagraphs(t *testing.T) {
	box := func(words string) string {
		in := `<w:txbxContent>` + P("", words) + `</w:txbxContent>`
		return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>` + in + `</wps:txbx></w:drawing></mc:Choice>` +
			`<mc:Fallback><w:pict><v:textbox>` + in + `</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
	}
	gone := `<w:pPr><w:rPr><w:del w:author="x"/></w:rPr></w:pPr>`
	for _, c := range []struct {
		why, xml string
		want     []string
	}{
		{"empty ones count", P("", "a") + "<w:p/>" + P("", "b"), []string{"a", "", "b"}},
		{"cells by row", `<w:tbl><w:tr><w:tc>` + P("", "Day") + `</w:tc><w:tc>` + P("", "Dead") + `</w:tc></w:tr><w:tr><w:tc>` + P("", "Monday") + `</w:tc><w:tc>` + P("", "7") + `</w:tc></w:tr></w:tbl>`,
			[]string{"Day", "Dead", "Monday", "7"}},
		{"a text box once, after what it hangs on", `<w:p>` + Run("The bridge ") + box("In short") + Run("is closed.") + `</w:p>` + P("", "b"), []string{"The bridge is closed.", "In short", "b"}},
		{"an old text box", `<w:p><w:r><w:pict><v:textbox><w:txbxContent>` + P("", "old") + `</w:txbxContent></v:textbox></w:pict></w:r></w:p>`, []string{"", "old"}},
		{"a way of writing that stands alone", `<w:p><mc:AlternateContent><mc:Fallback>` + Run("a") + `</mc:Fallback></mc:AlternateContent></w:p>`, []string{"a"}},
		{"a deleted end", `<w:p>` + gone + Run("The bridge ") + `</w:p>` + P("", "is closed."), []string{"The bridge is closed."}},
		{"a deleted paragraph", P("", "a") + `<w:p>` + gone + `<w:del><w:r><w:delText>b</w:delText></w:r></w:del></w:p>` + P("", "c"), []string{"a", "c"}},
		{"a deleted end does not leave its cell", `<w:tbl><w:tr><w:tc><w:p>` + gone + Run("a") + `</w:p></w:tc><w:tc>` + P("", "b") + `</w:tc></w:tr></w:tbl>`, []string{"a", "b"}},
	} {
		d, err := docx.Read(Document(c.xml), docx.Limits{})
		require.NoError(t, err, c.why)
		var got []string
		for _, p := range d.Paragraphs {
			got = append(got, p.Text)
		}
		assert.Equal(t, c.want, got, c.why)
	}
}

func TestWhatIsLeftOutIsCounted(t *testing.T) {
	d, err := docx.Read(Document(`<w:p>`+Run("a")+`<w:r><w:rPr><w:vanish/></w:rPr><w:t>né</w:t><w:tab/></w:r><w:r><w:endnoteReference w:id="1"/></w:r></w:p>`+
		`<w:p><w:ins>`+Run("b")+`</w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del></w:p>`), docx.Limits{})
	require.NoError(t, err)
	assert.Equal(t, docx.Left{Hidden: 3, Notes: 1, Changes: 2}, d.Left)
}

func TestProperties(t *testing.T) {
	d, err := docx.Read(Document(P("", "a")), docx.Limits{})
	require.NoError(t, err)
	assert.Equal(t, "Slot 4, page 3", d.Title)
	assert.Equal(t, "Jane Roe", d.Author)
	assert.Equal(t, time.Date(2031, 5, 12, 9, 30, 0, 0, time.UTC), d.Modified)

	parts := Parts(P("", "a"))
	parts[4].Body = "<damaged"
	d, err = docx.Read(Zip(parts...), docx.Limits{})
	require.NoError(t, err, "the text is whole")
	assert.Empty(t, d.Author)
	assert.Equal(t, []string{"paragraph: a"}, shape(t, Zip(Part{Name: "[Content_Types].xml"}, Body(P("", "a")))), "without any of its other parts")
}

func TestOtherWaysToWriteIt(t *testing.T) {
	body := Body(P("", "The bridge is closed.")).Body
	strict := strings.ReplaceAll(body, "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main")
	prefixed := strings.NewReplacer("<w:", "<ns0:", "</w:", "</ns0:", "xmlns:w=", "xmlns:ns0=", " xml:space", " xml:space").Replace(body)
	var wide strings.Builder
	wide.WriteString("\xff\xfe")
	for _, u := range utf16.Encode([]rune(strings.Replace(body, "UTF-8", "UTF-16", 1))) {
		wide.WriteString(string([]byte{byte(u), byte(u >> 8)}))
	}
	for why, xml := range map[string]string{"strict": strict, "another prefix": prefixed, "a byte order mark": "\ufeff" + body, "UTF-16": wide.String()} {
		assert.Equal(t, []string{"paragraph: The bridge is closed."}, shape(t, Zip(Part{Name: "word/document.xml", Body: xml})), why)
	}
	parts := Parts("")
	parts[1].Body = strings.Replace(parts[1].Body, "word/document.xml", "/Word/main2.xml", 1)
	parts[5] = Part{Name: "word/main2.xml", Body: body}
	assert.Equal(t, []string{"paragraph: The bridge is closed."}, shape(t, Zip(parts...)), "another name")
}
