package figures

import (
	"math"

	"factdiff/compare"
	"factdiff/extract/claim"
)

// amounts grades two sums of money or two measures: of one thing when the same
// is told of both, and their sentences are on one matter.
func (m *match) amounts() grade {
	x, y := m.a.value, m.b.value
	switch {
	case m.a.class == magnitude:
	case rounded(x, y):
		if m.told() || len(m.words) >= 2 {
			return equal
		}
	case bounds(x) || bounds(y) || x.N <= 0 || y.N <= 0 || many(x, y) > far:
	case m.told() && len(m.words) >= 2:
		return glance
	}
	return silent
}

// magnitude tells earthquakes apart: another magnitude is another earthquake.
const magnitude = "mag"

// rounded reports whether two amounts are one, printed to different digits.
// "Roughly $141 million" is not $139 million, though it says roughly.
func rounded(x, y claim.Quantity) bool {
	rel, _ := compare.Relate(x, y)
	room := math.Max(x.Step, y.Step) / 2
	if x.Hedge == claim.About || y.Hedge == claim.About {
		room = math.Max(2*room, 0.005*math.Max(x.N, y.N))
	}
	return rel == compare.Agree || rel == compare.UnitOrZone || math.Abs(x.N-y.N) <= room*(1+1e-9) && many(x, y) < 1.1
}

// bounds reports whether an amount says only where it ends.
func bounds(q claim.Quantity) bool {
	switch q.Hedge {
	case claim.AtLeast, claim.AtMost, claim.MoreThan, claim.LessThan:
		return true
	}
	return false
}
