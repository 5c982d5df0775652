package html

import (
	"io"
	"testing"

	reportjson "factdiff/report/json"
)

// What is no result document is refused; what is one is drawn, whoever wrote it.
func FuzzStored(f *testing.F) {
	const story = `{"version": 1, "complete": true, "documents": [{"id": "D", "role": "draft", "path": "a.txt", "bytes": 30}],
		"findings": [{"id": "FD-7Q2M", "check": "naming", "kind": "name", "level": "conflict", "relation": "conflict", "title": "a / b", "why": ["c"],
		"question": "Q1", "evidence": [{"document": "D", "start": 1, "end": 2, "line": 1, "column": 2, "quote": "a", "value": "a"}]}],
		"questions": [{"id": "Q1", "kind": "name", "subject": "a", "attribute": "name", "status": "conflict", "claims": [{"document": "D", "start": 1, "end": 2, "quote": "a"}]}],
		"skipped": [{"document": "D", "start": 1, "end": 5, "quote": "x", "reason": "y"}]}`
	f.Add([]byte(story))
	f.Add([]byte(`<script id="result" type="application/json">` + story + `</script>`))
	f.Add([]byte(`<script id="result" type="application/gzip;base64">H4sIAAAAAAAA/w==</script>`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		r, err := reportjson.Read(raw)
		if err != nil {
			r, err = Read(raw, 1<<20)
		}
		if err == nil {
			_ = Write(io.Discard, r)
		}
	})
}
