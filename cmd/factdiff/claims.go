package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"factdiff/cmd/factdiff/internal/check"
	"factdiff/report"
	"factdiff/report/json"
)

func claimsCommand() *cobra.Command {
	var in inputs
	var format string
	var only []string
	c := &cobra.Command{
		Use:   "claims FILE…",
		Short: "Show what is read in a text, and what is skipped and why",
		Long: `Shows every claim that is read in the texts, each by itself, and every number,
time and name that is not made a claim, with the reason. A fact that you miss in
a check is in one of the two.`,
		Example: "  factdiff claims draft.md\n  factdiff claims --kind duration --kind clock sources/",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if format != "text" && format != "json" {
				return fmt.Errorf("--format %q: expected text or json", format)
			}
			for _, k := range only {
				if !slices.Contains(names(), k) {
					return unknownName(k)
				}
			}
			r, err := in.read(c, args)
			if err != nil {
				return err
			}
			keepKinds(r, only)
			if format == "json" {
				err = json.Write(c.OutOrStdout(), r)
			} else {
				err = buffered(c.OutOrStdout(), func(w io.Writer) error { return listClaims(w, r) })
			}
			if err == nil && !r.Complete {
				err = &failed{code: exitIncomplete}
			}
			return err
		},
	}
	fl := c.Flags()
	fl.StringVarP(&format, "format", "f", "text", "`FORMAT`: text or json")
	fl.StringArrayVarP(&only, "kind", "k", nil, "show one `KIND` only (repeatable)")
	fl.StringVar(&in.stdinName, "stdin-name", "", "what standard input (-) is called: the ending of `NAME` says its format")
	fl.IntVarP(&in.jobs, "jobs", "j", 0, "read `N` files at a time (default: as many as there are cores)")
	limitFlags(c, &in.limits)
	return c
}

// read reads the texts that args name and compares nothing.
func (in *inputs) read(c *cobra.Command, args []string) (*report.Report, error) {
	plan := &check.Plan{Alone: true}
	for _, f := range check.Expand(args) {
		plan.Comparisons = append(plan.Comparisons, check.Comparison{Drafts: []*check.File{f}})
	}
	in.stdin(c, plan)
	bar := newProgress(c.ErrOrStderr())
	defer bar.done()
	r, err := check.Claims(c.Context(), plan, check.Options{Version: version(), Jobs: in.jobs, Step: bar.step, Limits: in.limits})
	if err != nil {
		return nil, &failed{exitIncomplete, err}
	}
	return r, nil
}

func keepKinds(r *report.Report, only []string) {
	if len(only) == 0 {
		return
	}
	r.Questions = slices.DeleteFunc(r.Questions, func(q report.Question) bool { return !slices.Contains(only, q.Kind) })
	r.Skipped = slices.DeleteFunc(r.Skipped, func(s report.Skipped) bool { return !slices.Contains(only, s.Kind) })
	r.Checked = slices.DeleteFunc(r.Checked, func(x report.Checked) bool { return !slices.Contains(only, x.Kind) })
}

// listClaims writes claims and skips of each text in the order in which they
// stand there.
func listClaims(w io.Writer, r *report.Report) error {
	type line struct {
		at   report.Place
		text string
	}
	var lines []line
	for _, q := range r.Questions {
		for _, e := range q.Claims {
			lines = append(lines, line{e.Place, claimLine(q, e)})
		}
	}
	for _, s := range r.Skipped {
		lines = append(lines, line{s.Place, fmt.Sprintf("%-10s skipped [%s]: %s", s.Kind, report.Clean(s.Quote), s.Reason)})
	}
	order := map[string]int{}
	for i, d := range r.Documents {
		order[d.ID] = i
	}
	slices.SortStableFunc(lines, func(a, b line) int {
		return cmp.Or(order[a.at.Document]-order[b.at.Document], a.at.Compare(b.at))
	})
	for _, l := range lines {
		fmt.Fprintf(w, "%s  %s\n", where(r, l.at), l.text)
	}
	for _, e := range r.Errors {
		fmt.Fprintf(w, "incomplete  %s: %s\n", report.Clean(e.Path), report.Clean(e.Message))
	}
	for _, n := range r.Notices {
		fmt.Fprintf(w, "notice  %s: %s\n", report.Clean(n.Path), report.Clean(n.Message))
	}
	claims := 0
	for _, x := range r.Checked {
		claims += x.Claims
	}
	_, err := fmt.Fprintf(w, "%d claims, %d skipped, in %d documents\n", claims, len(r.Skipped), len(r.Documents))
	return err
}

func claimLine(q report.Question, e report.Evidence) string {
	out := fmt.Sprintf("%-10s %s, %s = %s", q.Kind, report.Clean(q.Subject), q.Attribute, report.Clean(e.Value))
	if e.Stance != "reported" {
		out += ", " + e.Stance
	}
	if e.Speaker != "" {
		out += ", by " + report.Clean(e.Speaker)
	}
	out += "  [" + report.Clean(e.Quote) + "]"
	if e.Frame != "" {
		out += "  " + e.Frame
	}
	return out
}

func where(r *report.Report, p report.Place) string {
	return fmt.Sprintf("%s:%d:%d", report.Clean(r.Document(p.Document).Path), p.Line, p.Column)
}
