package titles

import (
	"fmt"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/office"
)

// over: the term had ended, somebody else holds the office, and the sentence is
// of the present. Of the past the title is right ("when he met President
// Lund"), and many keep it by courtesy.
func (d *desk) over(c claim.Claim, post claim.Post, was row) {
	p := was.person()
	if x := clause.At(d.r.Doc, c.Evidence); x.Tense != clause.Present || x.Quoted || p.Until == 0 || p.Until >= d.day {
		return
	}
	others := d.holders(c.Evidence, post)
	if len(others) != 1 || others[0].person().Name == p.Name {
		return
	}
	d.out = append(d.out, compare.Finding{Kind: "office", Level: compare.Query, Relation: compare.Disagree,
		Evidence:   []claim.Claim{c, was.claim(), others[0].claim()},
		Title:      fmt.Sprintf("%s: %s, whose term is over", c.Subject.Name, post),
		Suggestion: fmt.Sprintf("former %s %s, or %s", post, p.Name, others[0].person().Name),
		Because:    []compare.Reason{d.since(was), d.since(others[0])}})
}

// still: the draft calls somebody former who holds the office on that day, and
// has held no other of its kind.
func (d *desk) still(c claim.Claim, post claim.Post, own []row) {
	var now *row
	for i, w := range own {
		if office.Compare(post, w.post()) > office.Shorter {
			continue
		}
		if now != nil || !w.person().Holds(d.day) {
			return // an earlier term, too: both are true
		}
		now = &own[i]
	}
	if now == nil || d.day == 0 || now.person().From == 0 || !single(post) && post.Head != "president" || post.Acting {
		return
	}
	d.out = append(d.out, compare.Finding{Kind: "office", Level: compare.Query, Relation: compare.Disagree, Evidence: []claim.Claim{c, now.claim()},
		Title:      fmt.Sprintf("%s: former %s, who holds the office", c.Subject.Name, post),
		Suggestion: "check whether the term is over",
		Because:    []compare.Reason{d.since(*now)}})
}
