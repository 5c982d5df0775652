// Package rdjson writes findings in reviewdog's diagnostic format.
package rdjson

import (
	"io"
	"strings"

	"factdiff/report"
)

// Writer is the rdjson format.
var Writer = report.Writer{Name: "rdjson", Doc: "reviewdog's diagnostic format",
	Write: func(w io.Writer, r *report.Report, _ report.Style) error { return Write(w, r) }}

type result struct {
	Source      source       `json:"source"`
	Diagnostics []diagnostic `json:"diagnostics"`
}

type source struct {
	Name string `json:"name"`
}

type diagnostic struct {
	Message  string    `json:"message"`
	Location location  `json:"location"`
	Severity string    `json:"severity"`
	Source   source    `json:"source"`
	Code     code      `json:"code"`
	Related  []related `json:"related_locations,omitempty"`
}

type code struct {
	Value string `json:"value"`
}

type related struct {
	Message  string   `json:"message"`
	Location location `json:"location"`
}

type location struct {
	Path  string `json:"path"`
	Range *span  `json:"range,omitempty"`
}

// span counts lines and bytes from 1; its end is exclusive.
type span struct {
	Start position  `json:"start"`
	End   *position `json:"end,omitempty"`
}

type position struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

// Write writes a diagnostic for each file that could not be checked and each
// finding; the other articles' words are related locations. Waived findings are
// of severity INFO, and say so. There are no suggestions to apply by a click:
// what a finding suggests is a fact, not the words to write.
func Write(w io.Writer, r *report.Report) error {
	tool := source{"factdiff"}
	out := result{Source: tool, Diagnostics: []diagnostic{}}
	for _, e := range r.Errors {
		out.Diagnostics = append(out.Diagnostics, diagnostic{Message: "not checked: " + report.Clean(e.Message),
			Location: location{Path: report.Slashed(e.Path)}, Severity: "ERROR", Source: tool, Code: code{"incomplete"}})
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		main, others := r.Main(f)
		d := diagnostic{Message: f.ID + " " + r.Message(f, "\n"), Location: place(r, main), Severity: strings.ToUpper(f.Severity()), Source: tool, Code: code{f.Check}}
		for _, e := range others {
			d.Related = append(d.Related, related{r.Said(e), place(r, e)})
		}
		out.Diagnostics = append(out.Diagnostics, d)
	}
	return report.WriteJSON(w, out)
}

func place(r *report.Report, e report.Evidence) location {
	l := location{Path: report.Slashed(r.Document(e.Document).Path)}
	if e.Line < 1 {
		return l
	}
	column := e.Column
	if e.ByteColumn > 0 {
		column = e.ByteColumn
	}
	l.Range = &span{Start: position{e.Line, column}}
	if e.End-e.Start == len(e.Quote) && !strings.Contains(e.Quote, "\n") {
		l.Range.End = &position{e.Line, column + len(e.Quote)}
	}
	return l
}
