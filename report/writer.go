package report

import "io"

// Writer shows a report in one format. It is a value; the list of all is in
// package formats.
type Writer struct {
	Name  string // as --format takes it
	Doc   string // one line of help
	Write func(w io.Writer, r *Report, s Style) error
}

// Style is what the reader's end can show; the zero Style is plain text of no
// particular width.
type Style struct {
	Color bool // ANSI colours are welcome
	Width int  // columns of the terminal; 0 when it is none
}
