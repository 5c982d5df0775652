package main

import (
	"fmt"

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
		Short: "Read registers and name the first row that is wrong in each",
		Long: `Registers are CSV files with a header, told apart by it:
  people   name, aliases, office, body, from, until, source
  events   event, aliases, date, until, source
  places   place, aliases, kind, within, source
  house    write, not, note
Several aliases are separated by ";", dates are ISO and may be empty. Leaves with
4 when one is invalid.`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			var first error
			for _, path := range args {
				r, err := register.Load(path)
				if err != nil {
					if first != nil {
						fmt.Fprintln(c.ErrOrStderr(), "factdiff:", first)
					}
					first = err
					continue
				}
				fmt.Fprintf(c.OutOrStdout(), "%s: %s, %d rows\n", path, r.Kind, r.Len())
			}
			if first != nil {
				return &check.Invalid{Err: first}
			}
			return nil
		},
	})
	return c
}
