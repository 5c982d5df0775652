package arithmetic

import (
	"fmt"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/quantity"
)

// times holds "doubled" and its like, right before from and to, against them.
func (x *changer) times(i int, from, to *quantity.Mention) (compare.Finding, bool) {
	first := x.ms[i].First
	s := x.doc.SentenceAt(x.ms[i].Span.Start)
	for k := first - 1; k >= max(first-reach, 0) && s >= 0 && k >= x.doc.Sentences()[s].First; k-- {
		low, high := ratio(x.doc.Lower(k))
		if low == 0 {
			if !x.clear(k, k) {
				break
			}
			continue
		}
		switch x.doc.Lower(k - 1) {
		case "nearly", "almost":
			low, high = low*0.9, high*0.95
		case "than": // more than doubled
			low, high = low*1.1, high*1.3
			if low < 1 {
				low, high = 0, high*0.8
			}
		case "not", "n't", "have", "be", "will", "could", "would", "to":
			if x.doc.Lower(k-1) != "have" {
				return compare.Finding{}, false
			}
		}
		real := to.Value.N / from.Value.N
		if real >= low && real <= high {
			return compare.Finding{}, false
		}
		c := claim.Claim{Kind: "count", Doc: x.doc, Evidence: x.tokens[k].Span, Value: claim.Label{Word: x.doc.Lower(k), Class: "change"}, Attribute: change, Frame: "a change and its two ends"}
		f := x.finding(fmt.Sprintf("%s: from %s to %s", x.doc.Lower(k), from.Value, to.Value), fmt.Sprintf("%s is %.2g times %s", to.Value, real, from.Value), from, to)
		f.Evidence = append([]claim.Claim{c}, f.Evidence...)
		return f, true
	}
	return compare.Finding{}, false
}

// ratio are the bounds of what a word allows: "doubled" is said of anything near
// twice as much. Zero for other words.
func ratio(w string) (low, high float64) {
	switch w {
	case "doubled", "doubling":
		return 1.8, 2.4
	case "tripled", "tripling", "trebled", "trebling":
		return 2.7, 3.5
	case "quadrupled", "quadrupling":
		return 3.6, 4.7
	case "halved", "halving":
		return 0.42, 0.58
	}
	return 0, 0
}
