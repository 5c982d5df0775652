// Package age is the check on how old people are: one person, two ages, in two
// articles or in one.
package age

import (
	_ "embed"
	"fmt"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

//go:embed age.md
var page string

// Check judges the ages of one person, in two articles or in one, and an age beside
// the date of birth.
var Check = compare.Check{Name: "age", Doc: page, Question: judge, Article: inside}

func judge(q *compare.Question) []compare.Finding {
	if q.Road != "frame" || q.Claims[0].Kind != "age" {
		return nil
	}
	var out []compare.Finding
	for i, a := range q.Claims {
		if a.Doc.Role != "draft" || earlier(q.Claims[:i], a) {
			continue
		}
		if f, ok := against(q, a); ok {
			out = append(out, f)
		}
	}
	return out
}

// earlier reports whether a's document has said the same before.
func earlier(claims []claim.Claim, a claim.Claim) bool {
	for _, b := range claims {
		if b.Doc == a.Doc && years(b) == years(a) {
			return true
		}
	}
	return false
}

// against gathers the ages that do not go with a.
func against(q *compare.Question, a claim.Claim) (compare.Finding, bool) {
	f := compare.Finding{Kind: "age", Evidence: []claim.Claim{a}}
	for i, b := range q.Claims {
		if b.Doc == a.Doc || earlier(q.Claims[:i], b) || allowed(q, a, b) {
			continue
		}
		level, rel, why := levelOf(q, a, b)
		if level > f.Level {
			f = compare.Finding{Kind: "age", Level: level, Relation: rel, Evidence: []claim.Claim{a},
				Title:      fmt.Sprintf("%s: %s / %s", q.Topic.Subject.Name, a.Value, b.Value),
				Because:    append(q.Topic.Because[:len(q.Topic.Because):len(q.Topic.Because)], why),
				Suggestion: fmt.Sprintf("check against %s: %s", compare.Call(b.Doc), b.Value)}
		}
		if level == f.Level {
			f.Evidence = append(f.Evidence, b)
		}
	}
	return f, f.Level > compare.Off
}

// allowed reports whether two ages can both be right, or are of two people.
func allowed(q *compare.Question, a, b claim.Claim) bool {
	if rel, _ := compare.Relate(a.Value, b.Value); rel != compare.Disagree {
		return true
	}
	if earlier(q.Claims, claim.Claim{Doc: a.Doc, Value: b.Value}) || earlier(q.Claims, claim.Claim{Doc: b.Doc, Value: a.Value}) {
		return true // one of them gives both ages, and so tells two people apart, or corrects itself
	}
	if a.Subject.Type == claim.Person {
		return namesakes(a, b)
	}
	return speaksOf(a.Doc, years(b)) || speaksOf(b.Doc, years(a))
}

// generation is the least difference in age between parent and child.
const generation = 15

// namesakes reports whether two claims may be of a parent and a child of one
// name.
func namesakes(a, b claim.Claim) bool {
	if years(a)-years(b) < generation && years(b)-years(a) < generation {
		return false
	}
	return suffix(a) != suffix(b) || speaksOf(a.Doc, years(b)) || speaksOf(b.Doc, years(a))
}

// speaksOf reports whether somebody in d has the age, who may then be the one
// whom the other article means. "He was first said to be 4" is of nobody else.
func speaksOf(d *text.Document, age float64) bool {
	tokens := d.Tokens()
	for _, m := range quantity.Layer.Of(d) {
		if m.Class != quantity.Age || m.Value.N != age {
			continue
		}
		if m.First == 0 || tokens[m.First-1].Lower != "be" {
			return true
		}
	}
	return false
}

func years(c claim.Claim) float64 {
	v, _ := c.Value.(claim.Quantity)
	return v.N
}
