package compare

import (
	"fmt"
	"slices"

	"factdiff/extract"
	"factdiff/extract/text"
)

// mostAnswers is how often one article may answer one question and be judged
// each time. Real articles come to a dozen; checks look at every pair.
const mostAnswers = 64

// bound leaves out the claims of an article beyond its first answers to q, and
// says so in the skips.
func (res *Result) bound(q *Question) {
	if len(q.Claims) <= mostAnswers {
		return
	}
	given := map[*text.Document]int{}
	kept := q.Claims[:0:0]
	for _, c := range q.Claims {
		if given[c.Doc]++; given[c.Doc] > mostAnswers {
			res.Skips = append(res.Skips, extract.Skip{Kind: c.Kind, Doc: c.Doc, Span: c.Evidence,
				Reason: "the article says this so often that only the first answers are compared"})
			continue
		}
		kept = append(kept, c)
	}
	q.Claims = kept
}

// Left records what a bound keeps from being compared, and why, so that a report
// names it among what was not checked. Roads and checks call it while [Run] runs.
func (in *Input) Left(d *text.Document, s text.Span, reason string) {
	in.left = append(in.left, extract.Skip{Doc: d, Span: s, Reason: reason})
}

// Beyond records that of all the things of one sort in d (addresses, say) the
// first n alone are compared; at is the next one, or empty when there is none. A
// road that comes to d again and again records it once.
func (in *Input) Beyond(d *text.Document, at text.Span, n int, things string) {
	s := extract.Skip{Doc: d, Span: at, Reason: fmt.Sprintf("so many %s stand here that the first %d only are compared", things, n)}
	if at.Len() > 0 && !slices.Contains(in.left, s) {
		in.left = append(in.left, s)
	}
}

// First are the first n of what a check finds in one article: more of the sort
// help nobody. The next one is recorded as left out, so that found need not hold
// more than n+1.
func (in *Input) First(n int, found []Finding) []Finding {
	if len(found) <= n {
		return found
	}
	next := found[n].Evidence[0]
	in.Left(next.Doc, next.Evidence, fmt.Sprintf("only the first %d slips of this sort in one article are shown", n))
	return found[:n]
}
