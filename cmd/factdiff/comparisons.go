package main

import (
	"path/filepath"
	"strings"

	"factdiff/cmd/factdiff/internal/check"
)

// comparisons fills in what is compared with what: the story, and every draft
// with the sources that the flags or the settings give it.
func (in *inputs) comparisons(s *setup, args []string) error {
	if in.story != "" {
		c, err := check.Story(in.story)
		if err != nil {
			return err
		}
		s.plan.Comparisons = append(s.plan.Comparisons, c)
	}
	drafts := named(args)
	if len(args) == 0 && in.story == "" {
		for _, d := range s.config.Drafts {
			drafts = append(drafts, check.Expand([]string{s.config.Resolve(d.Match)})...)
		}
	}
	in.pair(s, drafts, check.Expand)
	return nil
}

// pair gives each draft its sources and registers. A file that serves several
// drafts is read once; a draft is never its own source.
func (in *inputs) pair(s *setup, drafts []*check.File, expand func([]string) []*check.File) {
	shared := shelf{}
	sources := shared.all(named(in.against))
	var registers []*check.File
	for _, p := range s.config.Registers {
		registers = append(registers, shared.one(check.At(s.config.Resolve(p))))
	}
	for _, p := range in.registers {
		registers = append(registers, shared.one(check.At(p)))
	}
	for i := range s.plan.Comparisons { // the story's
		c := &s.plan.Comparisons[i]
		c.Sources = append(c.Sources, sources...)
		c.Registers = append(c.Registers, registers...)
	}
	seen := map[string]bool{}
	for _, d := range drafts {
		if seen[key(d)] {
			continue
		}
		seen[key(d)] = true
		c := check.Comparison{Drafts: []*check.File{d}, Sources: without(sources, d), Registers: registers}
		if patterns, ok := s.config.Against(d.Path); ok && len(in.against) == 0 {
			for _, p := range patterns {
				c.Sources = append(c.Sources, without(shared.all(expand([]string{s.config.Resolve(p)})), d)...)
			}
		}
		s.plan.Comparisons = append(s.plan.Comparisons, c)
	}
}

// named are the files that arguments mean; "-" is standard input.
func named(args []string) []*check.File {
	var out []*check.File
	for _, a := range args {
		if a == "-" {
			out = append(out, check.At("-"))
		} else {
			out = append(out, check.Expand([]string{a})...)
		}
	}
	return out
}

// shelf keeps one File for each path.
type shelf map[string]*check.File

func (s shelf) one(f *check.File) *check.File {
	if old := s[key(f)]; old != nil {
		return old
	}
	s[key(f)] = f
	return f
}

func (s shelf) all(files []*check.File) []*check.File {
	out := make([]*check.File, len(files))
	for i, f := range files {
		out[i] = s.one(f)
	}
	return out
}

func without(files []*check.File, draft *check.File) (out []*check.File) {
	for _, f := range files {
		if key(f) != key(draft) {
			out = append(out, f)
		}
	}
	return out
}

// key is what two ways of writing one path have in common.
func key(f *check.File) string {
	if strings.HasPrefix(f.Path, "-") {
		return f.Path
	}
	if abs, err := filepath.Abs(f.Path); err == nil {
		return abs
	}
	return f.Path
}
