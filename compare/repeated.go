package compare

import (
	"slices"

	"factdiff/extract/claim"
)

// repeated takes out agreements on words that another agreement has already: two
// roads may confirm one printed value. The question stays whose road knows what
// it is about, and of two such the first.
func (res *Result) repeated() {
	order := make([]int, 0, len(res.Questions))
	for i, q := range res.Questions {
		if q.Status == "agree" {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return blindness(res.Questions[a]) - blindness(res.Questions[b]) })
	at := map[stretch][]*Question{} // agreements that stay, by where they lie
	said := map[[3]string]bool{}    // what parallel sentences confirm, in their words
	gone := map[*Question]bool{}
	for _, i := range order {
		q := res.Questions[i]
		if q.Road == "parallel" { // the sentence may stand twice in the draft
			k := [3]string{q.Topic.Subject.Name, q.Claims[0].Kind, q.Claims[0].Doc.Slice(q.Claims[0].Evidence)}
			if said[k] {
				gone[q] = true
				continue
			}
			said[k] = true
		}
		if slices.ContainsFunc(at[stretches(q.Claims[:1])[0]], func(o *Question) bool { return covers(o, q) }) {
			gone[q] = true
			continue
		}
		for _, s := range stretches(q.Claims) {
			at[s] = append(at[s], q)
		}
	}
	if len(gone) > 0 {
		res.Questions = slices.DeleteFunc(res.Questions, func(q *Question) bool { return gone[q] })
	}
}

// blindness is how little a question's road knows of its subject: a frame says
// what a value is of, parallel sentences only that it stands in both.
func blindness(q *Question) int {
	if q.Road == "parallel" {
		return 1
	}
	return 0
}

// covers reports whether every claim of q, which may go for o's sake, stands in
// the words of a claim of o: of the same kind, or on much the same words. What
// other roads than the parallel one ask goes only for the very words.
func covers(o, q *Question) bool {
	for _, c := range q.Claims {
		if !slices.ContainsFunc(o.Claims, func(d claim.Claim) bool {
			if d.Doc != c.Doc || q.Road != "parallel" {
				return d.Doc == c.Doc && d.Evidence == c.Evidence && q.Road == o.Road
			}
			return d.Evidence.Contains(c.Evidence) && (d.Kind == c.Kind || 2*c.Evidence.Len() >= d.Evidence.Len())
		}) {
			return false
		}
	}
	return true
}
