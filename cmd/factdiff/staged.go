package main

import (
	"errors"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"factdiff/cmd/factdiff/internal/check"
	"factdiff/cmd/factdiff/internal/git"
	"factdiff/extract/article"
)

// index is what git is about to commit.
type index struct {
	repo   *git.Repo
	paths  []string // all of it
	staged []string // what differs from the last commit
}

// prepareStaged is prepare for what git is about to commit: drafts, sources,
// registers, settings and decisions are read from the index where they are in
// it, so that a half-staged file is checked as it will be committed.
func (in *inputs) prepareStaged(args []string) (*setup, error) {
	x, err := openIndex()
	if errors.Is(err, git.ErrNone) {
		return nil, errors.New("--staged: " + err.Error())
	}
	if err != nil {
		return nil, &failed{exitIncomplete, err}
	}
	s := &setup{plan: &check.Plan{Alone: in.alone}}
	if s.config, err = in.loadConfig(".", x.read); err != nil {
		return nil, err
	}
	if len(s.config.Drafts) == 0 && in.story == "" && len(in.against) == 0 && !in.alone {
		return nil, errors.New(`--staged: which files are drafts? Name them under "drafts" in .factdiff.yaml ("factdiff init" writes one), or give --against, --story or --alone`)
	}
	if in.story != "" {
		c, err := check.Story(in.story)
		if err != nil {
			return nil, err
		}
		s.plan.Comparisons = append(s.plan.Comparisons, c)
	}
	in.pair(s, x.drafts(in, s, args), x.match)
	s.plan.Comparisons = slices.DeleteFunc(s.plan.Comparisons, func(c check.Comparison) bool { return !x.touches(c) })
	if err := x.fill(s.plan); err != nil {
		return nil, &failed{exitIncomplete, err}
	}
	if err := s.plan.LoadRegisters(); err != nil {
		return nil, err
	}
	s.waivers, err = in.loadWaivers(s.config, ".", x.read)
	return s, err
}

func openIndex() (*index, error) {
	repo, err := git.Here()
	if err != nil {
		return nil, err
	}
	x := &index{repo: repo}
	if x.paths, err = repo.Index(); err != nil {
		return nil, err
	}
	x.staged, err = repo.Staged()
	return x, err
}

// drafts are the drafts of the index: those of the settings, or, where the flags
// name the sources, every article but these. args narrow them down.
func (x *index) drafts(in *inputs, s *setup, args []string) (out []*check.File) {
	var sources []string
	for _, f := range check.Expand(in.against) {
		sources = append(sources, key(f))
	}
	for _, p := range x.paths {
		f := check.At(x.repo.Path(p))
		_, ours := s.config.Against(f.Path)
		if len(s.config.Drafts) == 0 && in.story == "" {
			ours = article.Known(p) && slices.Contains(x.staged, p) && !slices.Contains(sources, key(f))
		}
		if ours && (len(args) == 0 || slices.ContainsFunc(args, func(a string) bool { return x.within(p, a) })) {
			out = append(out, f)
		}
	}
	return out
}

// within reports whether the path of the index is arg, below it, or matched.
func (x *index) within(p, arg string) bool {
	a := x.repo.Indexed(arg)
	hit, _ := doublestar.Match(a, p)
	return hit || a == "." || p == a || strings.HasPrefix(p, a+"/")
}

// match is check.Match for what will be committed: the files of the index that
// match, and those on the disk that git does not know.
func (x *index) match(patterns []string) []*check.File {
	var out []*check.File
	seen := map[string]bool{}
	for _, pattern := range patterns {
		want := x.repo.Indexed(filepath.FromSlash(pattern))
		for _, p := range x.paths {
			if hit, _ := doublestar.Match(want, p); (hit || strings.HasPrefix(p, want+"/")) && !strings.HasPrefix(path.Base(p), ".") {
				seen[p] = true
				out = append(out, check.At(x.repo.Path(p)))
			}
		}
	}
	for _, f := range check.Match(patterns) {
		p := x.repo.Indexed(f.Path)
		if _, tracked := slices.BinarySearch(x.paths, p); !seen[p] && !tracked && (f.Err == nil || len(out) == 0) {
			out = append(out, f)
		}
	}
	return out
}

// touches reports whether the commit changes a draft of c or one of its sources.
func (x *index) touches(c check.Comparison) bool {
	for _, f := range append(slices.Clone(c.Drafts), c.Sources...) {
		if slices.Contains(x.staged, x.repo.Indexed(f.Path)) {
			return true
		}
	}
	return false
}

// fill reads the plan's files from the index, as far as they are in it.
func (x *index) fill(p *check.Plan) error {
	var files []*check.File
	var paths []string
	for _, f := range p.Files() {
		if at := x.repo.Indexed(f.Path); slices.Contains(x.paths, at) {
			files = append(files, f)
			paths = append(paths, at)
			f.Err = nil // gone from the disk, but not from the commit
		}
	}
	contents, err := x.repo.Read(paths)
	if err != nil {
		return err
	}
	for i, f := range files {
		f.Raw = contents[i]
	}
	return nil
}

// read is a reader of the desk's own files.
func (x *index) read(path string) ([]byte, error) {
	at := x.repo.Indexed(path)
	if !slices.Contains(x.paths, at) {
		return reader(nil).bytes(path)
	}
	contents, err := x.repo.Read([]string{at})
	if err != nil {
		return nil, err
	}
	return contents[0], nil
}
