package organisation

import (
	"strings"
	"testing"

	"factdiff/extract/text"
)

// Bodies come in order and do not overlap, and a mention and its body know of
// each other, whatever the text.
func FuzzBodies(f *testing.F) {
	f.Add("The National Rail Safety Board (NRSB) and the Baltic Investment Fund, Inc., said the Fund had paid. The NRSB's Board of the Department of")
	f.Add("(A) (AB) A.B. Co. Co. & the & The The University of of University (U.S.) Corp.")
	f.Fuzz(func(t *testing.T, s string) {
		d := text.New(text.Meta{}, strings.ToValidUTF8(s, "?"), nil, text.Origin{})
		b := Layer.Of(d)
		at := 0
		for i, m := range b.Mentions {
			if m.First < at || m.Last <= m.First || m.Last > len(d.Tokens()) || m.Span.Len() <= 0 || m.Entity < 0 || m.Entity >= len(b.Entities) {
				t.Fatalf("body %d of %q: %+v", i, d.Text, m)
			}
			at = m.Last
		}
		for _, e := range b.Entities {
			for _, m := range e.Mentions {
				if e.Name == "" || m < 0 || m >= len(b.Mentions) {
					t.Fatalf("body %+v of %d mentions", e, len(b.Mentions))
				}
			}
		}
	})
}
