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
			if c := r.class(i + 1); c&(proper.Suffix|proper.Degree) != 0 && (r.tokens[i+1].Span.Len() > 1 || i+2 == hi && r.tokens[i+1].Lower != "i") && c&proper.Given == 0 {
				return 0
			}
			return i
		}
	}
	return 0
}

// isRecord reports whether the document is nothing but one person's name, as a
// row of a register is: one block of two to ten words, no sentence.
func (r *reader) isRecord() bool {
	n := len(r.tokens)
	if len(r.doc.Blocks) != 1 || n < 2 || n > 14 || r.doc.Blocks[0].Span.Len() > 100 {
		return false
	}
	words, proof, plain, lower := 0, 0, 0, 0
	for i := range r.tokens {
		t := &r.tokens[i]
		if t.Kind != text.Word {
			if !inRecord(t.Lower) || t.Kind == text.Number || t.Lower == "." {
				return false
			}
			continue
		}
		c := r.class(i)
		if t.Lower == "'s" || r.calling(i) {
			continue
		}
		words++
		switch {
		case c&(proper.Given|proper.Clan) != 0, i > 0 && r.suffix(i), c&proper.Courtesy != 0 && i == 0:
			proof++
		case t.Span.Len() == 1 || r.initial(i), c&proper.Particle != 0:
		case c&proper.Function != 0, c&(proper.OrgHead|proper.PlaceHead) != 0 && c&proper.FamilyName == 0:
			return false
		case c&proper.FamilyName == 0 && proper.Common(t.Lower):
			plain++
		}
		if !t.Cap && c&proper.Particle == 0 && !r.suffix(i) {
			lower++
		}
	}
	if words < 2 || words > 8 || lower > 1 && lower < words-2 || r.fixed() {
		return false
	}
	return proof > 0 || plain+lower == 0 && words <= 4
}

// calling reports whether token i belongs to "attorney at law" and the like,
// which registers set after a name.
func (r *reader) calling(i int) bool {
	switch r.tokens[i].Lower {
	case "at":
		return i > 1 && r.tokens[i-1].Lower == "attorney"
	case "law":
		return i > 2 && r.tokens[i-1].Lower == "at"
	case "attorney", "realtor", "architect":
		return true
	}
	return false
}

func inRecord(mark string) bool {
	switch mark {
	case ",", ".", "(", ")", "\"", "'", "“", "”", "‘", "’", "''", "-":
		return true
	}
	return false
}

// fixed reports whether the reading of proper names knows the words as
// something else than a person: a place, a body, a feast.
func (r *reader) fixed() bool {
	for _, s := range r.segs {
		if s.Kind != proper.Person && s.Kind != proper.Title && s.Score == 0 && s.Last-s.First > 1 {
			return true
		}
	}
	return false
}
