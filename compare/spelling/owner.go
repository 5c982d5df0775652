package spelling

import (
	"factdiff/compare"
	"factdiff/extract/proper"
	"factdiff/extract/text"
)

// owners finds bodies that are owned twice: Velmar's Institute's school. A body
// named for somebody has the name alone, but for those that are named for a
// saint, or for people in general.
func owners(d *text.Document) (out []compare.Finding) {
	t := d.Tokens()
	for i := 3; i < len(t) && len(out) <= mostMarks; i++ {
		if t[i].Lower != "'s" || t[i-2].Lower != "'s" || t[i].Space || !t[i-1].Cap || !schooled(t[i-1].Lower) {
			continue
		}
		w := &t[i-3]
		if !w.Cap || general(w.Lower) || i > 3 && (t[i-4].Lower == "st." || t[i-4].Lower == "saint" || t[i-4].Lower == "st") {
			continue
		}
		s := text.Span{Start: w.Span.Start, End: t[i-1].Span.End}
		name := d.Slice(w.Span) + " " + d.Slice(t[i-1].Span)
		out = append(out, compare.Finding{Kind: "organisation", Level: compare.Note, Relation: compare.Disagree,
			Title:      d.Slice(s) + " / " + name,
			Because:    []compare.Reason{compare.Reason("a possessive of a possessive: is the body's name " + name + "?")},
			Suggestion: name, Evidence: one(d, "organisation", s)})
	}
	return out
}

// general reports whether the word before a possessive says for whom a body is.
func general(w string) bool {
	switch w {
	case "women", "men", "children", "people":
		return true
	}
	return proper.Common(w) || proper.ClassOf(w)&proper.Office != 0
}

// schooled are bodies that are named for their founders.
func schooled(head string) bool {
	return head == "institute" || head == "academy" || head == "university" || head == "foundation"
}
