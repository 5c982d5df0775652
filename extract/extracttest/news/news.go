// Package news hands tests and benchmarks published articles, which are not
// ours to ship: those that the environment names.
package news

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// Text is the file that FACTDIFF_NEWS names, of plain articles with form feeds
// between them, or "" where it names none. A file that cannot be read fails the
// test.
func Text(tb testing.TB) string {
	tb.Helper()
	path := os.Getenv("FACTDIFF_NEWS")
	if path == "" {
		return ""
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		tb.Fatalf("reading FACTDIFF_NEWS: %v", err)
	}
	return string(raw)
}

// Files are the .txt files below the folders that FACTDIFF_ARTICLES lists, as PATH
// lists its own, in the order of their paths; none where it lists none. A folder
// that cannot be read fails the test.
func Files(tb testing.TB) []string {
	tb.Helper()
	return below(tb, func(name string) bool { return filepath.Ext(name) == ".txt" })
}

// Stories are the story files, story.json, below the same folders.
func Stories(tb testing.TB) []string {
	tb.Helper()
	return below(tb, func(name string) bool { return name == "story.json" })
}

func below(tb testing.TB, wanted func(name string) bool) []string {
	tb.Helper()
	var out []string
	for _, root := range filepath.SplitList(os.Getenv("FACTDIFF_ARTICLES")) {
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err == nil && d.Type().IsRegular() && wanted(d.Name()) {
				out = append(out, path)
			}
			return err
		})
		if err != nil {
			tb.Fatalf("reading FACTDIFF_ARTICLES: %v", err)
		}
	}
	return out
}
