package html

import (
	"bytes"
	"io"
	"testing"

	reportjson "factdiff/report/json"
	"factdiff/report/reporttest"
)

// What is no result document is refused; what is one is drawn, whoever wrote it.
func FuzzStored(f *testing.F) {
	var page, doc bytes.Buffer
	if err := Write(&page, reporttest.Bergen()); err != nil {
		f.Fatal(err)
	}
	if err := reportjson.Write(&doc, reporttest.Bergen()); err != nil {
		f.Fatal(err)
	}
	f.Add(page.Bytes())
	f.Add(doc.Bytes())
	f.Fuzz(func(t *testing.T, raw []byte) {
		r, err := reportjson.Read(bytes.NewReader(raw))
		if err != nil {
			r, err = Read(raw)
		}
		if err == nil {
			_ = Write(io.Discard, r)
		}
	})
}
