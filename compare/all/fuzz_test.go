package all

import (
	"strings"
	"testing"
	"time"

	"factdiff/compare"
	"factdiff/extract"
	kinds "factdiff/extract/all"
	"factdiff/extract/text"
)

// Any two texts can be compared: no road and no check panics, and every finding
// has a level, a title and evidence that lies in its article.
func FuzzRun(f *testing.F) {
	const one = "Mayor Ann Pell, 51, met Governor Ray Lund in Haleford on Monday for talks that lasted three hours. Seven people died in the fire on Harbour Street, Pell said."
	f.Add(one, strings.NewReplacer("Ann", "Anne", "three", "two", "Seven", "At least nine", "51", "52").Replace(one))
	f.Add("“We lost 12 homes,” said Ray Lund.", "“We lost 12 of our homes,” Lund said at 3 p.m. EST on Aug. 5, 2031, a Monday.")
	f.Fuzz(func(t *testing.T, draft, source string) {
		read := func(id, role, s string, day int) []extract.Reading {
			m := text.Meta{ID: id, Role: role, Path: id, Published: time.Date(2031, 8, day, 0, 0, 0, 0, time.UTC)}
			return []extract.Reading{kinds.Read(text.New(m, strings.ToValidUTF8(s, "?"), nil, text.Origin{}))}
		}
		in := &compare.Input{Drafts: read("D", "draft", draft, 6), Sources: read("S1", "source", source, 5)}
		for _, x := range compare.Run(in, Roads(), Checks()).Findings {
			if x.Level == compare.Off || x.Title == "" || len(x.Evidence) == 0 {
				t.Errorf("%+v", x)
			}
			for _, e := range x.Evidence {
				if s := e.Evidence; s.Start < 0 || s.End < s.Start || s.End > len(e.Doc.Text) {
					t.Errorf("%s: evidence at %v of %d bytes", x.Check, s, len(e.Doc.Text))
				}
			}
		}
	})
}
