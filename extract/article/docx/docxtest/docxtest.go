// Package docxtest makes Word documents for tests.
package docxtest

import (
	"archive/zip"
	"bytes"
	"html"
	"strings"
)

// Part is one file of an archive.
type Part struct{ Name, Body string }

// Zip packs parts, in their order. It gives the same bytes every time.
func Zip(parts ...Part) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, p := range parts {
		w, err := z.Create(p.Name)
		if err == nil {
			_, err = w.Write([]byte(p.Body))
		}
		if err != nil {
			panic(err) // a buffer takes anything
		}
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return b.Bytes()
}

const (
	types = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
	rels   = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`
	ofText = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/a" TargetMode="External"/></Relationships>`
	// The ids are those of a German Word: only the names are the same everywhere.
	stylesheet = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standard"/></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Untertitel"><w:name w:val="Subtitle"/></w:style>` +
		`<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Abschnitt"><w:name w:val="Part of the story"/><w:basedOn w:val="berschrift1"/></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Aufzhlung"><w:name w:val="List Bullet"/><w:pPr><w:numPr/></w:pPr></w:style>` +
		`<w:style w:type="character" w:styleId="Geheim"><w:name w:val="Not for print"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`
	core = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Slot 4, page 3</dc:title><dc:creator>Jane Roe</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2031-05-10T08:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2031-05-12T09:30:00Z</dcterms:modified></cp:coreProperties>`
)

// Body is the part with the text, of the XML inside its w:body.
func Body(xml string) Part {
	return Part{"word/document.xml", `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>` +
		xml + `<w:sectPr/></w:body></w:document>`}
}

// Parts are those of a document with that body: types, relations, styles (Titel,
// Untertitel, berschrift1, Abschnitt, Beschriftung, Zitat, Aufzhlung, Geheim),
// properties, and the body last.
func Parts(xml string) []Part {
	return []Part{{"[Content_Types].xml", types}, {"_rels/.rels", rels}, {"word/_rels/document.xml.rels", ofText},
		{"word/styles.xml", stylesheet}, {"docProps/core.xml", core}, Body(xml)}
}

// Document is a document with that XML in its body.
func Document(xml string) []byte { return Zip(Parts(xml)...) }

// P is a paragraph of a style ("" for none) with those words.
func P(style, words string) string {
	if style != "" {
		style = `<w:pPr><w:pStyle w:val="` + style + `"/></w:pPr>`
	}
	return "<w:p>" + style + Run(words) + "</w:p>"
}

// Run is a run with those words.
func Run(words string) string {
	return `<w:r><w:t xml:space="preserve">` + html.EscapeString(words) + "</w:t></w:r>"
}

// Text is a document of plain paragraphs, one for each line of s.
func Text(s string) []byte {
	var b strings.Builder
	for line := range strings.Lines(s) {
		b.WriteString(P("", strings.TrimSuffix(line, "\n")))
	}
	return Document(b.String())
}
