// Package formats lists every writer of reports.
package formats

import (
	"factdiff/report"
	"factdiff/report/checkstyle"
	"factdiff/report/github"
	"factdiff/report/html"
	"factdiff/report/json"
	"factdiff/report/jsonl"
	"factdiff/report/junit"
	"factdiff/report/markdown"
	"factdiff/report/rdjson"
	"factdiff/report/sarif"
	"factdiff/report/term"
)

// Writers are all writers, in the order in which help names them.
func Writers() []*report.Writer {
	return []*report.Writer{
		&term.Writer, &html.Writer, &json.Writer, &jsonl.Writer, &sarif.Writer, &junit.Writer,
		&github.Writer, &rdjson.Writer, &checkstyle.Writer, &markdown.Writer,
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
