package proper

import (
	"slices"

	"factdiff/extract/text"
)

func read(d *text.Document) []Segment {
	r := &reader{doc: d, tokens: d.Tokens(), lex: words(), known: map[string]fact{},
		out: make([]Segment, 0, len(d.Tokens())/10+8)} // one name in eleven tokens of news
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
	if order := func(a, b Segment) int { return a.First - b.First }; !slices.IsSortedFunc(r.out, order) {
		slices.SortStableFunc(r.out, order)
	}
	return r.out
}
