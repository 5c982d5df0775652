package when

import (
	"fmt"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
)

func inside(in *compare.Input, r extract.Reading) []compare.Finding {
	return append(clocksInside(in, r), datesInside(in, r)...)
}

// clocksInside notes the two times that one article gives for its incident, where it
// gives no others: an exact one and a round one, most often.
func clocksInside(in *compare.Input, r extract.Reading) []compare.Finding {
	var clocks []telling
	for _, t := range tellings(in, r) {
		if t.at.clock && t.Attribute.Name == "occurrence" && t.family == "incident" {
			clocks = append(clocks, t)
		}
	}
	if !single(clocks) {
		return nil
	}
	for i, b := range clocks {
		for _, a := range clocks[:i] {
			n := apart(a.at, b.at)
			if n == 0 || zones(a.at, b.at, n) {
				continue
			}
			f := compare.Finding{Kind: "clock", Level: compare.Note, Relation: compare.Disagree, Evidence: []claim.Claim{a.Claim, b.Claim},
				Title: fmt.Sprintf("%s, time: %s / %s", a.Subject.Name, a.Value, b.Value), Suggestion: "give one time",
				Because: []compare.Reason{compare.Reason(fmt.Sprintf("%s gives two times, %d minutes apart, and no others", compare.Call(a.Doc), n))}}
			if n <= rounding(a.at, b.at) {
				f.Relation = compare.Rounding
			}
			return []compare.Finding{f}
		}
	}
	return nil
}
