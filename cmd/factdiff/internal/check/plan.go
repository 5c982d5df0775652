// Package check runs the main job: it reads a plan's files, lines their claims
// up and hands back the result document. It prints nothing.
package check

import (
	"os"
	"strconv"

	"factdiff/extract/text"
)

// File is one article or register of a plan.
type File struct {
	text.Meta
	Raw []byte // its bytes; nil: those of the file at Path
	Err error  // why it cannot be had, known before it was opened
}

// Bytes are the bytes of the file as given.
func (f *File) Bytes() ([]byte, error) {
	if f.Err != nil {
		return nil, f.Err
	}
	if f.Raw != nil {
		return f.Raw, nil
	}
	return os.ReadFile(f.Path)
}

// Comparison is one draft, or several that belong together, with what they
// rest on.
type Comparison struct{ Drafts, Sources, Registers []*File }

// Plan is what one run reads and compares. A file that several drafts rest on
// is in it once.
type Plan struct {
	Comparisons []Comparison
	// Alone: a draft without any source is checked for slips inside it; it
	// makes the run incomplete otherwise.
	Alone bool
}

// Files are all files of the plan, each once: drafts, sources, registers. They
// are given their ids: D (D1, D2 … when there are several), S1, S2 …, R1 ….
func (p *Plan) Files() []*File {
	var out []*File
	seen := map[*File]bool{}
	for _, list := range []struct {
		role, letter string
		of           func(Comparison) []*File
	}{
		{"draft", "D", func(c Comparison) []*File { return c.Drafts }},
		{"source", "S", func(c Comparison) []*File { return c.Sources }},
		{"register", "R", func(c Comparison) []*File { return c.Registers }},
	} {
		from := len(out)
		for _, c := range p.Comparisons {
			for _, f := range list.of(c) {
				if !seen[f] {
					seen[f] = true
					out = append(out, f)
				}
			}
		}
		for i, f := range out[from:] {
			f.Role, f.ID = list.role, list.letter+strconv.Itoa(i+1)
		}
		if list.role == "draft" && len(out) == 1 {
			out[0].ID = "D"
		}
	}
	return out
}
