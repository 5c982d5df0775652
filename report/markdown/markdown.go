// Package markdown writes a summary for a pull request or a build's page.
package markdown

import (
	"fmt"
	"io"
	"strings"

	"factdiff/report"
	"factdiff/report/term"
)

// Writer is the md format.
var Writer = report.Writer{Name: "md", Doc: "a summary in Markdown, for pull requests", Write: Write}

// MaxBytes is where the summary is cut, worst findings first: GitHub takes
// 1 MiB for a step and shows nothing of a longer one.
const MaxBytes = 900 << 10

// Write writes the verdict, what could not be checked, and each finding with
// every article's sentence; waived findings stand folded at the end.
func Write(w io.Writer, r *report.Report, s report.Style) error {
	var b strings.Builder
	fmt.Fprintf(&b, "## factdiff: %s\n\n%s.\n", verdict(r, s.FailOn), term.Summary(r))
	for _, e := range r.Errors {
		fmt.Fprintf(&b, "\n- **not checked** %s: %s", text(e.Path), text(e.Message))
	}
	if len(r.Errors) > 0 {
		b.WriteByte('\n')
	}
	cut := 0
	var waived strings.Builder
	for i := range r.Findings {
		f := &r.Findings[i]
		out := &b
		if f.Waived != nil {
			out = &waived
		}
		if b.Len()+waived.Len() > MaxBytes {
			cut++
			continue
		}
		finding(out, r, f)
	}
	if waived.Len() > 0 {
		fmt.Fprintf(&b, "\n<details><summary>Waived</summary>\n%s\n</details>\n", waived.String())
	}
	if cut > 0 {
		fmt.Fprintf(&b, "\n%d more findings are in the other reports of this run.\n", cut)
	}
	for _, n := range r.Notices {
		fmt.Fprintf(&b, "\n> %s\n", text(n.Message))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func verdict(r *report.Report, failOn string) string {
	switch {
	case !r.Complete:
		return "incomplete"
	case r.Failed(failOn):
		return "hold"
	case len(r.Findings) > 0:
		return "nothing to hold, something to read"
	}
	return "no disagreement found"
}

func finding(b *strings.Builder, r *report.Report, f *report.Finding) {
	fmt.Fprintf(b, "\n### %s: %s\n\n`%s` · %s\n\n", f.Level, text(f.Title), f.ID, text(f.Check))
	b.WriteString("| | where | says |\n|---|---|---|\n")
	for _, e := range f.Evidence {
		d := r.Document(e.Document)
		stance := ""
		if e.Stance != "" && e.Stance != "reported" {
			stance = " (" + text(e.Stance) + ")"
		}
		fmt.Fprintf(b, "| %s | %s:%d | %s%s |\n", text(e.Document), text(d.Path), e.Line, said(e), stance)
	}
	for _, w := range f.Why {
		fmt.Fprintf(b, "\n- why: %s", text(w))
	}
	if f.Suggestion != "" {
		fmt.Fprintf(b, "\n- fix: **%s**", text(f.Suggestion))
	}
	for _, d := range []*report.Waived{f.Waived, f.Decided} {
		if d != nil {
			fmt.Fprintf(b, "\n- decided: %s", text(d.String()))
		}
	}
	b.WriteByte('\n')
}

// said is the sentence with the deciding words in bold.
func said(e report.Evidence) string {
	const open, shut = "\x01", "\x02" // no Clean text holds them
	return strings.NewReplacer(open, "**", shut, "**").Replace(escaped(e.Marked(open, shut)))
}

// text is s as Markdown that shows it and does nothing else: no markup, link,
// mention or reference of its own.
func text(s string) string { return escaped(report.Clean(s)) }

func escaped(s string) string {
	var b strings.Builder
	for i, r := range s {
		switch {
		case strings.ContainsRune("\\`*_{}[]|~<>&", r), r == '/' && strings.HasPrefix(s[i:], "//"):
			fmt.Fprintf(&b, "&#%d;", r)
		case r == '@' || r == '#': // a mention is made of the shown text: part it
			b.WriteRune(r)
			b.WriteRune('\u2060')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
