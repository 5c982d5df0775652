package main

import (
	"bytes"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"factdiff/compare/waiver"
	"factdiff/compare/yamlfile"
	"factdiff/extract/article"
	"factdiff/report"
	"factdiff/report/html"
	"factdiff/report/json"
	"factdiff/report/term"
)

func explainCommand() *cobra.Command {
	f := &finder{}
	c := &cobra.Command{
		Use:   "explain NAME|ID [DRAFT…]",
		Short: "Explain a kind, a check or a finding",
		Long: `With the name of a kind or a check ("factdiff kinds" lists them): what it finds,
with examples, and what it leaves alone. With the id of a finding: why it was
raised, by which frame each claim was read, and what the articles say. The
finding is looked for in a stored result (--from) or in a check of the DRAFTs.`,
		Example: "  factdiff explain duration\n  factdiff explain FD-7Q2M --from result.json",
		Args:    cobra.MinimumNArgs(1),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return names(), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(c *cobra.Command, args []string) error {
			if waiver.ValidID(strings.ToUpper(args[0])) {
				return f.explain(c, strings.ToUpper(args[0]), args[1:])
			}
			return page(c, args[0])
		},
	}
	f.flags(c)
	return c
}

// page prints the pages of all kinds and checks of that name.
func page(c *cobra.Command, name string) error {
	found := false
	for _, t := range topics() {
		if t.Name == name {
			if found {
				fmt.Fprintln(c.OutOrStdout())
			}
			found = true
			fmt.Fprintln(c.OutOrStdout(), strings.TrimSpace(t.page))
		}
	}
	if !found {
		return unknownName(name)
	}
	return nil
}

func unknownName(name string) error {
	return fmt.Errorf("%q is neither a kind nor a check%s", name, yamlfile.Meant(name, names()))
}

// finder looks a finding up by its id.
type finder struct {
	inputs
	from  string
	limit int // bytes of a stored result
}

func (f *finder) flags(c *cobra.Command) {
	f.inputs.flags(c)
	c.Flags().StringVar(&f.from, "from", "", "look in a stored result: `FILE` of format json, - for standard input")
	resultLimit(c, &f.limit)
}

// asked reports whether there is anything to look in.
func (f *finder) asked(args []string) bool {
	return f.from != "" || f.story != "" || f.staged || len(args) > 0
}

// results is the stored result, or a check of what args and flags name.
func (f *finder) results(c *cobra.Command, args []string) (*report.Report, error) {
	if f.from != "" {
		return stored(c, f.from, f.limit)
	}
	s, err := f.prepare(c, args)
	if err != nil {
		return nil, err
	}
	return f.inputs.run(c, s, false)
}

// find is the finding with that id, or the one whose id begins so.
func find(r *report.Report, id string) *report.Finding {
	var hit *report.Finding
	for i := range r.Findings {
		switch x := &r.Findings[i]; {
		case x.ID == id:
			return x
		case strings.HasPrefix(x.ID, id) && hit == nil:
			hit = x
		}
	}
	return hit
}

// stored is the result at path, of at most limit bytes (0: any): a result
// document, or the editors' report, which carries its own.
func stored(c *cobra.Command, path string, limit int) (*report.Report, error) {
	var raw []byte
	var err error
	if path == "-" {
		path = "standard input"
		raw, err = article.Read(c.InOrStdin(), path, limit)
	} else {
		raw, err = article.ReadFile(path, limit)
	}
	if err != nil {
		return nil, &failed{exitIncomplete, err}
	}
	var r *report.Report
	if bytes.HasPrefix(bytes.TrimSpace(raw), []byte("<")) {
		r, err = html.Read(raw, limit)
	} else {
		r, err = json.Read(raw)
	}
	if err != nil {
		return nil, &failed{exitIncomplete, fmt.Errorf("%s: %w", path, err)}
	}
	return r, nil
}

func (f *finder) explain(c *cobra.Command, id string, args []string) error {
	r, err := f.results(c, args)
	if err != nil {
		return err
	}
	x := find(r, id)
	if x == nil {
		return fmt.Errorf("%s is no finding of this result, which has %d", id, len(r.Findings))
	}
	out := c.OutOrStdout()
	one := *r
	one.Findings, one.Errors, one.Notices = []report.Finding{*x}, nil, nil
	style := report.Style{}
	if file, ok := out.(*os.File); ok {
		style = term.Style(file)
	}
	if err := term.Finding(out, &one, style); err != nil {
		return err
	}
	for _, q := range r.Questions {
		if q.ID != x.Question {
			continue
		}
		fmt.Fprintf(out, "question  %s, %s (%s)\n", report.Clean(q.Subject), q.Attribute, q.Status)
		for _, b := range q.Because {
			fmt.Fprintf(out, "  one question, because: %s\n", report.Clean(b))
		}
		for _, e := range q.Claims {
			fmt.Fprintf(out, "  %s  %s  %s", where(r, e.Place), e.Stance, report.Clean(e.Value))
			if e.Frame != "" {
				fmt.Fprintf(out, "  read by %s", e.Frame)
			}
			fmt.Fprintln(out)
		}
	}
	fmt.Fprintf(out, "check     %s: \"factdiff explain %s\" says what it does\n", x.Check, x.Check)
	return nil
}
