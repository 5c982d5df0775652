// Package checkstyle writes findings as Checkstyle XML, which most build servers
// read.
package checkstyle

import (
	"encoding/xml"
	"io"

	"factdiff/report"
)

// Writer is the checkstyle format.
var Writer = report.Writer{Name: "checkstyle", Doc: "Checkstyle XML, version 4.3",
	Write: func(w io.Writer, r *report.Report, _ report.Style) error { return Write(w, r) }}

type document struct {
	XMLName xml.Name `xml:"checkstyle"`
	Version string   `xml:"version,attr"`
	Files   []*file  `xml:"file"`
}

type file struct {
	Name   string  `xml:"name,attr"`
	Errors []entry `xml:"error"`
}

type entry struct {
	Line     int    `xml:"line,attr,omitempty"`
	Column   int    `xml:"column,attr,omitempty"`
	Severity string `xml:"severity,attr"`
	Message  string `xml:"message,attr"`
	Source   string `xml:"source,attr"`
}

// Write writes a file element for every document and for every file that could
// not be read; waived findings are of severity info, and say so.
func Write(w io.Writer, r *report.Report) error {
	d := &document{Version: "4.3"}
	for _, doc := range r.Documents {
		d.file(doc.Path)
	}
	for _, e := range r.Errors {
		d.add(e.Path, entry{Severity: "error", Message: "not checked: " + report.Clean(e.Message), Source: "factdiff.incomplete"})
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		main, _ := r.Main(f)
		d.add(r.Document(main.Document).Path, entry{main.Line, main.Column, f.Severity(), f.ID + " " + r.Message(f, " | "), "factdiff." + f.Check})
	}
	return report.WriteXML(w, d)
}

func (d *document) file(path string) *file {
	path = report.Slashed(report.Clean(path))
	for _, f := range d.Files {
		if f.Name == path {
			return f
		}
	}
	f := &file{Name: path}
	d.Files = append(d.Files, f)
	return f
}

func (d *document) add(path string, e entry) {
	f := d.file(path)
	f.Errors = append(f.Errors, e)
}
