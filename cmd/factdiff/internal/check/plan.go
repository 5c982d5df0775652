// Package check runs the main job: it reads a plan's files, lines their claims
// up and hands back the result document. It prints nothing.
package check

import (
	"factdiff/extract/article"
	"factdiff/extract/register"
	"factdiff/extract/text"
	"factdiff/report"
)

// File is one article or register of a plan.
type File struct {
	text.Meta
	Raw      []byte             // its bytes; nil: those of the file at Path
	Err      error              // why it cannot be had, known before it was opened
	Register *register.Register // what a register holds; it is loaded with the plan
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
	// Options are the settings to show in the report.
	Options []report.Option
}

// Files are all files of the plan, each once: drafts, sources, registers. They
// are given their roles and ids.
func (p *Plan) Files() []*File {
	var out []*File
	seen := map[*File]bool{}
	add := func(role string, files []*File) {
		for _, f := range files {
			if !seen[f] {
				seen[f] = true
				f.Role = role
				out = append(out, f)
			}
		}
	}
	for _, c := range p.Comparisons {
		add("draft", c.Drafts)
	}
	for _, c := range p.Comparisons {
		add("source", c.Sources)
	}
	for _, c := range p.Comparisons {
		add("register", c.Registers)
	}
	roles := make([]string, len(out))
	for i, f := range out {
		roles[i] = f.Role
	}
	for i, id := range report.IDs(roles) {
		out[i].ID = id
	}
	return out
}

// Story is the comparison that the story file at path asks for. Errors are of
// type [Invalid].
func Story(path string) (Comparison, error) {
	var c Comparison
	s, err := article.LoadStory(path)
	if err != nil {
		return c, &Invalid{err}
	}
	for _, m := range s.Drafts {
		c.Drafts = append(c.Drafts, &File{Meta: m})
	}
	for _, m := range s.Sources {
		c.Sources = append(c.Sources, &File{Meta: m})
	}
	c.Registers, err = Registers(s.Registers, nil)
	return c, err
}

// Registers loads registers. Errors are of type [Invalid]. read gives the bytes
// of a path; nil reads the file.
func Registers(paths []string, read func(string) ([]byte, error)) ([]*File, error) {
	if read == nil {
		read = func(p string) ([]byte, error) { return article.ReadFile(p, register.MaxBytes) }
	}
	var out []*File
	for _, p := range paths {
		raw, err := read(p)
		if err != nil {
			return nil, &Invalid{err}
		}
		r, err := register.Parse(raw, p)
		if err != nil {
			return nil, &Invalid{err}
		}
		f := &File{Raw: raw, Register: r}
		f.Path = p
		out = append(out, f)
	}
	return out, nil
}

// Invalid is a file of the desk (config, register, story, waivers) that cannot
// be used: the message names the file and the line.
type Invalid struct{ Err error }

func (e *Invalid) Error() string { return e.Err.Error() }
func (e *Invalid) Unwrap() error { return e.Err }
