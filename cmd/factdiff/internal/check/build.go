package check

import (
	"crypto/sha256"
	"encoding/hex"
	"time"

	"factdiff/compare"
	"factdiff/report"
)

// build makes the result document.
func build(reads []*read, res *compare.Result, errs []report.Error, version string) *report.Report {
	r := &report.Report{Version: 1, Tool: report.Tool{Name: "factdiff", Version: version}, Complete: len(errs) == 0,
		Errors: errs, Documents: []report.Document{}, Findings: []report.Finding{}, Questions: []report.Question{},
		Skipped: []report.Skipped{}, Checked: []report.Checked{}}
	if r.Errors == nil {
		r.Errors = []report.Error{}
	}
	for _, f := range reads {
		if f.article == nil {
			continue
		}
		m := f.article.Meta
		sum := sha256.Sum256(f.article.Raw)
		d := report.Document{ID: m.ID, Role: m.Role, Path: m.Path, SHA256: hex.EncodeToString(sum[:]), Outlet: m.Outlet,
			Title: m.Title, Bytes: len(f.article.Raw), Format: f.article.Format, Charset: f.article.Charset}
		if m.Dated() {
			if d.Published = m.Published.Format(time.DateOnly); m.HasClock {
				d.Published = m.Published.Format(time.RFC3339)
			}
		}
		r.Documents = append(r.Documents, d)
	}
	return r
}
