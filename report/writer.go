package report

import (
	"io"
	"slices"
)

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
	// FailOn is the level that fails the run, for formats that tell failed from
	// passed; "" is conflict.
	FailOn string
}

// FailLevels are what a run can be told to fail on, the least strict first.
func FailLevels() []string { return []string{"never", "conflict", "query", "note"} }

// Fails reports whether the finding fails a run at the level failOn.
func (f *Finding) Fails(failOn string) bool {
	if failOn == "" {
		failOn = "conflict"
	}
	at, level := slices.Index(FailLevels(), failOn), slices.Index(FailLevels(), f.Level)
	return f.Waived == nil && 0 < level && level <= at
}

// Failed reports whether any finding fails a run at the level failOn.
func (r *Report) Failed(failOn string) bool {
	return slices.ContainsFunc(r.Findings, func(f Finding) bool { return f.Fails(failOn) })
}
