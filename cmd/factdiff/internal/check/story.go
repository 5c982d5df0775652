package check

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"
	_ "time/tzdata" // outlets' zones, also where the system has none
)

// Invalid is a file of the desk (config, register, story, waivers) that cannot
// be used: the message names the file and the line.
type Invalid struct{ Err error }

func (e *Invalid) Error() string { return e.Err.Error() }
func (e *Invalid) Unwrap() error { return e.Err }

type storyFile struct {
	Draft     *storyArticle  `json:"draft"`
	Sources   []storyArticle `json:"sources"`
	Registers []string       `json:"registers"`
}

type storyArticle struct {
	Path      string `json:"path"`
	Outlet    string `json:"outlet"`
	Published string `json:"published"`
	Title     string `json:"title"`
	Zone      string `json:"zone"`
}

// Story reads the story file at path; the paths in it are relative to it.
func Story(path string) (Comparison, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return Comparison{}, &Invalid{err}
	}
	var s storyFile
	if err := json.Unmarshal(raw, &s); err != nil {
		return Comparison{}, &Invalid{fmt.Errorf("%s:%d: not a story file: %w", path, lineOf(raw, err), err)}
	}
	if s.Draft == nil {
		return Comparison{}, &Invalid{fmt.Errorf(`%s: names no draft; expected {"draft": {"path": "…"}, "sources": […]}`, path)}
	}
	dir := filepath.Dir(path)
	var c Comparison
	d, err := s.Draft.file(dir)
	if err != nil {
		return c, &Invalid{fmt.Errorf("%s: draft: %w", path, err)}
	}
	c.Drafts = []*File{d}
	for i, a := range s.Sources {
		f, err := a.file(dir)
		if err != nil {
			return c, &Invalid{fmt.Errorf("%s: source %d: %w", path, i+1, err)}
		}
		c.Sources = append(c.Sources, f)
	}
	for _, r := range s.Registers {
		f := &File{}
		f.Path = filepath.Join(dir, r)
		c.Registers = append(c.Registers, f)
	}
	return c, nil
}

func (a storyArticle) file(dir string) (*File, error) {
	if a.Path == "" {
		return nil, errors.New("no path")
	}
	f := &File{}
	f.Path, f.Outlet, f.Title, f.Zone = filepath.Join(dir, a.Path), a.Outlet, a.Title, a.Zone
	zone := time.UTC
	if a.Zone != "" {
		z, err := time.LoadLocation(a.Zone)
		if err != nil {
			return nil, fmt.Errorf("zone %q is not a name of the IANA list, as America/New_York is", a.Zone)
		}
		zone = z
	}
	if a.Published == "" {
		return f, nil
	}
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04", time.DateOnly} {
		if t, err := time.ParseInLocation(layout, a.Published, zone); err == nil {
			f.Published, f.HasClock = t, layout != time.DateOnly
			return f, nil
		}
	}
	return nil, fmt.Errorf("published %q is not an ISO date as 2025-08-15 or 2025-08-15T15:30:00Z is", a.Published)
}

// lineOf is the line of raw at which err was met.
func lineOf(raw []byte, err error) int {
	at := int64(0)
	var syntax *json.SyntaxError
	var typ *json.UnmarshalTypeError
	if errors.As(err, &syntax) {
		at = syntax.Offset
	} else if errors.As(err, &typ) {
		at = typ.Offset
	}
	line := 1
	for _, b := range raw[:min(int(at), len(raw))] {
		if b == '\n' {
			line++
		}
	}
	return line
}
