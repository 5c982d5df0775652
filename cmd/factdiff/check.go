package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"factdiff/compare/yamlfile"
	"factdiff/report"
)

// checkFlags are what check is asked for.
type checkFlags struct {
	inputs
	outputs  outputs
	failOn   string
	exitZero bool
}

func checkCommand() *cobra.Command {
	f := &checkFlags{}
	c := &cobra.Command{
		Use:   "check DRAFT… --against FILE|DIR…",
		Short: "Compare a draft with the sources it rests on",
		Long: `Reads a draft and its sources, lines up what they say of the same thing, and
shows where they disagree. A DRAFT is a file, a folder, a pattern, or - for
standard input; without one, the drafts that .factdiff.yaml names are checked.
Plain text, Markdown, HTML and Word documents (.docx) are read; what a Word
document says is placed by paragraph, draft.docx:14:23.

Leaves with 0 when nothing reaches --fail-on, 1 when something does, 2 when
something could not be checked; see "factdiff help exit-codes".`,
		Example: `  factdiff check draft.md --against sources/ --register people.csv
  factdiff check --story story.json -o html=report.html -o sarif=report.sarif
  pbpaste | factdiff check - --stdin-name draft.html --against wire.txt`,
		RunE: func(c *cobra.Command, args []string) error { return f.run(c, args) },
	}
	f.inputs.flags(c)
	f.outputs.flags(c)
	fl := c.Flags()
	fl.StringVar(&f.failOn, "fail-on", "", "`LEVEL` that fails the check: conflict, query, note or never (default conflict)")
	fl.BoolVar(&f.outputs.texts, "texts", false, "carry the articles' texts in json too, so that \"factdiff report\" can show them")
	fl.BoolVar(&f.exitZero, "exit-zero", false, "leave with 0 instead of 1")
	c.MarkFlagsMutuallyExclusive("texts", "excerpts")
	return c
}

func (f *checkFlags) run(c *cobra.Command, args []string) error {
	if err := f.outputs.parse(); err != nil {
		return err
	}
	if f.failOn != "" && !slices.Contains(report.FailLevels(), f.failOn) {
		return fmt.Errorf("--fail-on %q is no level%s", f.failOn, yamlfile.Meant(f.failOn, report.FailLevels()))
	}
	s, err := f.prepare(c, args)
	if err != nil {
		return err
	}
	if f.failOn == "" {
		f.failOn = s.config.FailOn
	}
	if err := f.outputs.spare(s.plan.Files()); err != nil {
		return err
	}
	s.plan.Options = f.options(c, s)
	r, err := f.inputs.run(c, s, f.outputs.needText())
	if err != nil {
		return err
	}
	if len(s.plan.Comparisons) == 0 {
		fmt.Fprintln(c.ErrOrStderr(), "factdiff: nothing to check: no draft is concerned")
	}
	if err := f.outputs.write(c, r, f.failOn); err != nil {
		return &failed{exitIncomplete, err}
	}
	return f.verdict(r)
}

// options are the settings of the run, for whoever wants to repeat it.
func (f *checkFlags) options(c *cobra.Command, s *setup) []report.Option {
	var out []report.Option
	c.Flags().Visit(func(fl *pflag.Flag) {
		switch fl.Name {
		case "output", "format", "fail-on", "jobs", "exit-zero": // they change nothing of the result
		default:
			out = append(out, report.Option{Name: "--" + fl.Name, Value: strings.Trim(fl.Value.String(), "[]")})
		}
	})
	level := f.failOn
	if level == "" {
		level = "conflict"
	}
	out = append(out, report.Option{Name: "--fail-on", Value: level})
	if s.config.Path != "" {
		out = append(out, report.Option{Name: "settings", Value: s.config.Path})
	}
	if s.waivers != nil {
		out = append(out, report.Option{Name: "decisions", Value: s.waivers.Path})
	}
	return out
}

// verdict is the exit code that r calls for.
func (f *checkFlags) verdict(r *report.Report) error {
	switch {
	case !r.Complete:
		return &failed{code: exitIncomplete}
	case r.Failed(f.failOn) && !f.exitZero:
		return &failed{code: exitFindings}
	}
	return nil
}
