package article

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// Collect turns the arguments of a command into the paths of articles, in the
// order of the arguments and sorted inside each, every path once. An argument
// is a file, whatever its ending; a folder, which stands for the articles below
// it that [Known] knows; a pattern (*, ?, [a-z], {a,b}, ** for any depth); or
// "-" for standard input. Hidden files and folders, and those that Word keeps
// beside a document while it is open (~$draft.docx), are found only by name.
//
// What matches nothing gives an [Error]; the other paths are returned with it,
// so that a run can go on and be called incomplete.
func Collect(args []string) (paths []string, errs []error) {
	seen := map[string]bool{}
	for _, arg := range args {
		found, err := collect(arg)
		if err != nil {
			errs = append(errs, err)
		}
		for _, p := range found {
			if !seen[p] {
				seen[p] = true
				paths = append(paths, p)
			}
		}
	}
	return paths, errs
}

func collect(arg string) ([]string, error) {
	if arg == "-" {
		return []string{arg}, nil
	}
	info, err := os.Stat(arg)
	switch {
	case err == nil && !info.IsDir():
		return []string{arg}, nil
	case err == nil:
		return walk(arg, Known)
	case !strings.ContainsAny(arg, "*?[{"):
		return nil, openError(arg, err)
	case !doublestar.ValidatePathPattern(arg):
		return nil, &Error{Path: arg, Problem: Missing, Detail: "not a pattern: a bracket is not closed"}
	}
	base, rest := doublestar.SplitPattern(filepath.ToSlash(arg))
	matches := func(path string) bool {
		rel, err := filepath.Rel(filepath.FromSlash(base), path)
		return err == nil && doublestar.MatchUnvalidated(rest, filepath.ToSlash(rel))
	}
	found, err := walk(filepath.FromSlash(base), matches)
	if e, ok := err.(*Error); ok {
		e.Path = arg
	}
	return found, err
}

// walk are the files below dir that are wanted, in the order of their paths.
func walk(dir string, wanted func(path string) bool) ([]string, error) {
	var found []string
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return openError(path, err)
		case path != dir && (strings.HasPrefix(d.Name(), ".") || strings.HasPrefix(d.Name(), "~$")):
			if d.IsDir() {
				return filepath.SkipDir
			}
		case !d.IsDir() && wanted(path):
			found = append(found, path)
		}
		return nil
	})
	if err == nil && len(found) == 0 {
		err = &Error{Path: dir, Problem: NoneFound}
	}
	slices.Sort(found)
	return found, err
}

// Known reports whether a file is taken for an article by its ending, when a
// folder is searched.
func Known(path string) bool { return formatByEnding(path) != "" }
