package main

import (
	"github.com/spf13/cobra"

	"factdiff/report"
)

func reportCommand() *cobra.Command {
	var o outputs
	limit := 0
	c := &cobra.Command{
		Use:   "report RESULT",
		Short: "Write a stored result in other formats, without checking again",
		Long: `Reads a result document (format json), or an editors' report (format html), which
carries its own, and writes it in other formats; - is standard input. A result
holds the sentences that its findings need; the articles' full texts are in it
only if it was written with --texts.`,
		Example: "  factdiff report result.json -o html=report.html -o md=summary.md\n  factdiff report report.html",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if err := o.parse(); err != nil {
				return err
			}
			r, err := stored(c, args[0], limit)
			if err != nil {
				return err
			}
			if o.excerpts {
				r = r.Excerpts()
			}
			if err := o.write(c, r, failOnOf(r)); err != nil {
				return &failed{exitIncomplete, err}
			}
			return nil
		},
	}
	o.flags(c)
	resultLimit(c, &limit)
	return c
}

// failOnOf is the level that the stored run was to fail on.
func failOnOf(r *report.Report) string {
	for _, o := range r.Options {
		if o.Name == "--fail-on" {
			return o.Value
		}
	}
	return ""
}
