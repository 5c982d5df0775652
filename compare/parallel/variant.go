package parallel

import (
	"fmt"
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

var (
	aVariant = &claim.Attribute{Name: "description", One: true, Doc: "The word of a closed class that describes one thing in both articles."}
	aOpen    = &claim.Attribute{Name: "open description", Doc: "A description that one article leaves open between two words, and the other does not."}
)

// variants compares words of one class that describe one thing in sentences
// that are not worded alike: a red trawler, a blue trawler.
func variants(in *compare.Input, draft, source *text.Document) []found {
	if apart(draft, source) {
		return nil
	}
	var out []found
	a, b := descriptionsOf(in, draft), descriptionsOf(in, source)
	for _, x := range a {
		for _, y := range b {
			if !x.excludes(y) {
				continue
			}
			words := x.common(y)
			if !alike(x, y, words) {
				continue
			}
			openA, openB := x.alternative(a), y.alternative(b)
			switch {
			case openA != nil && openB != nil:
			case openA != nil && !openA.excludes(y), openB != nil && !openB.excludes(x):
				out = append(out, x.against(y, words, aOpen))
			case openA == nil && openB == nil && !rival(x, y, len(words), a, b):
				out = append(out, x.against(y, words, aVariant))
			}
		}
	}
	return out
}

// alike reports whether what two words have in common is enough to take them
// for words on one thing: the noun that both describe, or that and more of the
// sentence.
func alike(x, y described, words []string) bool {
	if len(words) == 0 {
		return false
	}
	if p, q := x.named(), y.named(); p != "" && q != "" && p != q {
		return false // the ferry Aster, the tug Solvei
	}
	if head := x.head(); head != "" && head == y.head() {
		return true
	}
	return len(words) > 1 && len(shared(x.line, y.line, "")) > 3 && !x.modifies() && !y.modifies()
}

// rival reports whether one of the articles has the other's word too, in a place
// that is as much like it, or in one sentence with its own: then it tells of two
// things.
func rival(x, y described, n int, a, b []described) bool {
	return slices.ContainsFunc(a, func(o described) bool {
		return o.excludes(x) && (o.line == x.line || len(o.common(y)) >= n)
	}) || slices.ContainsFunc(b, func(o described) bool {
		return o.excludes(y) && (o.line == y.line || len(o.common(x)) >= n)
	})
}

func (w described) against(v described, words []string, attr *claim.Attribute) found {
	p := &pass{a: w.line, b: v.line}
	p.put(w.member.kind, attr, w.line.span(w.unit, w.unit+1), v.line.span(v.unit, v.unit+1), w.label(), v.label(), false)
	f := p.out[0]
	f.because = []compare.Reason{compare.Reason(fmt.Sprintf("%s and %s stand beside the same words: %s", w.label(), v.label(), strings.Join(words, ", ")))}
	return f
}
