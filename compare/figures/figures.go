// Package figures is the check on numbers of things: how many boats, shots or
// documents there were, as one article counts them and another one does in other
// words.
package figures

import (
	_ "embed"
	"fmt"
	"slices"

	"factdiff/compare"
	"factdiff/extract/claim"
)

//go:embed figures.md
var page string

// Check judges the questions of [Road].
var Check = compare.Check{Name: "figures", Doc: page, Question: judge, Article: inside}

// Road brings together what the draft and the sources count.
var Road = compare.Road{
	Name: road,
	Doc:  "The numbers of things that two articles on one incident give in sentences on one matter.",
	Ask:  ask,
}

const road = "figures"

// Judged by this check alone.
var (
	number = &claim.Attribute{Name: "number of things", Road: road, Doc: "How many of a thing there were, in sentences on one matter."}
	whole  = &claim.Attribute{Name: "parts and whole", Road: road, Doc: "How many of a thing there were, where one article counts them in parts."}
)

// judge makes one finding of all answers that are apart.
func judge(q *compare.Question) []compare.Finding {
	if q.Road != road || q.Status == "agree" {
		return nil
	}
	a := q.Claims[0]
	b := q.Claims[slices.IndexFunc(q.Claims, func(c claim.Claim) bool { return c.Doc != a.Doc })]
	f := compare.Finding{Kind: a.Kind, Level: compare.Note, Relation: compare.Scope, Evidence: q.Claims,
		Title: fmt.Sprintf("%s: %s / %s", q.Topic.Subject.Name, a.Value, b.Value)}
	asks := "perhaps of two things, or at two times"
	rel, _ := compare.Relate(a.Value, b.Value)
	switch {
	case q.Attribute != number && q.Attribute != whole && rel == compare.Rounding:
		f.Relation, asks = rel, "rounded, or counted at another time"
	case q.Attribute != number && q.Attribute != whole:
		f.Level, f.Relation, asks = compare.Query, compare.Update, "a count goes on; is the draft's the latest?"
		f.Suggestion = fmt.Sprintf("check against %s: %s", compare.Call(b.Doc), b.Value)
	case q.Attribute == whole:
		asks = "in all the same number, counted in parts by one of them"
	case q.Topic.Sure:
		f.Level, f.Relation, asks = compare.Query, compare.Disagree, "are they of one thing?"
		f.Suggestion = fmt.Sprintf("check against %s: %s", compare.Call(b.Doc), b.Value)
	}
	why := fmt.Sprintf("%s has %s, %s has %s: %s", compare.Call(a.Doc), a.Value, compare.Call(b.Doc), b.Value, asks)
	f.Because = append(slices.Clone(q.Topic.Because), compare.Reason(why))
	return []compare.Finding{f}
}

// most is how many places of one article a finding shows.
const most = 3
