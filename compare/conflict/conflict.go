// Package conflict is the check that speaks when two articles answer one
// question in ways that cannot both be right.
package conflict

import (
	_ "embed"
	"fmt"

	"factdiff/compare"
	"factdiff/extract/claim"
)

//go:embed conflict.md
var page string

// Check compares the answer of the draft with each other answer.
var Check = compare.Check{Name: "conflict", Doc: page, Question: judge}

func judge(q *compare.Question) []compare.Finding {
	kind := q.Claims[0].Kind
	if q.Attribute == nil || !q.Attribute.One || q.Road == "frame" && (kind == "name" || kind == "age") {
		return nil // they have checks of their own
	}
	var out []compare.Finding
	for i, a := range q.Claims {
		if a.Doc.Role != "draft" {
			continue
		}
		if f, ok := against(q, i, a); ok {
			out = append(out, f)
		}
	}
	return out
}

// against gathers the answers that do not go with a: one finding for all that
// stand in the strongest relation to it.
func against(q *compare.Question, at int, a claim.Claim) (compare.Finding, bool) {
	f := compare.Finding{Kind: a.Kind, Level: compare.Off, Evidence: []claim.Claim{a}}
	for j, b := range q.Claims {
		if j == at || b.Doc == a.Doc {
			continue
		}
		rel, why := compare.Relate(a.Value, b.Value)
		level := levelOf(q, rel)
		if level == compare.Off || level < f.Level {
			continue
		}
		if level > f.Level {
			f = compare.Finding{Kind: a.Kind, Level: level, Relation: rel, Evidence: []claim.Claim{a}, Because: q.Topic.Because}
			f.Title = fmt.Sprintf("%s: %s / %s", q.Topic.Subject.Name, a.Value, b.Value)
			f.Suggestion = suggestion(b)
		}
		f.Evidence = append(f.Evidence, b)
		if why != "" {
			f.Because = append(f.Because[:len(f.Because):len(f.Because)], why)
		}
	}
	return f, f.Level > compare.Off
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
