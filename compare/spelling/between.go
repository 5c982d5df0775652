package spelling

import (
	"fmt"

	"factdiff/compare"
	"factdiff/extract/person"
)

// between finds names of the draft that a source writes with another letter,
// where neither article has both. People with their given names are left to
// the questions on people.
func between(x, y *index) (out []compare.Finding) {
	for i := range x.words {
		a := &x.words[i]
		if _, both := y.byKey[a.key]; both {
			continue
		}
		for j := range y.words {
			b := &y.words[j]
			if !oneApart(a, b) || !odd(a, b) || a.given != "" && b.given != "" {
				continue
			}
			if _, both := x.byKey[b.key]; both {
				continue
			}
			if f, ok := apart(x, a, y, b); ok {
				out = append(out, f)
			}
		}
	}
	return out
}

// apart judges one name of the draft and one of the source.
func apart(x *index, a *word, y *index, b *word) (compare.Finding, bool) {
	why := compare.Reason(fmt.Sprintf("%s and %s are one letter apart, and neither article has both", a.written, b.written))
	w := neighbour(x, a, y, b)
	if w == "" && (min(len(a.key), len(b.key)) <= long || a.known || b.known) {
		return compare.Finding{}, false
	}
	level := compare.Query
	if w != "" && !a.known && !b.known && !a.person && !b.person && person.Compare(full(a), full(b)).Degree != person.Transliteration {
		level = compare.Conflict
	}
	reasons := []compare.Reason{why}
	if w != "" {
		reasons = append(reasons, compare.Reason(fmt.Sprintf("both stand beside %q", w)))
	}
	return finding(level, compare.Disagree, x.claims(a)[:1], y.claims(b)[:1], reasons...), true
}
