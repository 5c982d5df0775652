package person

import (
	"factdiff/extract/proper"
	"factdiff/extract/text"
)

// record divides tokens [lo, hi) that are known to be one name, with titles
// before and degrees after it, in either order: "Russell, Herman", "Dr. Ann
// Lee, MD".
func (r *reader) record(lo, hi int) Mention {
	m := Mention{First: lo, Last: hi, Entity: -1, AgeToken: -1,
		Span: text.Span{Start: r.tokens[lo].Span.Start, End: r.tokens[hi-1].Span.End}}
	for lo+1 < hi && r.class(lo)&(proper.Courtesy|proper.Office) != 0 && (r.class(lo)&proper.Given == 0 || r.tokens[lo].Lower[len(r.tokens[lo].Lower)-1] == '.') {
		m.Titles = append(m.Titles, plain(r.tokens[lo].Lower))
		lo++
	}
	if k := r.comma(lo, hi); k > 0 {
		m.Family = r.slice(lo, k)
		if s := k - 1; s > lo && r.class(s)&proper.Suffix != 0 {
			m.Family, m.Suffix = r.slice(lo, s), r.slice(s, k)
		}
		m.Given = r.slice(k+1, k+2)
		if k+2 < hi {
			m.Middle = r.slice(k+2, hi)
		}
		return m
	}
	part := Mention{First: lo, Last: hi, Titles: m.Titles}
	r.parts(&part)
	m.Given, m.Middle, m.Family, m.Suffix, m.Nick, m.Partial = part.Given, part.Middle, part.Family, part.Suffix, part.Nick, part.Partial
	return m
}

// comma is the comma that turns the order of a name, or 0.
func (r *reader) comma(lo, hi int) int {
	for i := lo + 1; i+1 < hi; i++ {
		if r.tokens[i].Lower == "," {
			if c := r.class(i + 1); c&(proper.Suffix|proper.Degree) != 0 && r.tokens[i+1].Span.Len() > 1 && c&proper.Given == 0 {
				return 0
			}
			return i
		}
	}
	return 0
}
