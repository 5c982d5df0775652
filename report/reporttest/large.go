package reporttest

import (
	"fmt"
	"strings"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/text"
	"factdiff/report"
)

// Large is a draft and articles-1 sources, each of which answers every one of
// the given number of questions; on each question some differ, so that there
// are as many findings.
func Large(articles, findings int) *report.Report {
	d := NewDesk()
	for a := range articles {
		var b strings.Builder
		for f := range findings {
			fmt.Fprintf(&b, "%s.\n", sentence(a, f))
		}
		id := "D"
		if a > 0 {
			id = fmt.Sprint("S", a)
		}
		d.Add(id, text.Meta{Path: fmt.Sprintf("article-%d.txt", a), Outlet: fmt.Sprintf("Harbour Daily %d", a)}, b.String())
	}
	for f := range findings {
		var claims []claim.Claim
		at := make([]int, articles)
		for a, art := range d.Input.Articles {
			s := sentence(a, f)
			at[a] = strings.Index(art.Doc.Text, s+".")
			n := boats(a, f)
			claims = append(claims, claim.Claim{Value: Count(float64(n), claim.Exact, fmt.Sprint(n)), Doc: art.Doc,
				Evidence: text.Span{Start: at[a], End: at[a] + len(s)}, Frame: "by hand"})
		}
		status, level := "conflict", compare.Conflict
		if f%3 == 1 {
			status, level = "query", compare.Query
		}
		s := claim.Subject{Type: claim.Thing, Name: fmt.Sprintf("boats in harbour %d", f), Key: fmt.Sprint("boat", f)}
		q := d.Ask("count", s, "number", status, claims...)
		d.Find(q, compare.Finding{Check: "conflict", Level: level, Relation: compare.Disagree,
			Title: fmt.Sprintf("Boats in harbour %d: %d / %d", f, boats(0, f), boats(1, f)), Because: []compare.Reason{"the counts differ"}})
	}
	return d.Report()
}

func sentence(article, finding int) string {
	return fmt.Sprintf("On the seventh day of the count harbour %d held %d boats of the fleet", finding, boats(article, finding))
}

// boats: the draft's figure, and that of every fifth article, is higher.
func boats(article, finding int) int {
	if article%5 == 0 {
		return 1000 + finding
	}
	return 900 + finding
}
