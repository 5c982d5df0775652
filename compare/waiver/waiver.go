// Package waiver keeps what people decided on findings, in a file beside the
// drafts. A decision is bound to what was said and never to where: it is looked
// up by the finding's id, which is made of the readings on each side, so that
// moving a paragraph keeps it and changing a number ends it.
package waiver

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"factdiff/compare/yamlfile"
	"factdiff/extract/article"
)

// The decisions. Fix is a note to the desk: the finding still counts.
const (
	Accept     = "accept"
	FalseAlarm = "false-alarm"
	Fix        = "fix"
)

// Decisions are all decisions, as they are written.
func Decisions() []string { return []string{Accept, FalseAlarm, Fix} }

// Entry is one decision.
type Entry struct {
	ID       string            `yaml:"id"`
	Decision string            `yaml:"decision"`
	Reason   string            `yaml:"reason"`
	By       string            `yaml:"by"`
	Until    string            `yaml:"until"`    // ISO date, the last day it counts; "" for ever
	Readings map[string]string `yaml:"readings"` // what each article said, by its id
	Line     int               `yaml:"-"`        // where it stands, 0 when it is new

	block string // as written, with the comments above it
}

// File is a waiver file.
type File struct {
	Path    string
	Entries []Entry // sorted by id
	head    string  // comments above the first entry
}

// MaxBytes bounds a waiver file; one of ten thousand decisions has 3 MB.
const MaxBytes = 16 << 20

// Load reads the file at path; one that does not exist is empty.
func Load(path string) (*File, error) {
	raw, err := article.ReadFile(path, MaxBytes)
	var gone *article.Error
	if errors.As(err, &gone) && gone.Problem == article.Missing {
		return &File{Path: path}, nil
	}
	if err != nil {
		return nil, err
	}
	return Parse(path, raw)
}

// Parse reads the bytes of a waiver file; path is for messages. An entry with
// an empty reason or a date that has passed is no error: see [Entry.Void].
func Parse(path string, raw []byte) (*File, error) {
	f := &File{Path: path}
	y, err := yamlfile.Decode(path, raw, &f.Entries)
	if err != nil {
		return nil, err
	}
	for i := range f.Entries {
		e := &f.Entries[i]
		e.Line = y.Line(i)
		if field, message := e.fault(); field != "" {
			return nil, y.Fail(message, i, field)
		}
	}
	f.keepBlocks(string(raw))
	if err := f.sort(); err != nil {
		return nil, err
	}
	return f, nil
}

// fault is the first field that cannot be meant so, and why.
func (e *Entry) fault() (field, message string) {
	switch {
	case !ValidID(e.ID):
		return "id", fmt.Sprintf("%q is no finding's id; expected one like FD-7Q2M", e.ID)
	case !slices.Contains(Decisions(), e.Decision):
		return "decision", fmt.Sprintf("%q is no decision%s", e.Decision, yamlfile.Meant(e.Decision, Decisions()))
	case e.Until != "" && !isDate(e.Until):
		return "until", fmt.Sprintf("%q is no date; expected one like 2025-08-16", e.Until)
	}
	return "", ""
}

// ValidID reports whether s has the form of a finding's id: FD- and four or
// more letters and digits.
func ValidID(s string) bool {
	rest, ok := strings.CutPrefix(s, "FD-")
	if !ok || len(rest) < 4 || len(rest) > 64 {
		return false
	}
	for _, c := range []byte(rest) {
		if (c < 'A' || c > 'Z') && (c < '0' || c > '9') {
			return false
		}
	}
	return true
}

func isDate(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}

// sort puts the entries in the order of their ids. The same entry twice, as a
// merge leaves it, is one; two different ones on a finding are an error.
func (f *File) sort() error {
	slices.SortStableFunc(f.Entries, func(a, b Entry) int { return strings.Compare(a.ID, b.ID) })
	for i := 1; i < len(f.Entries); i++ {
		a, b := f.Entries[i-1], f.Entries[i]
		if a.ID == b.ID && !a.same(b) {
			return fmt.Errorf("%s:%d: %s is decided a second time, and differently from line %d; keep one of the two",
				f.Path, max(a.Line, b.Line), a.ID, min(a.Line, b.Line))
		}
	}
	f.Entries = slices.CompactFunc(f.Entries, func(a, b Entry) bool { return a.ID == b.ID })
	return nil
}

func (e Entry) same(o Entry) bool {
	return e.ID == o.ID && e.Decision == o.Decision && e.Reason == o.Reason && e.By == o.By && e.Until == o.Until
}

// Void is why the entry does not count on the day today (ISO), "" when it does.
func (e Entry) Void(today string) string {
	switch {
	case strings.TrimSpace(e.Reason) == "":
		return "it gives no reason"
	case e.Until != "" && e.Until < today:
		return "its date, " + e.Until + ", has passed"
	}
	return ""
}

// Waives reports whether a decision of this sort takes a finding out of the
// exit code.
func (e Entry) Waives() bool { return e.Decision == Accept || e.Decision == FalseAlarm }
