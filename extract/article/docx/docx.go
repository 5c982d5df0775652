// Package docx takes Word documents apart: the ZIP archives of XML that
// ECMA-376 calls WordprocessingML. It gives the words that a reader of the
// finished page would see, paragraph by paragraph: tracked changes are taken as
// accepted; text that is hidden or struck out, field codes, comments and notes
// are left out.
//
// Nothing outside the archive is ever looked at: a relationship that leads out
// of it is not followed.
package docx

import (
	"bytes"
	"errors"
	"time"

	"factdiff/extract/text"
)

// Limits bound what one document may cost. A field that is 0 sets no bound.
type Limits struct {
	Entries    int // files in the archive
	Bytes      int // of the parts that are read, unpacked, all together
	Depth      int // XML elements in one another
	Paragraphs int // empty ones too
}

// Document is what a Word document says.
type Document struct {
	// Paragraphs are all of the body in their order, empty ones, those of tables
	// and of text boxes too; a text box follows the paragraph it hangs on.
	Paragraphs []Paragraph
	// Title, Author and Modified are the document's properties, as whoever last
	// saved it left them.
	Title, Author string
	Modified      time.Time
	Left          Left
}

// Paragraph is one paragraph. Its text is UTF-8 without a line end: a tab is
// \t, a line break \v, a page or column break \f, as Word itself counts them.
type Paragraph struct {
	Text string
	Kind text.BlockKind
}

// Left counts what is in a document and is not read, and what was read in one
// of two ways.
type Left struct {
	Hidden  int // characters of text that is hidden or struck out
	Notes   int // references to footnotes and endnotes
	Changes int // tracked insertions, deletions and moves, taken as accepted
}

// Is reports whether raw begins as an archive does, which every document of
// this sort is.
func Is(raw []byte) bool { return bytes.HasPrefix(raw, []byte("PK\x03\x04")) }

// Read takes a document apart. Errors are [ErrForeign], of type [*Beyond], or
// [*Damaged].
func Read(raw []byte, l Limits) (*Document, error) {
	a, err := open(raw, l)
	if err != nil {
		return nil, err
	}
	main := a.main()
	if main == "" {
		return nil, ErrForeign
	}
	rels, err := a.relations(main)
	if err != nil {
		return nil, err
	}
	b := &body{doc: &Document{}, most: l.Paragraphs}
	if b.styles, err = a.styles(rels["styles"]); err != nil {
		return nil, err
	}
	if err := a.read(main, b.walk); err != nil {
		return nil, err
	}
	b.finish()
	// Properties that are damaged say nothing; the text is read all the same.
	var beyond *Beyond
	if err := a.properties(b.doc); errors.As(err, &beyond) {
		return nil, err
	}
	return b.doc, nil
}
