package compare

import (
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
