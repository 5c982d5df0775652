package config

import (
	"path/filepath"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

func validPattern(p string) bool { return doublestar.ValidatePattern(filepath.ToSlash(p)) }

// Against are the patterns of the sources that the draft at path rests on,
// relative to the config's folder with forward slashes, and whether it is one of the desk's drafts at all. The
// first entry that matches decides.
func (c *Config) Against(path string) (patterns []string, ok bool) {
	rel, inside := c.rel(path)
	if !inside {
		return nil, false
	}
	for _, d := range c.Drafts {
		if hit, _ := doublestar.Match(d.Match, rel); hit {
			for _, p := range d.Against {
				patterns = append(patterns, strings.ReplaceAll(p, "{slug}", escaped(slug(rel))))
			}
			return patterns, true
		}
	}
	return nil, false
}

// rel is path relative to the config's folder, with forward slashes.
func (c *Config) rel(path string) (string, bool) {
	dir, err := filepath.Abs(c.Dir)
	if err != nil {
		return "", false
	}
	if path, err = filepath.Abs(path); err != nil {
		return "", false
	}
	rel, err := filepath.Rel(dir, path)
	if err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return "", false
	}
	return filepath.ToSlash(rel), true
}

// slug is a draft's file name without its extension.
func slug(path string) string {
	base := path[strings.LastIndexByte(path, '/')+1:]
	if dot := strings.LastIndexByte(base, '.'); dot > 0 {
		base = base[:dot]
	}
	return base
}

// escaped keeps a file's name from being read as a pattern.
func escaped(name string) string {
	var b strings.Builder
	for _, r := range name {
		if strings.ContainsRune(`*?[]{}\`, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
