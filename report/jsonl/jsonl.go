// Package jsonl writes the result document as JSON lines, for pipes that read
// one record at a time.
package jsonl

import (
	"encoding/json"
	"io"

	"factdiff/report"
)

// Writer is the jsonl format.
var Writer = report.Writer{Name: "jsonl", Doc: "the result document, a record a line",
	Write: func(w io.Writer, r *report.Report, _ report.Style) error { return Write(w, r) }}

// Write writes a record of type run, then one of type error, notice, document,
// finding, question, skipped or checked for each of those, with the fields of
// the result document.
func Write(w io.Writer, r *report.Report) error {
	l := lines{enc: json.NewEncoder(w)}
	l.enc.SetEscapeHTML(false)
	l.one("run", struct {
		Version  int             `json:"version"`
		Tool     report.Tool     `json:"tool"`
		Complete bool            `json:"complete"`
		Options  []report.Option `json:"options,omitempty"`
	}{r.Version, r.Tool, r.Complete, r.Options})
	all(&l, "error", r.Errors)
	all(&l, "notice", r.Notices)
	all(&l, "document", r.Documents)
	all(&l, "finding", r.Findings)
	all(&l, "question", r.Questions)
	all(&l, "skipped", r.Skipped)
	all(&l, "checked", r.Checked)
	return l.err
}

type lines struct {
	enc *json.Encoder
	err error
}

func all[T any](l *lines, kind string, list []T) {
	for _, v := range list {
		l.one(kind, v)
	}
}

func (l *lines) one(kind string, v any) {
	if l.err == nil {
		l.err = l.enc.Encode(struct {
			Type string `json:"type"`
			Is   any    `json:"is"`
		}{kind, v})
	}
}
