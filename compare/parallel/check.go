package parallel

import (
	_ "embed"
	"fmt"

	"factdiff/compare"
	"factdiff/extract/claim"
)

//go:embed parallel.md
var page string

// Check judges what the road finds that no other check does: descriptions that
// one article leaves open, and phrases that differ in one word.
var Check = compare.Check{Name: "parallel", Doc: page, Question: judge, Article: inside}

func judge(q *compare.Question) (out []compare.Finding) {
	a := q.Claims[0]
	for _, b := range q.Claims[1:] {
		f := compare.Finding{Kind: a.Kind, Evidence: []claim.Claim{a, b}, Because: q.Topic.Because}
		switch q.Attribute {
		case aOpen:
			f.Level, f.Relation = compare.Note, compare.Scope
			f.Title = fmt.Sprintf("%s: one article leaves it open between two words, the other has one", q.Topic.Subject.Name)
		case aPhrase:
			f.Level, f.Relation = compare.Query, compare.Disagree
			f.Title = fmt.Sprintf("%s / %s", a.Value, b.Value)
		default:
			return nil
		}
		if n := len(out) - 1; n >= 0 && out[n].Title == f.Title && len(out[n].Evidence) < 6 {
			out[n].Evidence = append(out[n].Evidence, b)
			continue
		}
		f.Suggestion = fmt.Sprintf("check against %s: %s", compare.Call(b.Doc), b.Value)
		out = append(out, f)
	}
	return out
}
