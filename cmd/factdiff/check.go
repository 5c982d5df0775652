package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"factdiff/cmd/factdiff/internal/check"
	"factdiff/report"
)

// checkFlags are what check is asked for.
type checkFlags struct {
	against, registers []string
	story              string
	format             string
	outputs            []string
	failOn             string
	alone, exitZero    bool
}

func checkCommand() *cobra.Command {
	var f checkFlags
	c := &cobra.Command{
		Use:   "check DRAFT… --against FILE|DIR…",
		Short: "Compare a draft with the sources it rests on",
		RunE:  func(c *cobra.Command, args []string) error { return f.run(c, args) },
	}
	fl := c.Flags()
	fl.StringArrayVarP(&f.against, "against", "a", nil, "a source: `FILE`, folder or pattern (repeatable)")
	fl.StringArrayVarP(&f.registers, "register", "r", nil, "a register: `FILE` of names, events, places or house spellings (repeatable)")
	fl.StringVar(&f.story, "story", "", "a story `FILE` that names draft, sources and registers")
	fl.StringVarP(&f.format, "format", "f", "text", "`FORMAT` on standard output")
	fl.StringArrayVarP(&f.outputs, "output", "o", nil, "write `FORMAT=PATH` as well (repeatable)")
	fl.StringVar(&f.failOn, "fail-on", "conflict", "`LEVEL` that fails: conflict, query, note or never")
	fl.BoolVar(&f.alone, "alone", false, "check inside one article when there is no source")
	fl.BoolVar(&f.exitZero, "exit-zero", false, "leave with 0 instead of 1 when there are findings")
	return c
}

// failLevels are what --fail-on takes, the least strict first.
var failLevels = []string{"never", "conflict", "query", "note"}

func (f *checkFlags) run(c *cobra.Command, args []string) error {
	if !slices.Contains(failLevels, f.failOn) {
		return fmt.Errorf("--fail-on %q: expected conflict, query, note or never", f.failOn)
	}
	out, err := parseOutputs(f.format, f.outputs)
	if err != nil {
		return err
	}
	plan, err := f.plan(c, args)
	if err != nil {
		return err
	}
	r, err := check.Run(c.Context(), plan, check.Options{Version: version()})
	if err != nil {
		return &failed{exitIncomplete, err}
	}
	if err := out.write(c, r); err != nil {
		return &failed{exitIncomplete, err}
	}
	if code := f.verdict(r); code != exitClean {
		return &failed{code: code}
	}
	return nil
}

func (f *checkFlags) plan(c *cobra.Command, args []string) (*check.Plan, error) {
	p := &check.Plan{Alone: f.alone}
	if f.story != "" {
		s, err := check.Story(f.story)
		if err != nil {
			return nil, err
		}
		p.Comparisons = append(p.Comparisons, s)
	}
	sources, registers := check.Expand(f.against), check.Expand(f.registers)
	for _, d := range check.Expand(args) {
		p.Comparisons = append(p.Comparisons, check.Comparison{Drafts: []*check.File{d}})
	}
	if len(p.Comparisons) == 0 {
		return nil, fmt.Errorf("check: no draft; expected: %s", c.UseLine())
	}
	for i := range p.Comparisons {
		s := &p.Comparisons[i]
		s.Sources = append(s.Sources, sources...)
		s.Registers = append(s.Registers, registers...)
	}
	return p, nil
}

// verdict is the exit code that r calls for.
func (f *checkFlags) verdict(r *report.Report) int {
	if !r.Complete {
		return exitIncomplete
	}
	if f.exitZero || f.failOn == "never" {
		return exitClean
	}
	at := slices.Index(failLevels, f.failOn)
	for _, x := range r.Findings {
		if i := slices.Index(failLevels, x.Level); x.Waived == nil && i >= 1 && i <= at {
			return exitFindings
		}
	}
	return exitClean
}

func joined(names []string) string { return strings.Join(names, ", ") }
