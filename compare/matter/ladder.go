package matter

import (
	"slices"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/matter"
	"factdiff/extract/text"
)

// ladder compares the highest rungs that two articles tell of, and then what one
// of them tells as the present with the highest rung of the other.
func ladder(m *matter.Matter, a, b []claim.Claim) (difference, bool) {
	x, y := top(m, a), top(m, b)
	if len(x) == 0 || len(y) == 0 {
		return difference{}, false
	}
	gravest := m.Answers[len(m.Answers)-1].Rung
	if rung(m, x) == rung(m, y) && (!m.Victim || rung(m, x) == gravest) {
		if d, ok := certainty(m, saying(a, word(x[0])), saying(b, word(y[0]))); ok {
			return d, true
		}
	}
	if p := now(a, y[0]); p != nil {
		x = p
	} else if p := now(b, x[0]); p != nil {
		y = p
	}
	if rung(m, x) == rung(m, y) || goes(m, x[0])(y[0]) || m.Victim && max(rung(m, x), rung(m, y)) == gravest && (beside(a, x[0], y[0]) || beside(b, y[0], x[0])) {
		return difference{}, false
	}
	if rung(m, highest(m, b)) > rung(m, y) {
		x = over(m, x, y)
	}
	if rung(m, highest(m, a)) > rung(m, x) {
		y = over(m, y, x)
	}
	if low := pick(rung(m, x) < rung(m, y), x, y); m.Mortal && mortal.Of(low[0].Doc) || m.Secret && known(m, x, y) {
		return difference{}, false
	}
	d := note(m, x, y, compare.Update, m.Why)
	if m.Ask || m.Sure && several(x[0]) == all && several(y[0]) == all {
		d.level = compare.Query
	}
	return d, true
}

// over are the claims of a that tell more than b, where some of them may hold
// beside it: held, and not charged, against at large.
func over(m *matter.Matter, a, b []claim.Claim) []claim.Claim {
	more := slices.DeleteFunc(slices.Clone(a), func(c claim.Claim) bool { return slices.Contains(m.Answer(c).Under, word(b[0])) })
	if len(more) == 0 {
		return a
	}
	return more
}

// mortal reports whether a word of death stands in a document.
var mortal = text.Layer[bool]{Name: "mortal", Read: func(d *text.Document) bool {
	tokens := d.Tokens()
	for i := range tokens {
		if matter.Death(tokens[i].Lower) && (i == 0 || tokens[i-1].Lower != "brain") {
			return true
		}
	}
	return false
}}

// known reports whether a name that one of two articles has made public is known
// to the other as well.
func known(m *matter.Matter, a, b []claim.Claim) bool {
	if rung(m, a) > rung(m, b) {
		a, b = b, a
	}
	theirs := families.Of(a[0].Doc)
	for _, c := range b {
		first, end := c.Doc.TokensIn(c.Evidence)
		for _, n := range named(c, first, end) {
			if slices.Contains(theirs, n) {
				return true
			}
		}
	}
	return false
}

// beside reports whether an article tells in the sentence of c what the other one
// has: critically hurt, and expected to survive.
func beside(claims []claim.Claim, c, other claim.Claim) bool {
	s := c.Doc.SentenceAt(c.Evidence.Start)
	return slices.ContainsFunc(claims, func(o claim.Claim) bool { return word(o) == word(other) && o.Doc.SentenceAt(o.Evidence.Start) == s })
}

// top are the claims of the highest rung that is told of as a fact, or, where
// none is, of the highest there is.
func top(m *matter.Matter, claims []claim.Claim) []claim.Claim {
	out := highest(m, claims)
	if len(out) == 0 {
		return nil
	}
	under := m.Answer(out[0]).Under
	if len(under) == 0 || slices.ContainsFunc(out, func(c claim.Claim) bool { return word(c) != word(out[0]) }) {
		return out
	}
	if lower := told(slices.DeleteFunc(slices.Clone(claims), func(c claim.Claim) bool { return !slices.Contains(under, word(c)) })); len(lower) > 0 {
		return lower
	}
	return out
}

func highest(m *matter.Matter, claims []claim.Claim) []claim.Claim {
	var out []claim.Claim
	for _, c := range claims {
		if c.Stance == claim.Denied || len(out) > 0 && c.Stance != claim.Reported && out[0].Stance == claim.Reported {
			continue
		}
		switch r := m.Answer(c).Rung; {
		case len(out) == 0 || r > rung(m, out) || c.Stance == claim.Reported && out[0].Stance != claim.Reported:
			out = []claim.Claim{c}
		case r == rung(m, out):
			out = append(out, c)
		}
	}
	return out
}

// now is the claim that tells as the present what another has overtaken, alone.
func now(claims []claim.Claim, by claim.Claim) []claim.Claim {
	for i, c := range claims {
		if matter.Overtaken(c, by) {
			return claims[i : i+1]
		}
	}
	return nil
}

func rung(m *matter.Matter, claims []claim.Claim) int { return m.Answer(claims[0]).Rung }
