package place

import (
	"strings"
	"testing"

	"factdiff/extract/text"
)

// Places come in order, do not overlap and have a key, whatever the text.
func FuzzPlaces(f *testing.F) {
	f.Add("KINGSLEY, Ore. (AP) — Police went to the 7400 block of Larkin Drive, off West 57th St., in Columbus, Ga., U.S. and Russian envoys said.")
	f.Add("999999999999999999999 Oak St. St. St. 1/2 Main Ave., Ave. the of-the 12th 12th Street, Street Bridge")
	f.Fuzz(func(t *testing.T, s string) {
		d := text.New(text.Meta{}, strings.ToValidUTF8(s, "?"), nil, text.Origin{})
		at := 0
		for i, m := range Layer.Of(d).Mentions {
			if m.First < at || m.Last <= m.First || m.Last > len(d.Tokens()) || m.Span.Len() <= 0 || m.Key == "" || m.Number < 0 {
				t.Fatalf("place %d of %q: %+v", i, d.Text, m)
			}
			at = m.Last
		}
	})
}
