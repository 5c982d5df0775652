package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"factdiff/cmd/factdiff/internal/check"
	"factdiff/cmd/factdiff/internal/config"
	"factdiff/compare/waiver"
	"factdiff/extract/article"
	"factdiff/report"
)

// inputs are the flags that say what is compared with what. Every verb that
// runs the comparison has them.
type inputs struct {
	against, registers []string
	story              string
	staged, alone      bool
	stdinName          string
	config             string
	noConfig           bool
	waivers            string
	noWaivers          bool
	jobs               int
	limits             check.Limits
}

func (in *inputs) flags(c *cobra.Command) {
	fl := c.Flags()
	fl.StringArrayVarP(&in.against, "against", "a", nil, "a source: `FILE`, folder or pattern (repeatable)")
	fl.StringArrayVarP(&in.registers, "register", "r", nil, "a register: `FILE` of names, events, places or house spellings (repeatable)")
	fl.StringVar(&in.story, "story", "", "a story `FILE` that names draft, sources and registers")
	fl.BoolVar(&in.staged, "staged", false, "check what git is about to commit: staged drafts, and drafts whose sources are staged")
	fl.BoolVar(&in.alone, "alone", false, "check inside a draft that has no source")
	fl.StringVar(&in.stdinName, "stdin-name", "", "what standard input (-) is called: the ending of `NAME` says its format")
	fl.StringVar(&in.config, "config", "", "the settings: `FILE` instead of the nearest "+config.Name)
	fl.BoolVar(&in.noConfig, "no-config", false, "take no settings from a file")
	fl.StringVar(&in.waivers, "waivers", "", "the decisions: `FILE` instead of factdiff.waivers")
	fl.BoolVar(&in.noWaivers, "no-waivers", false, "take no decisions from a file")
	fl.IntVarP(&in.jobs, "jobs", "j", 0, "read `N` files at a time (default: as many as there are cores)")
	limitFlags(c, &in.limits)
	c.MarkFlagsMutuallyExclusive("config", "no-config")
	c.MarkFlagsMutuallyExclusive("waivers", "no-waivers")
}

// setup is all that a run needs: what to compare, and the desk's own files.
type setup struct {
	plan    *check.Plan
	config  *config.Config
	waivers *waiver.File
	// whole: the run is of every draft that the waivers are about.
	whole bool
}

// prepare finds everything that args and flags mean. Errors of the desk's own
// files are of type [check.Invalid]; all others are wrong use.
func (in *inputs) prepare(c *cobra.Command, args []string) (*setup, error) {
	if in.staged {
		return in.prepareStaged(args)
	}
	if dashes(args)+dashes(in.against) > 1 {
		return nil, errors.New("standard input (-) can stand for one file only")
	}
	s := &setup{plan: &check.Plan{Alone: in.alone}}
	var err error
	if s.config, err = in.loadConfig(in.near(args), nil); err != nil {
		return nil, err
	}
	if len(args) == 0 && in.story == "" && len(s.config.Drafts) == 0 {
		return nil, fmt.Errorf("no draft; expected: %s", c.UseLine())
	}
	if err := in.comparisons(s, args); err != nil {
		return nil, err
	}
	in.stdin(c, s.plan)
	if err := s.plan.LoadRegisters(); err != nil {
		return nil, err
	}
	s.whole = len(args) == 0 && in.story == ""
	s.waivers, err = in.loadWaivers(s.config, in.near(args), nil)
	return s, err
}

// near is the folder from which settings are looked for: that of the first
// draft, of the story, or the working one.
func (in *inputs) near(args []string) string {
	switch {
	case in.story != "":
		return filepath.Dir(in.story)
	case len(args) > 0 && args[0] != "-":
		if info, err := os.Stat(args[0]); err == nil && info.IsDir() {
			return args[0]
		}
		return filepath.Dir(args[0])
	}
	return "."
}

// deskBytes bounds a file of settings or decisions; ten thousand decisions have 3 MB.
const deskBytes = waiver.MaxBytes

// reader gives the bytes of a file of the desk; nil reads it from the disk.
type reader func(path string) ([]byte, error)

func (in *inputs) loadConfig(dir string, read reader) (*config.Config, error) {
	path := in.config
	switch {
	case in.noConfig:
		return &config.Config{}, nil
	case path == "":
		if path = shorter(config.Find(dir)); path == "" {
			return &config.Config{}, nil
		}
	}
	raw, err := read.bytes(path)
	if err != nil {
		return nil, &check.Invalid{Err: err}
	}
	conf, err := config.Parse(path, raw, names())
	if err != nil {
		return nil, &check.Invalid{Err: err}
	}
	return conf, nil
}

func (r reader) bytes(path string) ([]byte, error) {
	if r != nil {
		return r(path)
	}
	return article.ReadFile(path, deskBytes)
}

// waiversName is what the file of decisions is called.
const waiversName = "factdiff.waivers"

// waiversPath is where decisions are kept: what the flag says, or the settings,
// or the nearest file of that name upward; "" when there is none yet.
func (in *inputs) waiversPath(conf *config.Config, dir string) string {
	switch {
	case in.noWaivers:
		return ""
	case in.waivers != "":
		return in.waivers
	case conf.Waivers != "":
		return conf.Resolve(conf.Waivers)
	}
	return shorter(config.Upward(dir, waiversName))
}

func (in *inputs) loadWaivers(conf *config.Config, dir string, read reader) (*waiver.File, error) {
	path := in.waiversPath(conf, dir)
	if path == "" {
		return nil, nil
	}
	raw, err := read.bytes(path)
	var gone *article.Error
	if in.waivers == "" && errors.As(err, &gone) && gone.Problem == article.Missing {
		return nil, nil // the settings name a file that nobody needed yet
	}
	if err != nil {
		return nil, &check.Invalid{Err: err}
	}
	f, err := waiver.Parse(path, raw)
	if err != nil {
		return nil, &check.Invalid{Err: err}
	}
	return f, nil
}

// shorter is path relative to the working directory where that is no longer.
func shorter(path string) string {
	wd, err := os.Getwd()
	if err != nil || path == "" {
		return path
	}
	if rel, err := filepath.Rel(wd, path); err == nil && len(rel) <= len(path) {
		return rel
	}
	return path
}

func dashes(args []string) (n int) {
	for _, a := range args {
		if a == "-" {
			n++
		}
	}
	return n
}

// stdin reads standard input into the file that is called "-".
func (in *inputs) stdin(c *cobra.Command, p *check.Plan) {
	for _, f := range p.Files() {
		if f.Path != "-" {
			continue
		}
		f.Raw, f.Err = article.Read(c.InOrStdin(), "standard input", in.limits.FileBytes)
		if f.Raw == nil {
			f.Raw = []byte{}
		}
		if f.Path = "standard input"; in.stdinName != "" {
			f.Path = in.stdinName
		}
	}
}

// run checks what s names and applies the desk's levels and decisions.
func (in *inputs) run(c *cobra.Command, s *setup, text bool) (*report.Report, error) {
	bar := newProgress(c.ErrOrStderr())
	defer bar.done()
	r, err := check.Run(c.Context(), s.plan, check.Options{Version: version(), Jobs: in.jobs, Step: bar.step,
		Levels: s.config.Levels, Zone: s.config.Zone, Text: text, Limits: in.limits})
	if err != nil {
		return nil, &failed{exitIncomplete, fmt.Errorf("interrupted: %w", err)}
	}
	check.Waive(r, s.waivers, time.Now().Format(time.DateOnly), s.whole)
	return r, nil
}
