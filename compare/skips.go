package compare

import (
	"factdiff/extract"
	"factdiff/extract/text"
)

// skips gathers what was left out, but for what a road made a claim of after
// all.
func (res *Result) skips(in *Input) {
	claimed := map[*text.Document]map[int]bool{} // where claims begin
	for _, q := range res.Questions {
		for _, c := range q.Claims {
			if claimed[c.Doc] == nil {
				claimed[c.Doc] = map[int]bool{}
			}
			claimed[c.Doc][c.Evidence.Start] = true
		}
	}
	for _, list := range [][]extract.Reading{in.Drafts, in.Sources} {
		for _, r := range list {
			for _, s := range r.Skips {
				if !claimed[s.Doc][s.Span.Start] {
					res.Skips = append(res.Skips, s)
				}
			}
		}
	}
}
