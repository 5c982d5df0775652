package main

import (
	"bytes"
	"encoding/json"
	"testing"
)

// A line of any make is answered or refused, and what is answered lies in its
// text.
func FuzzMentions(f *testing.F) {
	f.Add([]byte(`{"id": "a", "text": "Ann Pell left at 3 p.m. on May 5.", "reference_time": "2031-05-12T09:00"}` + "\n"))
	f.Add([]byte("{\"text\": \"\\ud800 12 percent\"}\n\n{}\n[]"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		var out bytes.Buffer
		refused := mentions(bytes.NewReader(raw), &out)
		lines := bytes.Count(out.Bytes(), []byte("\n"))
		if asked := bytes.Count(raw, []byte("\n")) + 1; lines > asked {
			t.Fatalf("%d answers to %d lines", lines, asked)
		}
		dec := json.NewDecoder(&out)
		for range lines {
			var s shown
			if err := dec.Decode(&s); err != nil {
				t.Fatalf("%v (%v)", err, refused)
			}
			for _, m := range s.Spans {
				if m.Start < 0 || m.End <= m.Start || m.Type == "" {
					t.Fatalf("%+v", m)
				}
			}
		}
	})
}
