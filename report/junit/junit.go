// Package junit writes findings as JUnit XML: a suite for each draft, a case for
// each finding.
package junit

import (
	"encoding/xml"
	"fmt"
	"io"

	"factdiff/report"
)

// Writer is the junit format.
var Writer = report.Writer{Name: "junit", Doc: "JUnit XML, a suite for each draft", Write: Write}

type document struct {
	XMLName  xml.Name `xml:"testsuites"`
	Name     string   `xml:"name,attr"`
	Tests    int      `xml:"tests,attr"`
	Failures int      `xml:"failures,attr"`
	Errors   int      `xml:"errors,attr"`
	Skipped  int      `xml:"skipped,attr"`
	Suites   []*suite `xml:"testsuite"`
}

type suite struct {
	Name     string  `xml:"name,attr"`
	Tests    int     `xml:"tests,attr"`
	Failures int     `xml:"failures,attr"`
	Errors   int     `xml:"errors,attr"`
	Skipped  int     `xml:"skipped,attr"`
	Cases    []*test `xml:"testcase"`
}

type test struct {
	Name    string  `xml:"name,attr"`
	Class   string  `xml:"classname,attr"`
	File    string  `xml:"file,attr,omitempty"`
	Line    int     `xml:"line,attr,omitempty"`
	Failure *result `xml:"failure"`
	Error   *result `xml:"error"`
	Skipped *result `xml:"skipped"`
	Out     string  `xml:"system-out,omitempty"`
}

type result struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr,omitempty"`
	Text    string `xml:",chardata"`
}

// Write writes a failure for each finding that fails the run at s.FailOn, a
// skipped case for each that people waived, an error for each file that could
// not be checked, and a passed case for all others and for each kind that was
// looked for and left nothing open.
func Write(w io.Writer, r *report.Report, s report.Style) error {
	d := &document{Name: "factdiff"}
	for _, doc := range r.Documents {
		if doc.Role == "draft" {
			d.suite(doc.Path)
		}
	}
	for _, e := range r.Errors {
		d.suite(e.Path).add(&test{Name: "could be checked", Class: "factdiff.incomplete", File: report.Clean(e.Path),
			Error: &result{Message: report.Clean(e.Message), Type: "incomplete"}})
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		main, _ := r.Main(f)
		path := r.Document(main.Document).Path
		d.suite(path).add(finding(r, f, main.Line, path, s.FailOn))
	}
	if len(d.Suites) > 0 {
		for _, c := range r.Checked {
			if c.Conflict+c.Query+c.Note == 0 {
				d.Suites[0].add(&test{Name: fmt.Sprintf("%s: %d claims, %d agree", c.Kind, c.Claims, c.Agree), Class: "factdiff.kind." + c.Kind})
			}
		}
	}
	for _, x := range d.Suites {
		d.Tests, d.Failures, d.Errors, d.Skipped = d.Tests+x.Tests, d.Failures+x.Failures, d.Errors+x.Errors, d.Skipped+x.Skipped
	}
	return report.WriteXML(w, d)
}

func finding(r *report.Report, f *report.Finding, line int, path, failOn string) *test {
	t := &test{Name: f.ID + " " + report.Clean(f.Title), Class: "factdiff." + f.Check, File: report.Clean(path), Line: line}
	text := r.Message(f, "\n")
	switch {
	case f.Waived != nil:
		t.Skipped, t.Out = &result{Message: "waived, " + f.Waived.String()}, text
	case f.Fails(failOn):
		t.Failure = &result{report.Clean(f.Title), f.Level, text}
	default:
		t.Out = f.Level + "\n" + text
	}
	return t
}

func (d *document) suite(path string) *suite {
	path = report.Clean(path)
	for _, s := range d.Suites {
		if s.Name == path {
			return s
		}
	}
	s := &suite{Name: path}
	d.Suites = append(d.Suites, s)
	return s
}

func (s *suite) add(t *test) {
	s.Cases = append(s.Cases, t)
	s.Tests++
	switch {
	case t.Failure != nil:
		s.Failures++
	case t.Error != nil:
		s.Errors++
	case t.Skipped != nil:
		s.Skipped++
	}
}
