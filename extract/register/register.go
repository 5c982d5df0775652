// Package register loads the tables of names a desk trusts: people, events,
// places and house spellings. A register is one more witness: its rows are
// evidence like the sentences of an article.
package register

import (
	"path/filepath"

	"factdiff/extract/article"
	"factdiff/extract/text"
)

// Kind says what a register lists. It is told by the header.
type Kind uint8

// The kinds of register, with the columns each may have. The first is
// required, in any place; the others may be left out.
const (
	People Kind = iota // name, aliases, office, body, from, until, source
	Events             // event, aliases, date, until, source
	Places             // place, aliases, kind, within, source
	House              // write, not, note
)

var kindNames = [...]string{"people", "events", "places", "house"}

func (k Kind) String() string { return kindNames[k] }

// Register is one loaded table. It is immutable and safe for use by several
// goroutines. Of the four lists of rows the one of its Kind is filled, in the
// order of the file.
type Register struct {
	Kind    Kind
	Doc     *text.Document // its Text is the whole file; it has no tokens
	Charset string
	Assumed bool // the charset was neither declared nor certain

	People []PersonRow
	Events []EventRow
	Places []PlaceRow
	House  []HouseRow

	// Disguised are the fields that are not written as they look, the first 100.
	Disguised []Disguise

	names, words, offices index
}

// PersonRow is a person in an office. One person may have several rows.
type PersonRow struct {
	Name         string
	Aliases      []string
	Office, Body string
	From, Until  Day // both days included; zero when open
	Source       string
	Span         text.Span // the row in Doc.Text, without its line end
}

// EventRow is something that happened, from Date to Until.
type EventRow struct {
	Event       string
	Aliases     []string
	Date, Until Day // zero when unknown; Until is also zero for one day
	Source      string
	Span        text.Span
}

// PlaceRow is a place: what sort it is, and what it lies in.
type PlaceRow struct {
	Place        string
	Aliases      []string
	Kind, Within string
	Source       string
	Span         text.Span
}

// HouseRow is a spelling of the house and those it replaces.
type HouseRow struct {
	Write string
	Not   []string
	Note  string
	Span  text.Span
}

// The bounds of a register: 256 MiB and four million rows.
const (
	MaxBytes = 256 << 20
	MaxRows  = 4_000_000
)

// Load reads the register at path. A file that cannot be read gives an
// [article.Error], one that breaks the rules an [article.Invalid] with its line
// and column name.
func Load(path string) (*Register, error) {
	raw, err := article.ReadFile(path, MaxBytes)
	if err != nil {
		return nil, err
	}
	return Parse(raw, path)
}

// Parse reads a register's bytes; path names it in errors.
func Parse(raw []byte, path string) (*Register, error) {
	dec, err := article.Decode(raw, "")
	if err != nil {
		return nil, article.InFile(err, path)
	}
	p := parser{path: path, scan: scanner{text: dec.Text}}
	r := &Register{Charset: dec.Charset, Assumed: dec.Assumed}
	if err := p.read(r); err != nil {
		return nil, err
	}
	// The text is set afterwards: a register is looked up, never read, and room
	// for the tokens of a million rows would cost more than the rows.
	r.Doc = text.New(text.Meta{Role: "register", Path: path, Title: filepath.Base(path)}, "", []text.Block{}, dec.Origin)
	r.Doc.Text = dec.Text
	r.Doc.Blocks = []text.Block{{Kind: text.Boilerplate, Span: text.Span{End: len(dec.Text)}}}
	r.index()
	return r, nil
}

// Len is the number of rows.
func (r *Register) Len() int {
	return len(r.People) + len(r.Events) + len(r.Places) + len(r.House)
}

// Span is the row i in Doc.Text.
func (r *Register) Span(i int) text.Span {
	switch r.Kind {
	case Events:
		return r.Events[i].Span
	case Places:
		return r.Places[i].Span
	case House:
		return r.House[i].Span
	}
	return r.People[i].Span
}

// Name is the name that row i stands for, and Aliases its other forms; for a
// house spelling these are what to write and what not.
func (r *Register) Name(i int) string {
	switch r.Kind {
	case Events:
		return r.Events[i].Event
	case Places:
		return r.Places[i].Place
	case House:
		return r.House[i].Write
	}
	return r.People[i].Name
}

// Aliases are the other forms of row i's name.
func (r *Register) Aliases(i int) []string {
	switch r.Kind {
	case Events:
		return r.Events[i].Aliases
	case Places:
		return r.Places[i].Aliases
	case House:
		return r.House[i].Not
	}
	return r.People[i].Aliases
}
