package quotation_test

import (
	"strings"
	"testing"
)

// Whatever the marks, quotations come in the order of their opening marks, hold
// what they say they hold, and lie in one another without crossing the text.
func FuzzRead(f *testing.F) {
	f.Add("“It ‘was’ over,” she said. \"We saw\u00a0it,\" Pell said, \"and “we” left.\n\n“It went on")
	f.Add("'''\"\"\"““”” said said 's ‘’‘’ He said: «no»")
	f.Fuzz(func(t *testing.T, s string) {
		d, found := read(strings.ToValidUTF8(s, "?"))
		at := 0
		for i, q := range found {
			if q.Span.Start < at || !q.Span.Contains(q.Inner) || q.Span.End > len(d.Text) || q.Outer >= i {
				t.Fatalf("quotation %d of %d bytes: %+v", i, len(d.Text), q)
			}
			if q.Name.Start > q.Name.End || q.Name.End > len(d.Text) || q.Cue.Start > q.Cue.End || q.Cue.End > len(d.Text) {
				t.Fatalf("speaker of quotation %d: %+v", i, q)
			}
			at = q.Span.Start
		}
	})
}
