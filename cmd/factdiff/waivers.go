package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"factdiff/cmd/factdiff/internal/check"
	"factdiff/compare/waiver"
)

func waiversCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "waivers",
		Short: "List, import, prune and check the decisions on findings",
		Args:  cobra.NoArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(waiversList(), waiversImport(), waiversPrune(), waiversCheck())
	return c
}

func today() string { return time.Now().Format(time.DateOnly) }

// waiversFlag is the flag of the verbs that look at the file alone.
func (f *finder) waiversFlag(c *cobra.Command) {
	c.Flags().StringVar(&f.waivers, "waivers", "", "the decisions: `FILE` instead of factdiff.waivers")
}

func waiversList() *cobra.Command {
	f := &finder{}
	var format string
	c := &cobra.Command{
		Use:   "list",
		Short: "List the decisions",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			file, err := f.open(nil)
			if err != nil {
				return err
			}
			switch format {
			case "json":
				e := json.NewEncoder(c.OutOrStdout())
				e.SetEscapeHTML(false)
				e.SetIndent("", "  ")
				return e.Encode(listed(file))
			case "text":
				for _, e := range listed(file) {
					fmt.Fprintf(c.OutOrStdout(), "%-10s %-12s %-8s %-10s %s\n", e.ID, e.Decision, e.By, e.Until, e.Reason)
					if e.Void != "" {
						fmt.Fprintf(c.OutOrStdout(), "%-10s does not count: %s\n", "", e.Void)
					}
				}
				return nil
			}
			return fmt.Errorf("--format %q: expected text or json", format)
		},
	}
	f.waiversFlag(c)
	c.Flags().StringVarP(&format, "format", "f", "text", "`FORMAT`: text or json")
	return c
}

// shownWaiver is a decision as it is listed.
type shownWaiver struct {
	ID       string            `json:"id"`
	Decision string            `json:"decision"`
	Reason   string            `json:"reason"`
	By       string            `json:"by"`
	Until    string            `json:"until,omitempty"`
	Readings map[string]string `json:"readings,omitempty"`
	Void     string            `json:"void,omitempty"` // why it does not count
}

func listed(f *waiver.File) []shownWaiver {
	out := []shownWaiver{}
	for _, e := range f.Entries {
		out = append(out, shownWaiver{e.ID, e.Decision, e.Reason, e.By, e.Until, e.Readings, e.Void(today())})
	}
	return out
}

func waiversImport() *cobra.Command {
	f := &finder{}
	c := &cobra.Command{
		Use:   "import FILE…",
		Short: "Take over decisions from other files, such as a report's download",
		Args:  cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			file, err := f.open(nil)
			if err != nil {
				return err
			}
			added, changed := 0, 0
			for _, path := range args {
				raw, err := reader(nil).bytes(path)
				if err != nil {
					return &check.Invalid{Err: err}
				}
				other, err := waiver.Parse(path, raw)
				if err != nil {
					return &check.Invalid{Err: err}
				}
				a, b := file.Merge(other)
				added, changed = added+a, changed+b
			}
			if err := save(file); err != nil {
				return err
			}
			_, err = fmt.Fprintf(c.OutOrStdout(), "%d added to %s, %d changed\n", added, file.Path, changed)
			return err
		},
	}
	f.waiversFlag(c)
	return c
}

func waiversPrune() *cobra.Command {
	f := &finder{}
	dry := false
	c := &cobra.Command{
		Use:   "prune [DRAFT…]",
		Short: "Take out the decisions on findings that are gone",
		Long: `Checks the drafts and takes out every decision whose finding is not met any more.
The drafts must be all that the file is about: those that .factdiff.yaml names,
or, without settings, the DRAFTs. When something cannot be read, nothing is
taken out.`,
		RunE: func(c *cobra.Command, args []string) error { return f.prune(c, args, dry) },
	}
	f.flags(c)
	c.Flags().BoolVarP(&dry, "dry-run", "n", false, "say what would be taken out, and take nothing out")
	return c
}

func (f *finder) prune(c *cobra.Command, args []string, dry bool) error {
	file, err := f.open(args)
	if err != nil {
		return err
	}
	conf, err := f.loadConfig(f.near(args), nil)
	if err != nil {
		return err
	}
	if len(conf.Drafts) > 0 && (len(args) > 0 || f.staged) {
		return errors.New("prune looks at all drafts that the settings name: give none, or --no-config")
	}
	r, err := f.results(c, args)
	if err != nil {
		return err
	}
	if !r.Complete {
		return &failed{exitIncomplete, fmt.Errorf("nothing is taken out, because %s: %s", r.Errors[0].Path, r.Errors[0].Message)}
	}
	met := map[string]bool{}
	for i := range r.Findings {
		if e := file.Find(r.Findings[i].ID, check.Values(&r.Findings[i])); e != nil {
			met[e.ID] = true
		}
	}
	dead := file.Drop(func(e waiver.Entry) bool { return !met[e.ID] })
	for _, e := range dead {
		fmt.Fprintf(c.OutOrStdout(), "%s  %s, %s\n", e.ID, e.Decision, e.Reason)
	}
	if !dry && len(dead) > 0 {
		if err := save(file); err != nil {
			return err
		}
	}
	_, err = fmt.Fprintf(c.OutOrStdout(), "%d dead, %d kept in %s\n", len(dead), len(file.Entries), file.Path)
	return err
}

func waiversCheck() *cobra.Command {
	f := &finder{}
	c := &cobra.Command{
		Use:   "check",
		Short: "Say which decisions do not count, and why",
		Long: `Reads the file and names every decision without a reason and every one whose date
has passed. Leaves with 1 when there is one, with 4 when the file is invalid.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			file, err := f.open(nil)
			if err != nil {
				return err
			}
			void := 0
			for _, e := range file.Entries {
				if why := e.Void(today()); why != "" {
					void++
					fmt.Fprintf(c.OutOrStdout(), "%s:%d: %s does not count: %s\n", file.Path, e.Line, e.ID, why)
				}
			}
			fmt.Fprintf(c.OutOrStdout(), "%d decisions in %s, %d of them do not count\n", len(file.Entries), file.Path, void)
			if void > 0 {
				return &failed{code: exitFindings}
			}
			return nil
		},
	}
	f.waiversFlag(c)
	return c
}
