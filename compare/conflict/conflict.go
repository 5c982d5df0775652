// Package conflict is the check that speaks when two articles answer one
// question in ways that cannot both be right.
package conflict

import (
	_ "embed"
	"fmt"
	"slices"

	"factdiff/compare"
	"factdiff/extract/claim"
)

//go:embed conflict.md
var page string

// Check compares the answers of the draft with all others.
var Check = compare.Check{Name: "conflict", Doc: page, Question: judge}

// judge makes one finding of all answers of a question that stand in the
// strongest relation to each other, the draft's on one side: whichever article
// is the draft, they are the same.
func judge(q *compare.Question) []compare.Finding {
	kind := q.Claims[0].Kind
	if q.Attribute == nil || !q.Attribute.One || q.Road == "frame" && (kind == "name" || kind == "age") {
		return nil // they have checks of their own
	}
	f := compare.Finding{Kind: kind}
	var other []claim.Claim // of the draft's readings, which are f.Evidence
	for _, a := range q.Claims {
		if a.Doc.Role != "draft" {
			continue
		}
		for _, b := range q.Claims {
			if b.Doc == a.Doc {
				continue
			}
			rel, why := compare.Relate(a.Value, b.Value)
			level := levelOf(q, rel)
			if level == compare.Off || level < f.Level {
				continue
			}
			if level > f.Level {
				f = compare.Finding{Kind: kind, Level: level, Relation: rel, Because: slices.Clone(q.Topic.Because)}
				f.Title = fmt.Sprintf("%s: %s / %s", q.Topic.Subject.Name, a.Value, b.Value)
				f.Suggestion = suggestion(b)
				other = nil
			}
			f.Evidence, other = put(f.Evidence, a), put(other, b)
			if why != "" && !slices.Contains(f.Because, why) {
				f.Because = append(f.Because, why)
			}
		}
	}
	if f.Level == compare.Off {
		return nil
	}
	for _, c := range other {
		f.Evidence = put(f.Evidence, c)
	}
	return []compare.Finding{f}
}

// most is how many places of one article a finding shows.
const most = 3

// put adds c to the claims shown, unless its place or most of its article are.
func put(shown []claim.Claim, c claim.Claim) []claim.Claim {
	n := 0
	for _, o := range shown {
		if o.Doc == c.Doc {
			if n++; n == most || o.Evidence == c.Evidence {
				return shown
			}
		}
	}
	return append(shown, c)
}

func levelOf(q *compare.Question, rel compare.Relation) compare.Level {
	switch rel {
	case compare.Disagree:
		if q.Topic.Sure {
			return compare.Conflict
		}
		return compare.Query
	case compare.Update:
		if q.Topic.Sure {
			return compare.Query
		}
	case compare.Rounding, compare.UnitOrZone:
		return compare.Note
	}
	return compare.Off
}

func suggestion(b claim.Claim) string {
	return fmt.Sprintf("check against %s: %s", compare.Call(b.Doc), b.Value)
}
