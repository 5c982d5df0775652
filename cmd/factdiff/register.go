package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"factdiff/cmd/factdiff/internal/check"
	"factdiff/extract/register"
)

func registerCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "register",
		Short: "Look after the registers of names a desk trusts",
		Args:  cobra.NoArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(&cobra.Command{
		Use:   "check FILE…",
		Short: "Read registers and name the first row that is wrong in each, and names in disguise",
		Long: `Registers are CSV files with a header, told apart by it:
  people   name, aliases, office, body, from, until, source
  events   event, aliases, date, until, source
  places   place, aliases, kind, within, source
  house    write, not, note
Several aliases are separated by ";", dates are ISO and may be empty. Words that
are not written as they look (a Cyrillic letter among Latin ones, a mark of
direction inside) are named with their line; a check takes them for what they look
like. Leaves with 1 when there are any, with 4 when a register is invalid.`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			var first error
			disguised := false
			for _, path := range args {
				r, err := register.Load(path)
				if err != nil {
					if first != nil {
						fmt.Fprintln(c.ErrOrStderr(), "factdiff:", first)
					}
					first = err
					continue
				}
				fmt.Fprintf(c.OutOrStdout(), "%s: %s, %s\n", path, r.Kind, rows(r.Len()))
				for _, d := range r.Disguised {
					fmt.Fprintf(c.OutOrStdout(), "%s:%d: %s: “%s” is not written as it looks: %s\n", path, d.Line, d.Column, d.Plain, strings.Join(d.Why, "; "))
					disguised = true
				}
			}
			switch {
			case first != nil:
				return &check.Invalid{Err: first}
			case disguised:
				return &failed{code: exitFindings}
			}
			return nil
		},
	})
	return c
}

// rows is how many rows a register has, in words.
func rows(n int) string {
	if n == 1 {
		return "1 row"
	}
	return fmt.Sprintf("%d rows", n)
}
