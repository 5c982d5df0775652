package clause

import (
	"strings"

	"factdiff/extract/clause/word"
	"factdiff/extract/text"
)

// negations finds the negators of the sentence and how far each reaches.
func (r *reader) negations() {
	for k := r.begin; k < len(r.clauses); k++ {
		c := &r.clauses[k]
		for i := c.First; i < c.Last; i++ {
			if !r.negates(i) {
				continue
			}
			r.negate(k, i)
		}
	}
}

// negates reports whether token i denies what follows it.
func (r *reader) negates(i int) bool {
	low := r.toks[i].Lower
	switch {
	case low == "without" || low == "never" || low == "nobody" || low == "none" || low == "neither" || low == "nor" || low == "nowhere":
		return !(low == "none" && r.low(i+1) == "other")
	case low == "nothing":
		return r.low(i+1) != "but"
	case low == "no":
		return !r.idiomOfNo(i)
	case r.info[i].Is(word.Negator):
		return !r.idiomOfNot(i)
	case low == "failed" || low == "failing" || low == "fails" || low == "refused" || low == "refuses" || low == "refusing" || low == "declined" || low == "declines" || low == "unable":
		return r.low(i+1) == "to"
	}
	return low == "yet" && r.low(i+1) == "to" && r.is(i-1, word.Have|word.Be)
}

// idiomOfNo: no fewer than 30, no doubt, No. 10.
func (r *reader) idiomOfNo(i int) bool {
	switch r.low(i + 1) {
	case "more", "fewer", "less", "later", "earlier", "sooner":
		return r.low(i+2) == "than"
	case "doubt", "question", "wonder", "matter", "surprise", "other", ".", ",":
		return true
	}
	return i+1 < r.hi && r.toks[i+1].Kind == text.Number && r.toks[i].Cap || r.low(i-1) == "or"
}

// idiomOfNot: not only, not just, couldn't be higher, whether or not.
func (r *reader) idiomOfNot(i int) bool {
	k := i + 1
	switch r.low(k) {
	case "only", "just", "merely", "simply", "least", "surprisingly", "unlike", "unlikely", "until", "alone", "far", "long", "guilty":
		return true
	case "to":
		return r.low(k+1) == "mention"
	case "more", "less", "fewer", "later", "earlier":
		return r.low(k+1) == "than"
	case "be", "have":
		low := r.toks[i].Lower
		could := strings.HasPrefix(low, "could") || low == "cannot" || low == "can't" || low == "not" && (r.low(i-1) == "could" || r.low(i-1) == "can")
		if r.low(k) == "have" && r.low(k+1) == "been" {
			k++
		}
		c := r.low(k + 1)
		return could && (c == "more" || c == "better" || c == "worse" || c == "less" || len(c) > 4 && strings.HasSuffix(c, "er"))
	case "help", "wait":
		return r.toks[i].Lower != "not"
	}
	return r.low(i-1) == "or" || r.low(i-1) == "if" && i+1 < r.hi && !r.is(i+1, word.Auxiliary) || r.low(i-1) == "why"
}

// negate marks what negator i of clause k denies: the rest of its clause, with
// pieces that stand under the same verb, up to "until", "but" or "except".
func (r *reader) negate(k, i int) {
	for j := k; j < len(r.clauses); j++ {
		c := &r.clauses[j]
		if c.Head != r.clauses[k].Head || j > k && r.clauses[k].Head != k {
			continue // an aside denies itself alone: "carrying no passengers,"
		}
		if j > k && r.low(c.First) == "so" {
			return
		}
		from := max(c.First, i)
		end, stopped := r.negatedUntil(from, c.Last)
		if end > from {
			c.denials = append(c.denials, denial{r.span(from, end), r.toks[i].Lower == "without"})
		}
		if stopped || r.toks[i].Lower == "without" {
			return
		}
	}
}

func (r *reader) negatedUntil(from, last int) (end int, stopped bool) {
	for e := from; e < last; e++ {
		switch r.toks[e].Lower {
		case "until", "but", "except", "besides", "instead", "because":
			return e, true
		}
	}
	return last, false
}
