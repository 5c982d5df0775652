// Package status is the check on how hurt somebody is: in critical condition
// here, dead there. What differs is mostly a matter of time, and so a query.
package status

import (
	_ "embed"
	"fmt"

	"factdiff/compare"
	"factdiff/extract/claim"
)

//go:embed status.md
var page string

// Check compares the last condition that the draft gives with that of each
// other article.
var Check = compare.Check{Name: "status", Doc: page, Question: judge}

func judge(q *compare.Question) []compare.Finding {
	if q.Road != "frame" || q.Attribute.Name != "health" {
		return nil
	}
	var out []compare.Finding
	for _, a := range lasts(q.Claims) {
		if a.Doc.Role != "draft" {
			continue
		}
		f := compare.Finding{Kind: "status", Level: compare.Query, Relation: compare.Update, Evidence: []claim.Claim{a}}
		for _, b := range lasts(q.Claims) {
			if b.Doc == a.Doc || !differ(q, a, b) {
				continue
			}
			if len(f.Evidence) == 1 {
				f.Title = fmt.Sprintf("%s: %s / %s", q.Topic.Subject.Name, a.Value, b.Value)
				f.Because = append(q.Topic.Because[:len(q.Topic.Because):len(q.Topic.Because)], why(a, b))
				f.Suggestion = fmt.Sprintf("find out which holds now: %s has “%s”", compare.Call(b.Doc), b.Value)
			}
			f.Evidence = append(f.Evidence, b)
		}
		if len(f.Evidence) > 1 {
			out = append(out, f)
		}
	}
	return out
}

// lasts is the claim of each document that holds at its end: the death, or the
// last condition told.
func lasts(claims []claim.Claim) []claim.Claim {
	var out []claim.Claim
next:
	for _, c := range claims {
		for i := range out {
			if out[i].Doc == c.Doc {
				if word(out[i]) != "dead" {
					out[i] = c
				}
				continue next
			}
		}
		out = append(out, c)
	}
	return out
}

// differ reports whether two articles leave somebody in two conditions, and
// neither tells of the other's as of an earlier one; a death is asked about all
// the same, for the other article is behind it.
func differ(q *compare.Question, a, b claim.Claim) bool {
	if word(a) == word(b) {
		return false
	}
	if word(a) == "dead" || word(b) == "dead" {
		return true
	}
	for _, c := range q.Claims {
		if c.Doc == a.Doc && word(c) == word(b) || c.Doc == b.Doc && word(c) == word(a) {
			return false
		}
	}
	return true
}

func word(c claim.Claim) string {
	l, _ := c.Value.(claim.Label)
	return l.Word
}

func why(a, b claim.Claim) compare.Reason {
	switch {
	case word(a) == "dead" || word(b) == "dead":
		return "one article tells of the death, the other of somebody alive: it may be the older text"
	case word(a) == "unknown" || word(b) == "unknown":
		return "one article has the condition, the other had not learned it"
	}
	return compare.Reason(fmt.Sprintf("%s and %s are two conditions; it may have changed between the two texts", word(a), word(b)))
}
