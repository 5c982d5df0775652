package matter

import (
	"fmt"
	"slices"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/matter"
)

// inside finds what one article tells in two ways: a state of a case that it has
// overtaken itself, two answers of which one shuts the other out.
func inside(_ *compare.Input, r extract.Reading) []compare.Finding {
	var out []compare.Finding
	if roundup.Of(r.Doc) {
		return nil
	}
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
		was, is := m.Answer(x[0]).Show, m.Answer(y[0]).Show
		if was == is {
			is += ", perhaps"
		}
		out = append(out, compare.Finding{Kind: m.Kind, Level: compare.Note, Relation: compare.Update, Evidence: []claim.Claim{x[0], y[0]},
			Title:      fmt.Sprintf("%s: %s / %s", m.Call, was, is),
			Because:    []compare.Reason{compare.Reason(why)},
			Suggestion: "let one of the two stand, or say how they go together"})
	}
	return out
}

// within are the claims of one article that do not go together.
func within(m *matter.Matter, list []claim.Claim) (x, y []claim.Claim) {
	switch facts := told(list); {
	case m.Form == matter.Ladder:
		for _, c := range highest(m, list) {
			if x = now(list, c); len(x) > 0 && !others(m, x[0], c) {
				return x, []claim.Claim{c}
			}
		}
	case m.Inside:
		for _, c := range facts {
			if y = elsewhere(c, apart(m, facts, []claim.Claim{c})); len(y) > 0 {
				return []claim.Claim{c}, y
			}
		}
		if m.Sure && m.Form == matter.Strict && len(facts) > 0 && facts[0].Stance == claim.Reported {
			if i := slices.IndexFunc(facts, func(c claim.Claim) bool { return c.Stance == claim.Estimated || c.Stance == claim.Possible }); i > 0 {
				return facts[:1], facts[i:]
			}
		}
	case m.Stale:
		if open := saying(list, matter.Unknown); len(open) > 0 && len(facts) > 0 {
			return open, facts
		}
	}
	return nil, nil
}

// elsewhere are the claims of a list that do not share a sentence with c, where
// the two are told together: a fight that ended in gunfire.
func elsewhere(c claim.Claim, list []claim.Claim) []claim.Claim {
	var out []claim.Claim
	for _, o := range list {
		if c.Doc.SentenceAt(o.Evidence.Start) != c.Doc.SentenceAt(c.Evidence.Start) {
			out = append(out, o)
		}
	}
	return out
}
