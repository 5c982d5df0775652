package main

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"factdiff/cmd/factdiff/internal/check"
	"factdiff/compare/waiver"
	"factdiff/compare/yamlfile"
)

func waiveCommand() *cobra.Command {
	f := &finder{}
	var e waiver.Entry
	c := &cobra.Command{
		Use:   "waive ID [DRAFT…]",
		Short: "Record a decision on a finding",
		Long: `Writes a decision into factdiff.waivers, with the readings that it was taken on.
They are looked up in a stored result (--from) or in a check of the DRAFTs. The
decision holds as long as the readings do: it survives moved and re-wrapped
paragraphs, and ends when either side changes what it says.

accept and false-alarm take the finding out of the exit code; fix does not.`,
		Example: `  factdiff waive FD-7Q2M draft.md --against sources/ --reason "the register is out of date" --by AB
  factdiff waive FD-7Q2M --from result.json --as false-alarm --reason "two people" --by AB --until 2027-01-31`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			e.ID = strings.ToUpper(args[0])
			if err := sensible(e); err != nil {
				return err
			}
			return f.waive(c, e, args[1:])
		},
	}
	f.flags(c)
	fl := c.Flags()
	fl.StringVar(&e.Decision, "as", waiver.Accept, "the `DECISION`: "+strings.Join(waiver.Decisions(), ", "))
	fl.StringVar(&e.Reason, "reason", "", "`WHY`, in words for whoever reads the file later")
	fl.StringVar(&e.By, "by", "", "`WHO` decides: initials or a name")
	fl.StringVar(&e.Until, "until", "", "the last `DAY` it counts, as 2027-01-31 (default: for ever)")
	return c
}

// sensible refuses what would not count once it is written.
func sensible(e waiver.Entry) error {
	switch {
	case !waiver.ValidID(e.ID):
		return fmt.Errorf("%q is no finding's id; expected one like FD-7Q2M", e.ID)
	case !slices.Contains(waiver.Decisions(), e.Decision):
		return fmt.Errorf("--as %q is no decision%s", e.Decision, yamlfile.Meant(e.Decision, waiver.Decisions()))
	case strings.TrimSpace(e.Reason) == "":
		return errors.New("--reason is missing: a decision without one does not count")
	case strings.TrimSpace(e.By) == "":
		return errors.New("--by is missing: who decides?")
	}
	if e.Until != "" {
		if _, err := time.Parse(time.DateOnly, e.Until); err != nil {
			return fmt.Errorf("--until %q is no date; expected one like 2027-01-31", e.Until)
		}
	}
	return nil
}

func (f *finder) waive(c *cobra.Command, e waiver.Entry, args []string) error {
	file, err := f.open(args)
	if err != nil {
		return err
	}
	conf, err := f.loadConfig(f.near(args), nil)
	if err != nil {
		return err
	}
	if f.asked(args) || len(conf.Drafts) > 0 {
		r, err := f.results(c, args)
		if err != nil {
			return err
		}
		x := find(r, e.ID)
		if x == nil {
			return fmt.Errorf("%s is no finding of this result, which has %d", e.ID, len(r.Findings))
		}
		e.ID, e.Readings = x.ID, map[string]string{}
		for _, said := range x.Readings() {
			e.Readings[said.Document] = said.Value
		}
	} else {
		fmt.Fprintf(c.ErrOrStderr(), "factdiff: %s is written without its readings; --from RESULT or the DRAFT records them\n", e.ID)
	}
	verb := "added to"
	if file.Put(e) {
		verb = "changed in"
	}
	if err := save(file); err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.OutOrStdout(), "%s %s %s\n", e.ID, verb, file.Path)
	return err
}

// open is the file of decisions that is in force, or, where there is none yet,
// one beside the settings.
func (f *finder) open(args []string) (*waiver.File, error) {
	conf, err := f.loadConfig(f.near(args), nil)
	if err != nil {
		return nil, err
	}
	path := f.waiversPath(conf, f.near(args))
	if path == "" {
		path = filepath.Join(conf.Dir, waiversName)
	}
	file, err := waiver.Load(path)
	if err != nil {
		return nil, &check.Invalid{Err: err}
	}
	return file, nil
}

func save(f *waiver.File) error {
	err := writeAside(f.Path, func(w io.Writer) error {
		_, err := w.Write(f.Bytes())
		return err
	})
	if err != nil {
		return &failed{exitIncomplete, fmt.Errorf("writing %s: %w", f.Path, err)}
	}
	return nil
}
