package spelling

import (
	"fmt"
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// handed makes a note of a slip that another article has too, both spellings of
// it: the articles have one text in common and do not disagree.
func handed(f *compare.Finding, in *compare.Input) {
	a, b := f.Evidence[0], f.Evidence[len(f.Evidence)-1]
	for _, list := range [...][]extract.Reading{in.Drafts, in.Sources} {
		for _, r := range list {
			if r.Doc != a.Doc && f.Level > compare.Note && find(r.Doc.Text, a.Value.String()) >= 0 && find(r.Doc.Text, b.Value.String()) >= 0 {
				f.Level = compare.Note
				why := " has both spellings too"
				if len(f.Evidence) == 1 {
					why = " writes it so too"
				}
				f.Because = append(f.Because, compare.Reason(compare.Call(r.Doc)+why))
			}
		}
	}
}

// witness adds how each other article writes the name, where it has one of the
// spellings, or the official name that is suggested. Of people it is said and not
// shown, as the other article agrees with one half of this one, unless it speaks
// of the spelling.
func witness(f *compare.Finding, in *compare.Input) {
	a, b := f.Evidence[0], f.Evidence[len(f.Evidence)-1]
	if f.Level == compare.Note {
		return
	}
	people := a.Subject.Type == claim.Person || b.Subject.Type == claim.Person
	for _, list := range [...][]extract.Reading{in.Drafts, in.Sources} {
		for _, r := range list {
			if r.Doc == a.Doc || len(f.Evidence) >= mostEvidence {
				continue
			}
			s, corrects := corrected(r.Doc, a.Value.String(), b.Value.String())
			switch w, at := written(r.Doc, f.Suggestion, a.Value.String(), b.Value.String()); {
			case corrects:
				right := r.Doc.Slice(s)
				if first := find(r.Doc.Text, right); first < s.Start {
					f.Evidence = append(f.Evidence, named(r.Doc, f.Kind, text.Span{Start: first, End: first + len(right)}))
				}
				f.Evidence = append(f.Evidence, named(r.Doc, f.Kind, s))
				f.Because = append(f.Because, compare.Reason(fmt.Sprintf("%s says that it is %s", compare.Call(r.Doc), right)))
			case at >= 0:
				if !people {
					f.Evidence = append(f.Evidence, named(r.Doc, f.Kind, text.Span{Start: at, End: at + len(w)}))
				}
				f.Because = append(f.Because, compare.Reason(fmt.Sprintf("%s has %s", compare.Call(r.Doc), w)))
			}
		}
	}
}

// written is the first of the names that d has, and where, or -1.
func written(d *text.Document, names ...string) (string, int) {
	for _, w := range names {
		if at := find(d.Text, w); at >= 0 && w != "" {
			return w, at
		}
	}
	return "", -1
}

// corrected is where d says which of two spellings is right: "is Tarkovan, not
// Tarkoven".
func corrected(d *text.Document, a, b string) (text.Span, bool) {
	x, y := strings.Fields(a), strings.Fields(b)
	for _, right := range append(x, y...) {
		for _, wrong := range append(y, x...) {
			if slices.Contains(x, right) == slices.Contains(x, wrong) {
				continue
			}
			if at := strings.Index(d.Text, right+", not "+wrong); at >= 0 {
				return text.Span{Start: at, End: at + len(right)}, true
			}
		}
	}
	return text.Span{}, false
}
