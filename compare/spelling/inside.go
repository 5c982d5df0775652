package spelling

import (
	"fmt"

	"factdiff/compare"
	"factdiff/extract/claim"
)

// inside finds names of one article that are one letter apart. told are the
// findings on its people, which are not said again.
func inside(x *index, told []compare.Finding) (out []compare.Finding) {
	for i := range x.words {
		for j := range x.words[:i] {
			a, b := &x.words[j], &x.words[i]
			if cut(x, a, b) && !together(x.doc, a, b) && !said(told, x, b) {
				out = append(out, finding(compare.Query, compare.Disagree, x.claims(a), x.claims(b),
					compare.Reason(fmt.Sprintf("%s speaks, and %s introduces nobody of that name but %s", b.written, compare.Call(x.doc), a.written))))
				continue
			}
			if !oneApart(a, b) || !odd(a, b) || strangers(a, b) || together(x.doc, a, b) || said(told, x, a) && said(told, x, b) {
				continue
			}
			why := compare.Reason(fmt.Sprintf("%s has both %s and %s, one letter apart", compare.Call(x.doc), a.written, b.written))
			if w := neighbour(x, a, x, b); w != "" {
				out = append(out, finding(compare.Query, compare.Disagree, x.claims(a), x.claims(b), why,
					compare.Reason(fmt.Sprintf("both stand beside %q", w))))
				continue
			}
			if min(len(a.key), len(b.key)) < long || len(a.tokens) > 1 && len(b.tokens) > 1 || a.person != b.person && (a.known || b.known) || said(told, x, a) {
				continue
			}
			out = append(out, finding(compare.Query, compare.Disagree, x.claims(a), x.claims(b), why,
				compare.Reason(fmt.Sprintf("%s stands there once", rarer(a, b).written))))
		}
	}
	return out
}

// rarer is the spelling that is more likely the slip: the one that is in no
// list, else the one used less.
func rarer(a, b *word) *word {
	if b.known || !a.known && len(a.tokens) < len(b.tokens) {
		return a
	}
	return b
}

// said reports whether a finding shows the word.
func said(told []compare.Finding, x *index, w *word) bool {
	for _, f := range told {
		for _, e := range f.Evidence {
			for _, t := range w.tokens {
				if e.Evidence.Overlaps(x.doc.Tokens()[t].Span) {
					return true
				}
			}
		}
	}
	return false
}

func full(w *word) claim.Name { return claim.Name{Given: w.given, Family: w.key} }
