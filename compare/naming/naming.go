// Package naming is the check on how people are named: a name spelled in two
// ways, in two articles or in one.
package naming

import (
	_ "embed"
	"fmt"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/person"
)

//go:embed naming.md
var page string

// Check judges the names of one person.
var Check = compare.Check{Name: "naming", Doc: page, Question: judge}

// most is how many places of one article a finding shows.
const most = 3

func judge(q *compare.Question) []compare.Finding {
	if q.Road != "frame" || q.Claims[0].Kind != "name" {
		return nil
	}
	var out []compare.Finding
	for i, a := range q.Claims {
		if a.Doc.Role != "draft" {
			continue
		}
		for j, b := range q.Claims {
			if b.Doc == a.Doc && j <= i {
				continue
			}
			l := person.Compare(a.Value.(claim.Name), b.Value.(claim.Name))
			level, relation := levelOf(l, q.Topic.Sure)
			if level == compare.Off || done(out, a, b) {
				continue
			}
			out = append(out, finding(q, a, b, l, level, relation))
		}
	}
	return out
}

func levelOf(l person.Likeness, sure bool) (compare.Level, compare.Relation) {
	switch l.Degree {
	case person.Slip:
		if sure {
			return compare.Conflict, compare.Disagree
		}
		return compare.Query, compare.Disagree
	case person.Transliteration:
		return compare.Note, compare.Agree
	}
	return compare.Off, ""
}

// done reports whether a finding shows the same two spellings already: a full
// name and the family name alone are one slip.
func done(out []compare.Finding, a, b claim.Claim) bool {
	for _, f := range out {
		if f.Evidence[len(f.Evidence)-1].Doc == b.Doc {
			return true
		}
	}
	return false
}

func finding(q *compare.Question, a, b claim.Claim, l person.Likeness, level compare.Level, rel compare.Relation) compare.Finding {
	return compare.Finding{Kind: "name", Level: level, Relation: rel,
		Title:      fmt.Sprintf("%s / %s", a.Value, b.Value),
		Because:    append(q.Topic.Because[:len(q.Topic.Because):len(q.Topic.Because)], compare.Reason(l.Why)),
		Suggestion: fmt.Sprintf("check the spelling: %s (%s) or %s (%s)", l.A, a.Doc.ID, l.B, b.Doc.ID),
		Evidence:   []claim.Claim{a, b}}
}
