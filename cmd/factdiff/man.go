package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

func manCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "man FOLDER",
		Short: "Write the man pages, made of the commands' own definitions",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if err := os.MkdirAll(args[0], 0o755); err != nil {
				return &failed{exitIncomplete, err}
			}
			n := 0
			for _, x := range every(c.Root()) {
				name := strings.ReplaceAll(x.CommandPath(), " ", "-") + ".1"
				if err := writeAside(filepath.Join(args[0], name), func(w io.Writer) error { return manPage(w, x) }); err != nil {
					return &failed{exitIncomplete, err}
				}
				n++
			}
			_, err := fmt.Fprintf(c.OutOrStdout(), "wrote %d pages to %s\n", n, args[0])
			return err
		},
	}
}

// every is c and all commands below it that a user may call or read about.
func every(c *cobra.Command) []*cobra.Command {
	out := []*cobra.Command{c}
	for _, x := range c.Commands() {
		if !x.Hidden && x.Name() != "help" {
			out = append(out, every(x)...)
		}
	}
	return out
}

// manPage writes one page in the man macros.
func manPage(w io.Writer, c *cobra.Command) error {
	name := strings.ReplaceAll(c.CommandPath(), " ", "-")
	var b strings.Builder
	fmt.Fprintf(&b, ".TH %s 1 \"\" \"factdiff %s\" \"factdiff\"\n.SH NAME\n%s \\- %s\n", roff(strings.ToUpper(name)), roff(version()), roff(name), roff(c.Short))
	if c.Runnable() {
		fmt.Fprintf(&b, ".SH SYNOPSIS\n.B %s\n", roff(c.UseLine()))
	}
	if c.Long != "" {
		fmt.Fprintf(&b, ".SH DESCRIPTION\n.nf\n%s\n.fi\n", roff(c.Long))
	}
	manFlags(&b, c.NonInheritedFlags())
	if c.Example != "" {
		fmt.Fprintf(&b, ".SH EXAMPLES\n.nf\n%s\n.fi\n", roff(c.Example))
	}
	var see []string
	if p := c.Parent(); p != nil {
		see = append(see, strings.ReplaceAll(p.CommandPath(), " ", "-")+"(1)")
	}
	for _, x := range c.Commands() {
		if !x.Hidden && x.Name() != "help" {
			see = append(see, strings.ReplaceAll(x.CommandPath(), " ", "-")+"(1)")
		}
	}
	if len(see) > 0 {
		fmt.Fprintf(&b, ".SH SEE ALSO\n%s\n", roff(strings.Join(see, ", ")))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func manFlags(b *strings.Builder, set *pflag.FlagSet) {
	if !set.HasAvailableFlags() {
		return
	}
	b.WriteString(".SH OPTIONS\n")
	set.VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		value, usage := pflag.UnquoteUsage(f)
		head := "--" + f.Name
		if f.Shorthand != "" {
			head = "-" + f.Shorthand + ", " + head
		}
		if value != "" {
			head += " " + value
		}
		fmt.Fprintf(b, ".TP\n.B %s\n%s\n", roff(head), roff(usage))
	})
}

// roff is s with what the macros would obey made plain.
func roff(s string) string {
	s = strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(s)
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		if strings.HasPrefix(l, ".") || strings.HasPrefix(l, "'") {
			lines[i] = `\&` + l
		}
	}
	return strings.Join(lines, "\n")
}
