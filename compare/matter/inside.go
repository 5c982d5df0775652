package matter

import (
	"fmt"
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/matter"
)

// inside finds what one article tells in two ways: a state of a case that it has
// overtaken itself, two answers of which one shuts the other out.
func inside(_ *compare.Input, r extract.Reading) []compare.Finding {
	var out []compare.Finding
	for _, list := range answers(r) {
		m := matter.Of(list[0].Attribute)
		x, y := within(m, list)
		if len(x) == 0 {
			continue
		}
		why := "one article tells it in two ways: " + m.Why
		if m.Form == matter.Ladder {
			why = "the one sentence is older than the other, and still tells of the present"
		}
		out = append(out, compare.Finding{Kind: m.Kind, Level: compare.Note, Relation: compare.Update, Evidence: []claim.Claim{x[0], y[0]},
			Title:      fmt.Sprintf("%s: %s / %s", m.Call, m.Answer(x[0]).Show, m.Answer(y[0]).Show),
			Because:    []compare.Reason{compare.Reason(why)},
			Suggestion: "let one of the two stand, or say how they go together"})
	}
	return out
}

// within are the claims of one article that do not go together.
func within(m *matter.Matter, list []claim.Claim) (x, y []claim.Claim) {
	switch m.Form {
	case matter.Ladder:
		if y = top(m, list); len(y) > 0 {
			x = now(list, y[0])
		}
	case matter.Strict:
		for _, c := range told(list) {
			if y = apart(told(list), []claim.Claim{c}); len(y) > 0 {
				return []claim.Claim{c}, y
			}
		}
	}
	if i := slices.IndexFunc(list, func(c claim.Claim) bool { return strings.HasPrefix(c.Frame, "car.unknown") }); i >= 0 && len(told(list)) > 0 {
		return list[i : i+1], told(list)
	}
	return x, y
}
