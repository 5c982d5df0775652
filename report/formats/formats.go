// Package formats lists every writer of reports.
package formats

import (
	"encoding/json"
	"fmt"
	"io"

	"factdiff/report"
)

// Writers are all writers, in the order in which help names them.
func Writers() []*report.Writer {
	return []*report.Writer{
		{Name: "text", Doc: "for people, on a terminal", Write: text},
		{Name: "json", Doc: "the result document, version 1", Write: document},
	}
}

// Find is the writer of that name, or nil.
func Find(name string) *report.Writer {
	for _, w := range Writers() {
		if w.Name == name {
			return w
		}
	}
	return nil
}

func document(w io.Writer, r *report.Report, _ report.Style) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(r)
}

func text(w io.Writer, r *report.Report, _ report.Style) error {
	for _, e := range r.Errors {
		fmt.Fprintf(w, "%s: %s\n", e.Path, e.Message)
	}
	for _, f := range r.Findings {
		fmt.Fprintf(w, "%s  %s  %s  %s\n", f.Level, f.Check, f.ID, f.Title)
	}
	_, err := fmt.Fprintf(w, "%d findings in %d documents\n", len(r.Findings), len(r.Documents))
	return err
}
