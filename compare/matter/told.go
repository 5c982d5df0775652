package matter

import (
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/matter"
)

// told are the claims that give an answer and do not deny it.
func told(claims []claim.Claim) []claim.Claim {
	var out []claim.Claim
	for _, c := range claims {
		if word(c) != matter.Unknown && c.Stance != claim.Denied && c.Stance != claim.Unclear {
			out = append(out, c)
		}
	}
	return out
}

// saying are the claims with one answer that do not deny it.
func saying(claims []claim.Claim, w string) []claim.Claim {
	var out []claim.Claim
	for _, c := range claims {
		if word(c) == w && c.Stance != claim.Denied {
			out = append(out, c)
		}
	}
	return out
}

func like(c claim.Claim) func(claim.Claim) bool {
	return func(o claim.Claim) bool { return word(o) == word(c) }
}

// goes is like for answers that may hold together: a gang's revenge.
func goes(m *matter.Matter, c claim.Claim) func(claim.Claim) bool {
	with := m.Answer(c).With
	if m.Answer(c).Rung < 0 { // a name, of which a part may be left out
		return func(o claim.Claim) bool {
			theirs := strings.Fields(word(o))
			return slices.ContainsFunc(strings.Fields(word(c)), func(w string) bool { return slices.Contains(theirs, w) })
		}
	}
	return func(o claim.Claim) bool {
		return word(o) == word(c) || slices.Contains(with, word(o)) || slices.Contains(m.Answer(o).With, word(c))
	}
}

func note(m *matter.Matter, a, b []claim.Claim, relation compare.Relation, why string) difference {
	a, b = a[:min(len(a), most)], b[:min(len(b), most)]
	return difference{ours: a, theirs: b, a: m.Answer(a[0]).Show, b: m.Answer(b[0]).Show, level: compare.Note, relation: relation, because: compare.Reason(why)}
}
