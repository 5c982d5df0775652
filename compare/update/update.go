// Package update is the check on tolls: how many people an incident killed or
// hurt, as one article counts them and another one does. Tolls grow, so that a
// difference is a query and never a conflict.
package update

import (
	_ "embed"
	"fmt"

	"factdiff/compare"
	"factdiff/extract/claim"
)

//go:embed update.md
var page string

// Check compares tolls.
var Check = compare.Check{Name: "update", Doc: page, Question: judge, Article: inside}

// Road brings together what the draft and the sources count of one incident.
var Road = compare.Road{
	Name: road,
	Doc:  "The dead, the injured, the missing and the arrested of one incident, as each article counts them.",
	Ask:  ask,
}

const road = "tally"

// most is how many places of one article a finding shows.
const most = 3

func judge(q *compare.Question) []compare.Finding {
	if q.Road != road {
		return nil
	}
	if q.Attribute == otherwise {
		return glance(q)
	}
	var draft []claim.Claim
	for _, c := range q.Claims {
		if c.Doc.Role == "draft" {
			draft = append(draft, c)
		}
	}
	if len(draft) == 0 || len(draft) == len(q.Claims) {
		return nil
	}
	f := compare.Finding{Kind: "count", Evidence: draft, Because: append([]compare.Reason{}, q.Topic.Because...)}
	for _, c := range q.Claims {
		level, why := differ(draft[0], c)
		if !q.Topic.Sure {
			level = min(level, compare.Note) // one story, and perhaps not one incident
		}
		if c.Doc.Role == "draft" || level == compare.Off || level < f.Level {
			continue
		}
		if level > f.Level {
			f.Level, f.Evidence = level, draft[:len(draft):len(draft)]
			f.Title = fmt.Sprintf("%s: %s / %s", q.Topic.Subject.Name, draft[0].Value, c.Value)
			f.Suggestion = fmt.Sprintf("check against %s: %s", compare.Call(c.Doc), c.Value)
			f.Because = append(f.Because, why)
		}
		f.Evidence = append(f.Evidence, c)
	}
	if f.Level == compare.Off {
		return nil
	}
	f.Relation = compare.Update
	switch {
	case f.Level == compare.Note && !q.Topic.Sure:
		f.Relation = compare.Scope
	case f.Level == compare.Note:
		f.Relation = compare.Rounding
	}
	return []compare.Finding{f}
}

// differ judges two counts of one thing. "More than 100" and "120" are one
// count, told roughly.
func differ(a, b claim.Claim) (compare.Level, compare.Reason) {
	x, y := a.Value.(claim.Quantity), b.Value.(claim.Quantity)
	if agree(x, y) {
		return compare.Off, ""
	}
	few, many := x, y
	if few.N > many.N {
		few, many = many, few
	}
	if round(few) && many.N <= 1.5*few.N {
		return compare.Note, compare.Reason(fmt.Sprintf("%s leaves room for %s", few, many))
	}
	return compare.Query, compare.Reason(fmt.Sprintf("%s has %s, %s has %s: counts of an incident change as it is looked into; is the draft's the latest?",
		compare.Call(a.Doc), x, compare.Call(b.Doc), y))
}

// round reports whether a number is a round one with room above it.
func round(q claim.Quantity) bool {
	return (q.Hedge == claim.MoreThan || q.Hedge == claim.AtLeast) && q.N >= 20 && q.Digits == 1
}

// agree reports whether two counts can be one: "at least five" and "five", "about
// 50" and "48", "at least 140" and "143"; but not "at least five" and "24", which time has overtaken.
func agree(x, y claim.Quantity) bool {
	if x.Vague || y.Vague {
		lx, hx := span(x)
		ly, hy := span(y)
		return lx <= hy && ly <= hx
	}
	rel, _ := compare.Relate(x, y)
	few, many := min(x.N, y.N), max(x.N, y.N)
	return rel == compare.Agree || rel == compare.Rounding || rel == compare.Update && few >= 20 && many <= 1.1*few && !(bounded(x) && bounded(y))
}

// bounded reports whether a count says only where it ends: "up to 32" and "more
// than 30" are no one count.
func bounded(q claim.Quantity) bool {
	return q.Hedge != claim.Exact && q.Hedge != claim.About && q.Hedge != claim.Between
}

// span is what a count may be, for words without a number too.
func span(q claim.Quantity) (low, high float64) {
	if q.Vague {
		return q.N, max(q.N, q.High)
	}
	return q.Bounds()
}
