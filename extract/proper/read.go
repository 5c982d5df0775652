package proper

import (
	"sort"

	"factdiff/extract/text"
)

func read(d *text.Document) []Segment {
	r := &reader{doc: d, tokens: d.Tokens(), lex: words(), known: map[string]fact{}}
	if len(d.Sentences()) <= 3 {
		r.brief = 1
	}
	var later []int
	for s := range d.Sentences() {
		if r.inCapitals(s) {
			later = append(later, s)
			continue
		}
		r.runs(s)
	}
	r.resolve()
	for _, s := range later {
		r.headline(s)
	}
	sort.SliceStable(r.out, func(i, j int) bool { return r.out[i].First < r.out[j].First })
	return r.out
}
