// Package roster is the check on lists of people: who was in the room, as one
// article planned it and another reports it.
package roster

import (
	_ "embed"
	"fmt"
	"strings"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/person"
)

//go:embed roster.md
var page string

// Check compares the lists of those who take part in an event.
var Check = compare.Check{Name: "roster", Doc: page, Question: judge, Article: unsettled}

func judge(q *compare.Question) []compare.Finding {
	if q.Claims[0].Kind != "attendance" || q.Road != "frame" {
		return nil
	}
	for _, a := range q.Claims {
		if a.Doc.Role != "draft" || open(a) {
			continue
		}
		for _, b := range q.Claims {
			if b.Doc == a.Doc || open(b) {
				continue
			}
			if f, ok := differ(q, a, b); ok {
				return []compare.Finding{f}
			}
		}
	}
	return nil
}

// open reports whether a claim leaves open who was there.
func open(c claim.Claim) bool { return c.Stance == claim.Unclear || c.Stance == claim.Asked }

// differ judges a draft's list beside another. A name that is absent from a list
// which is not closed is not denied; a plan that turned out fuller is worth a
// look all the same.
func differ(q *compare.Question, a, b claim.Claim) (compare.Finding, bool) {
	x, y := a.Value.(claim.Set), b.Value.(claim.Set)
	less, more := missing(x, y), missing(y, x) // who is only in b, who is only in a
	f := compare.Finding{Kind: "attendance", Evidence: []claim.Claim{a, b}, Because: append([]compare.Reason{}, q.Topic.Because...)}
	planned, done := a.Stance != claim.Reported, b.Stance == claim.Reported
	switch {
	case len(less) > 0 && x.Closed && !planned && done:
		f.Level, f.Relation = compare.Conflict, compare.Disagree
		f.Because = append(f.Because, compare.Reason(fmt.Sprintf("%s closes its list with “only”; %s has %s besides", compare.Call(a.Doc), compare.Call(b.Doc), names(less))))
	case len(more) > 0 && y.Closed && done:
		f.Level, f.Relation = compare.Conflict, compare.Disagree
		f.Because = append(f.Because, compare.Reason(fmt.Sprintf("%s closes its list with “only”; %s has %s besides", compare.Call(b.Doc), compare.Call(a.Doc), names(more))))
	case len(less) > 0 && planned && done && (len(more) == 0 || x.Closed):
		f.Level, f.Relation = compare.Query, compare.PlanVsOutcome
		f.Because = append(f.Because, compare.Reason(fmt.Sprintf("%s gives the list as it was %s, %s as it came: %s was there too", compare.Call(a.Doc), a.Stance, compare.Call(b.Doc), names(less))))
		f.Suggestion = "add " + names(less)
	default:
		if len(less)+len(more) > 0 && len(less)*len(more) > 0 {
			q.Status = string(compare.Single) // two open lists need not meet
		}
		return f, false
	}
	if !q.Topic.Sure {
		f.Level = compare.Query
	}
	f.Title = fmt.Sprintf("%s: %s / %s", q.Topic.Subject.Name, x, y)
	return f, true
}

// missing are the members of b that a does not have, under any form of the
// name.
func missing(a, b claim.Set) (out []claim.Name) {
	for _, m := range b.Members {
		found := false
		for _, o := range a.Members {
			found = found || person.Compare(o, m).Degree <= person.Slip
		}
		if !found {
			out = append(out, m)
		}
	}
	return out
}

func names(list []claim.Name) string {
	var out []string
	for _, n := range list {
		out = append(out, n.Whole)
	}
	return strings.Join(out, ", ")
}
