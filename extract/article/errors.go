package article

import (
	"errors"
	"fmt"
	"io/fs"
)

// Problem says why a file cannot be used as an article.
type Problem uint8

// The problems. All of them make a run incomplete; none is a fault of the
// configuration.
const (
	Missing Problem = iota
	Unreadable
	Binary
	Empty
	NotEnglish
	TooLarge
	NoneFound // a folder or a pattern that stands for no article
)

var problems = [...]string{
	Missing:    "no such file",
	Unreadable: "cannot be read",
	Binary:     "a binary file, not an article",
	Empty:      "holds no text",
	NotEnglish: "does not look like English",
	TooLarge:   "too large",
	NoneFound:  "no article found",
}

func (p Problem) String() string { return problems[p] }

// Error is a file that cannot be used, and why.
type Error struct {
	Path    string
	Problem Problem
	Detail  string // more on it, or ""
	Err     error  // what the system said, or nil
}

func (e *Error) Error() string {
	s := e.Problem.String()
	if e.Path != "" {
		s = e.Path + ": " + s
	}
	if e.Detail != "" {
		s += " (" + e.Detail + ")"
	}
	if e.Err != nil {
		s += ": " + reason(e.Err).Error()
	}
	return s
}

func (e *Error) Unwrap() error { return e.Err }

// reason drops the path that the system repeats in its message.
func reason(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}

func openError(path string, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return &Error{Path: path, Problem: Missing}
	}
	return &Error{Path: path, Problem: Unreadable, Err: err}
}

// InFile names the file in an error that was made without knowing it.
func InFile(err error, path string) error {
	var e *Error
	if errors.As(err, &e) && e.Path == "" {
		named := *e
		named.Path = path
		return &named
	}
	var i *Invalid
	if errors.As(err, &i) && i.Path == "" {
		named := *i
		named.Path = path
		return &named
	}
	return err
}

// Invalid is a story file, a register or front matter that breaks its own
// rules: where, and what was expected there.
type Invalid struct {
	Path    string
	Line    int    // from 1; 0 when it concerns the whole file
	Column  int    // in characters from 1; 0 when it concerns the whole line
	Field   string // the field or column concerned, or ""
	Message string
}

func (e *Invalid) Error() string {
	s := e.Path
	if e.Line > 0 {
		s += fmt.Sprintf(":%d", e.Line)
		if e.Column > 0 {
			s += fmt.Sprintf(":%d", e.Column)
		}
	}
	if e.Field != "" {
		s += ": " + e.Field
	}
	return s + ": " + e.Message
}
