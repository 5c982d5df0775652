// Package json writes and reads the result document as JSON. Its schema, draft
// 2020-12, is shipped as result.schema.json.
package json

import (
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"factdiff/report"
)

// Schema is the JSON Schema of the result document, version 1. It allows fields
// it does not know, because version 1 may still gain some.
//
//go:embed result.schema.json
var Schema string

// Writer is the json format.
var Writer = report.Writer{Name: "json", Doc: "the result document, version 1",
	Write: func(w io.Writer, r *report.Report, _ report.Style) error { return Write(w, r) }}

// Write writes r.
func Write(w io.Writer, r *report.Report) error {
	return report.WriteJSON(w, r)
}

// Read reads a stored result. It refuses a version it does not know, and lists
// that would take a hundred times their bytes in memory.
func Read(raw []byte) (*report.Report, error) {
	if !plausible(raw) {
		return nil, errors.New("not a result document: its lists have more elements than a result of its length")
	}
	var r report.Report
	if err := json.Unmarshal(raw, &r); err != nil {
		return nil, fmt.Errorf("not a result document: %w", err)
	}
	if r.Version != 1 {
		return nil, fmt.Errorf("result document of version %d; this program reads version 1", r.Version)
	}
	return &r, nil
}
