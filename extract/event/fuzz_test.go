package event

import (
	"strings"
	"testing"

	"factdiff/extract/text"
)

// Events come in order and do not overlap, and each is in its group, whatever
// the text.
func FuzzEvents(f *testing.F) {
	f.Add("Talks between Ana Roth and Jan Pell's envoys began. The gunman opened fire; the shooting, which held up the hearing, was their summit with Pell.")
	f.Add("the the talks' talks's meeting–meeting it it they address the press address the the press")
	f.Fuzz(func(t *testing.T, s string) {
		d := text.New(text.Meta{}, strings.ToValidUTF8(s, "?"), nil, text.Origin{})
		e := Layer.Of(d)
		at := 0
		for i, m := range e.Mentions {
			if m.First < at || m.Phrase > m.First || m.Last <= m.First || m.Last > len(d.Tokens()) || m.Group < 0 || m.Group >= len(e.Groups) {
				t.Fatalf("event %d of %q: %+v", i, d.Text, m)
			}
			if e.ClaimSubject(d, i).Key == "" {
				t.Fatalf("event %d of %q has no subject", i, d.Text)
			}
			at = m.Last
		}
	})
}
