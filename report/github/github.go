// Package github writes findings as workflow commands, which GitHub shows beside
// the lines of a pull request.
package github

import (
	"fmt"
	"io"
	"strings"

	"factdiff/report"
)

// Writer is the github format.
var Writer = report.Writer{Name: "github", Doc: "workflow commands of GitHub Actions",
	Write: func(w io.Writer, r *report.Report, _ report.Style) error { return Write(w, r) }}

// Write writes what could not be checked, then the findings, those that people
// waived last: of more than ten of a level GitHub shows the first ten.
func Write(w io.Writer, r *report.Report) error {
	var b strings.Builder
	for _, e := range r.Errors {
		command(&b, "error", "factdiff: not checked", report.Evidence{}, e.Path, report.Clean(e.Path+": "+e.Message))
	}
	for _, waived := range []bool{false, true} {
		for i := range r.Findings {
			if f := &r.Findings[i]; (f.Waived != nil) == waived {
				finding(&b, r, f)
			}
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func finding(b *strings.Builder, r *report.Report, f *report.Finding) {
	main, _ := r.Main(f)
	title := fmt.Sprintf("%s (%s) %s", f.Level, f.Check, f.ID)
	if f.Waived != nil {
		title = "waived: " + title
	}
	level := f.Severity()
	if level == "info" {
		level = "notice"
	}
	command(b, level, title, main, r.Document(main.Document).Path, r.Message(f, "\n"))
}

func command(b *strings.Builder, level, title string, at report.Evidence, path, message string) {
	fmt.Fprintf(b, "::%s ", level)
	if path != "" {
		fmt.Fprintf(b, "file=%s,", property(report.Slashed(path)))
	}
	if at.Line > 0 {
		fmt.Fprintf(b, "line=%d,col=%d,", at.Line, at.Column)
	}
	fmt.Fprintf(b, "title=%s::%s\n", property(title), escape(message))
}

// escape keeps a message on the line of its command.
func escape(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
}

func property(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C").Replace(s)
}
