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

	// Parse, when set, makes the article of what has no single file: the fields
	// of a CMS.
	Parse func(text.Meta) (*article.Article, error)

	done *read // what was read in it before; see [Prepared]
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
	for _, p := range s.Registers {
		c.Registers = append(c.Registers, At(p))
	}
	return c, nil
}

// At is the file at path.
func At(path string) *File {
	f := &File{}
	f.Path = path
	return f
}

// LoadRegisters loads the registers of the plan. Errors are of type [Invalid].
func (p *Plan) LoadRegisters() error {
	for _, f := range p.Files() {
		if f.Role != "register" || f.Register != nil {
			continue
		}
		if f.Raw == nil {
			raw, err := article.ReadFile(f.Path, register.MaxBytes)
			if err != nil {
				return &Invalid{err}
			}
			f.Raw = raw
		}
		r, err := register.Parse(f.Raw, f.Path)
		if err != nil {
			return &Invalid{err}
		}
		f.Register = r
	}
	return nil
}

// Invalid is a file of the desk (config, register, story, waivers) that cannot
// be used: the message names the file and the line.
type Invalid struct{ Err error }

func (e *Invalid) Error() string { return e.Err.Error() }
func (e *Invalid) Unwrap() error { return e.Err }
