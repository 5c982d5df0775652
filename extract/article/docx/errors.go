package docx

import "errors"

// ErrForeign is an archive that holds no Word document: a spreadsheet, a book,
// a folder that somebody packed.
var ErrForeign = errors.New("an archive without a Word document in it")

// Beyond is a document beyond one of the [Limits]: entries, bytes, depth or
// paragraphs.
type Beyond struct{ Limit string }

func (e *Beyond) Error() string { return "beyond the limit on " + e.Limit }

// Damaged is a document that breaks the rules of its format, or holds what is
// not read: what and where.
type Damaged struct {
	Part string // of the archive, or ""
	Err  error
}

func (e *Damaged) Error() string {
	if e.Part == "" {
		return e.Err.Error()
	}
	return e.Part + ": " + e.Err.Error()
}

func (e *Damaged) Unwrap() error { return e.Err }
