package all

import (
	"strings"
	"testing"
	"time"

	"factdiff/extract/text"
)

// Every kind and every reader reads any text: none panics, and all that they
// find lies on whole characters of it.
func FuzzRead(f *testing.F) {
	f.Add("Mayor Ann Pell, 51, met Governor Ray Lund in Haleford on Monday for talks that lasted “almost three hours,” her spokesman said. It cost $5 million, up 12 percent from 2019.")
	f.Add("At least seven of the 1,200 people on board died; Jan. 3, 2031, 3 p.m. EST was the first time since 1999.")
	f.Add("the 1 2 3 of in to “ ” ( ) Mr. Mrs. St. and and and -year-old $ % ° 9/9/9")
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "?")
		d := text.New(text.Meta{Published: time.Date(2031, 5, 12, 9, 0, 0, 0, time.UTC)}, s, nil, text.Origin{})
		r := Read(d)
		for _, err := range r.Errors {
			t.Error(err)
		}
		in := func(s text.Span, what string) {
			if s.Start < 0 || s.End <= s.Start || s.End > len(d.Text) || cut(d.Text, s.Start) || cut(d.Text, s.End) {
				t.Errorf("%s at %v of %q", what, s, d.Text)
			}
		}
		for _, c := range r.Claims {
			in(c.Evidence, c.Kind)
		}
		for _, s := range r.Skips {
			in(s.Span, s.Reason)
		}
		for _, reader := range Readers() {
			for _, m := range reader.Read(d) {
				in(m.Span, m.Type)
			}
		}
	})
}

// cut reports whether the byte at lies inside a character of s.
func cut(s string, at int) bool { return at < len(s) && s[at]&0xC0 == 0x80 }
