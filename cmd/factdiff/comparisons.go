package main

import (
	"path/filepath"
	"slices"
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
	drafts := check.Match(args)
	if len(args) == 0 && in.story == "" {
		for _, d := range s.config.Drafts {
			drafts = append(drafts, check.Match([]string{s.config.Resolve(d.Match)})...)
		}
	}
	in.pair(s, drafts, check.Match)
	return nil
}

// pair gives each draft its sources and registers. A file that serves several
// drafts is read once, and one that is named twice counts once; a draft is never
// its own source.
func (in *inputs) pair(s *setup, drafts []*check.File, match func([]string) []*check.File) {
	shared := shelf{}
	sources := check.Expand(in.against)
	var registers []*check.File
	for _, p := range s.config.Registers {
		registers = append(registers, check.At(s.config.Resolve(p)))
	}
	for _, p := range in.registers {
		registers = append(registers, check.At(p))
	}
	for i := range s.plan.Comparisons { // the story's
		c := &s.plan.Comparisons[i]
		c.Sources = shared.all(c.Sources, sources)
		c.Registers = shared.all(c.Registers, registers)
	}
	seen := map[string]bool{}
	for _, d := range drafts {
		if seen[key(d)] {
			continue
		}
		seen[key(d)] = true
		own := slices.Clone(sources)
		if patterns, ok := s.config.Against(d.Path); ok && len(in.against) == 0 {
			for _, p := range patterns {
				own = append(own, match([]string{s.config.Resolve(p)})...)
			}
		}
		own = slices.DeleteFunc(own, func(f *check.File) bool { return key(f) == key(d) })
		s.plan.Comparisons = append(s.plan.Comparisons,
			check.Comparison{Drafts: []*check.File{d}, Sources: shared.all(own), Registers: shared.all(registers)})
	}
}

// shelf keeps one File for each path.
type shelf map[string]*check.File

// all are the files of the lists, each path once.
func (s shelf) all(lists ...[]*check.File) []*check.File {
	var out []*check.File
	here := map[*check.File]bool{}
	for _, f := range slices.Concat(lists...) {
		if old := s[key(f)]; old != nil {
			f = old
		} else {
			s[key(f)] = f
		}
		if !here[f] {
			here[f] = true
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
