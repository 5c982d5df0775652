package parallel

import (
	"fmt"
	"strings"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
)

// inside asks when an article brings a thing in by one word and comes back to it
// with another: "a lorry packed with fireworks", "the car packed with
// fireworks".
func inside(in *compare.Input, r extract.Reading) (out []compare.Finding) {
	all := descriptionsOf(in, r.Doc)
	for i, y := range all {
		if !y.definite() || broughtIn(all[:i], y) {
			continue
		}
		for _, x := range all[:i] {
			words := x.behind(y)
			if !x.excludes(y) || x.line == y.line || x.definite() || len(words) < 2 {
				continue
			}
			f := x.against(y, words, aVariant)
			out = append(out, compare.Finding{Kind: f.a.Kind, Level: compare.Query, Relation: compare.Disagree, Evidence: []claim.Claim{f.a, f.b},
				Title:      fmt.Sprintf("a %s, later the %s", x.label(), y.label()),
				Because:    []compare.Reason{compare.Reason(fmt.Sprintf("both are followed by %q, and no %s was spoken of before", strings.Join(words, " "), y.label()))},
				Suggestion: "check which it was, or say that there were two"})
			break
		}
	}
	return out
}

// definite reports whether the word stands behind "the".
func (w described) definite() bool { return w.unit > 0 && w.line.units[w.unit-1].key == "the" }

// broughtIn reports whether the article spoke of such a thing before.
func broughtIn(before []described, w described) bool {
	for _, o := range before {
		if o.member.class == w.member.class && o.member.group == w.member.group {
			return true
		}
	}
	return false
}

// behind are the words right behind both, as long as they are the same.
func (w described) behind(v described) (words []string) {
	telling := 0
	for k := 1; w.unit+k < len(w.line.units) && v.unit+k < len(v.line.units); k++ {
		a, b := w.line.units[w.unit+k], v.line.units[v.unit+k]
		if a.key != b.key || a.slot == mark {
			break
		}
		if a.telling() {
			telling++
		}
		words = append(words, w.line.doc.Slice(w.line.span(w.unit+k, w.unit+k+1)))
	}
	if telling < 2 {
		return nil
	}
	return words
}
