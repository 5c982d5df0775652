package check

import (
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"factdiff/extract/article"
)

// Expand names the articles that args mean: a file is itself, a folder all
// articles in it at any depth, a pattern what it matches (** crosses folders).
// The order is that of args, and of the paths inside one; hidden files and
// folders are left out. What does not exist comes back as a File with an Err.
func Expand(args []string) []*File {
	var out []*File
	seen := map[string]bool{}
	for _, arg := range args {
		paths, err := expand(arg)
		if err != nil {
			f := At(arg)
			f.Err = err
			out = append(out, f)
		}
		for _, p := range paths {
			if !seen[p] {
				seen[p] = true
				out = append(out, At(p))
			}
		}
	}
	return out
}

func expand(arg string) ([]string, error) {
	info, err := os.Stat(arg)
	if err == nil && !info.IsDir() {
		return []string{arg}, nil
	}
	if err == nil {
		return walk(arg)
	}
	if !strings.ContainsAny(arg, "*?[{") {
		return nil, &article.Error{Path: arg, Problem: article.Missing}
	}
	paths, gerr := doublestar.FilepathGlob(arg, doublestar.WithFilesOnly(), doublestar.WithNoHidden())
	sort.Strings(paths)
	return paths, gerr
}

// walk are the articles below dir.
func walk(dir string) (paths []string, err error) {
	err = filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case p != dir && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return filepath.SkipDir
			}
		case !d.IsDir() && IsArticle(p):
			paths = append(paths, p)
		}
		return nil
	})
	return paths, err
}

// IsArticle reports whether a file found in a folder is taken for an article.
func IsArticle(path string) bool {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml":
		return true
	}
	return false
}
