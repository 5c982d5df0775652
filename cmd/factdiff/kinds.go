package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	allchecks "factdiff/compare/all"
	"factdiff/extract/all"
)

// topic is a kind or a check, and its page.
type topic struct {
	Name  string `json:"name"`
	Is    string `json:"is"` // kind or check
	About string `json:"about"`
	page  string
}

// topics are all kinds and checks, kinds first, each by name.
func topics() []topic {
	var out []topic
	for _, k := range all.Kinds() {
		out = append(out, topic{k.Name, "kind", about(k.Doc), k.Doc})
	}
	for _, c := range allchecks.Checks() {
		out = append(out, topic{c.Name, "check", about(c.Doc), c.Doc})
	}
	slices.SortFunc(out, func(a, b topic) int {
		return cmp.Or(strings.Compare(b.Is, a.Is), strings.Compare(a.Name, b.Name))
	})
	return out
}

// about is the first line of a page: "# duration: how long something lasted".
func about(page string) string {
	line, _, _ := strings.Cut(page, "\n")
	_, text, ok := strings.Cut(line, ": ")
	if !ok {
		return strings.TrimLeft(line, "# ")
	}
	return text
}

// names are the names of all kinds and checks, each once and sorted.
func names() []string {
	var out []string
	for _, t := range topics() {
		out = append(out, t.Name)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func kindsCommand() *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "kinds",
		Short: "List the kinds of fact that are read and the checks that judge them",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			switch format {
			case "json":
				e := json.NewEncoder(c.OutOrStdout())
				e.SetIndent("", "  ")
				return e.Encode(topics())
			case "text":
				for _, t := range topics() {
					fmt.Fprintf(c.OutOrStdout(), "%-6s %-14s %s\n", t.Is, t.Name, t.About)
				}
				return nil
			}
			return fmt.Errorf("--format %q: expected text or json", format)
		},
	}
	c.Flags().StringVarP(&format, "format", "f", "text", "`FORMAT`: text or json")
	return c
}
