// Package config reads .factdiff.yaml, the settings of a desk.
package config

import (
	_ "embed"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"factdiff/compare"
	"factdiff/compare/yamlfile"
)

// Name is what the file is called.
const Name = ".factdiff.yaml"

// Commented is the file that "factdiff init" writes: every key, with what it
// does, and nothing in force but the version.
//
//go:embed commented.yaml
var Commented string

// Config is what is in force. The zero Config is a desk without a file.
type Config struct {
	Path string // the file, "" when there is none
	Dir  string // the folder that its paths are relative to

	FailOn    string
	Zone      string
	Registers []string
	Waivers   string
	Levels    map[string]compare.Level
	Drafts    []Drafts

	set map[string]int // line that each key was set in
}

// Drafts say which sources drafts rest on. Match and Against are patterns
// relative to the config's folder; {slug} in Against is the draft's file name
// without its extension.
type Drafts struct {
	Match   string   `yaml:"match"`
	Against []string `yaml:"against"`
}

type file struct {
	Version   int               `yaml:"version"`
	FailOn    string            `yaml:"fail-on"`
	Zone      string            `yaml:"zone"`
	Registers []string          `yaml:"registers"`
	Waivers   string            `yaml:"waivers"`
	Levels    map[string]string `yaml:"levels"`
	Drafts    []Drafts          `yaml:"drafts"`
}

// Find is the file that is in force for what lies in dir: the nearest upward,
// up to the root of the repository. It is "" when there is none.
func Find(dir string) string { return Upward(dir, Name) }

// Upward is the nearest file called name in dir or above it, not above the root
// of a git repository; "" when there is none.
func Upward(dir, name string) string {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return ""
	}
	for {
		p := filepath.Join(dir, name)
		if info, err := os.Stat(p); err == nil && !info.IsDir() {
			return p
		}
		if _, err := os.Lstat(filepath.Join(dir, ".git")); err == nil {
			return ""
		}
		up := filepath.Dir(dir)
		if up == dir {
			return ""
		}
		dir = up
	}
}

// Parse reads the bytes of the file at path. Whatever is wrong in it is an
// error with its line.
func Parse(path string, raw []byte, names []string) (*Config, error) {
	var f file
	y, err := yamlfile.Decode(path, raw, &f)
	if err != nil {
		return nil, err
	}
	c := &Config{Path: path, Dir: filepath.Dir(path), FailOn: f.FailOn, Zone: f.Zone, Registers: f.Registers,
		Waivers: f.Waivers, Drafts: f.Drafts, set: map[string]int{}}
	for _, k := range Keys() {
		if y.Has(k) {
			c.set[k] = y.Line(k)
		}
	}
	if err := f.faults(y); err != nil {
		return nil, err
	}
	return c, c.levels(y, f.Levels, names)
}

// Keys are the keys of the file, in the order in which they are shown.
func Keys() []string {
	return []string{"version", "fail-on", "zone", "registers", "waivers", "levels", "drafts"}
}

// Line is the line that sets key, 0 when none does.
func (c *Config) Line(key string) int { return c.set[key] }

// FailLevels are what fail-on takes, the least strict first.
func FailLevels() []string { return []string{"never", "conflict", "query", "note"} }

func (f *file) faults(y *yamlfile.File) error {
	switch {
	case y.Has("version") && f.Version != 1:
		return y.Fail(fmt.Sprintf("version %d; this program reads version 1", f.Version), "version")
	case y.Has("fail-on") && !slices.Contains(FailLevels(), f.FailOn):
		return y.Fail(fmt.Sprintf("%q is no level%s", f.FailOn, yamlfile.Meant(f.FailOn, FailLevels())), "fail-on")
	case f.Zone != "" && !validZone(f.Zone):
		return y.Fail(fmt.Sprintf("%q is no time zone; expected an IANA name such as Europe/London", f.Zone), "zone")
	}
	for i, d := range f.Drafts {
		if err := d.fault(); err != nil {
			return y.Fail(err.Error(), "drafts", i)
		}
	}
	return nil
}

func (d Drafts) fault() error {
	if d.Match == "" {
		return errors.New(`match is missing; expected a pattern such as "drafts/**/*.md"`)
	}
	for _, p := range append([]string{d.Match}, d.Against...) {
		if !validPattern(strings.ReplaceAll(p, "{slug}", "x")) {
			return fmt.Errorf("%q is no pattern: a bracket or brace is not closed", p)
		}
	}
	return nil
}

func validZone(name string) bool {
	_, err := time.LoadLocation(name)
	return err == nil && name != "Local"
}

// levels reads the desk's own levels.
func (c *Config) levels(y *yamlfile.File, levels map[string]string, names []string) error {
	known := []string{"conflict", "query", "note", "off"}
	values := []compare.Level{compare.Conflict, compare.Query, compare.Note, compare.Off}
	c.Levels = map[string]compare.Level{}
	var keys []string
	for name := range levels {
		keys = append(keys, name)
	}
	slices.Sort(keys)
	for _, name := range keys {
		if !slices.Contains(names, name) {
			return y.Fail(fmt.Sprintf("%q is neither a kind nor a check%s", name, yamlfile.Meant(name, names)), "levels", yamlfile.Key(name))
		}
		i := slices.Index(known, levels[name])
		if i < 0 {
			return y.Fail(fmt.Sprintf("%q is no level%s", levels[name], yamlfile.Meant(levels[name], known)), "levels", name)
		}
		c.Levels[name] = values[i]
	}
	return nil
}

// Resolve is p as the config means it: relative to its folder.
func (c *Config) Resolve(p string) string {
	if filepath.IsAbs(p) {
		return p
	}
	return filepath.Join(c.Dir, filepath.FromSlash(p))
}
