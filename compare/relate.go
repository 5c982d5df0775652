package compare

import (
	"fmt"
	"math"
	"strings"

	"factdiff/extract/claim"
)

// Relate says how two answers to one question stand to each other, and why. The
// empty relation means that they cannot be compared. Names are left to the
// check that knows people.
func Relate(a, b claim.Value) (Relation, Reason) {
	switch x := a.(type) {
	case claim.Quantity:
		if y, ok := b.(claim.Quantity); ok {
			return quantities(x, y)
		}
	case claim.Moment:
		if y, ok := b.(claim.Moment); ok {
			return moments(x, y)
		}
	case claim.Label:
		if y, ok := b.(claim.Label); ok && x.Class == y.Class {
			if x.Word == y.Word {
				return Agree, ""
			}
			if now(x.Word) == now(y.Word) {
				return Update, Reason(fmt.Sprintf("%q and %q may be one at two times", x.Word, y.Word))
			}
			return Disagree, Reason(fmt.Sprintf("“%s” and “%s” cannot both be right", x.Word, y.Word))
		}
	case claim.Quote:
		if y, ok := b.(claim.Quote); ok {
			if strings.Join(x.Words, " ") == strings.Join(y.Words, " ") {
				return Agree, ""
			}
			return Disagree, "the words of the quotation differ"
		}
	case claim.Name:
		if y, ok := b.(claim.Name); ok {
			if x.Whole == y.Whole {
				return Agree, ""
			}
			return Disagree, Reason(fmt.Sprintf("%s is not %s", x.Whole, y.Whole))
		}
	}
	return "", ""
}

// now is a word for what somebody was, as a word for what somebody is.
func now(w string) string {
	for _, p := range []string{"ex-", "former "} {
		if rest, ok := strings.CutPrefix(w, p); ok {
			return rest
		}
	}
	return w
}

// quantities compares numbers with their bounds.
func quantities(a, b claim.Quantity) (Relation, Reason) {
	if a.Unit != b.Unit {
		return "", ""
	}
	if a.N == b.N && a.High == b.High && a.Hedge == b.Hedge {
		return Agree, ""
	}
	if a.Vague || b.Vague {
		return vague(a, b)
	}
	la, ha := a.Bounds()
	lb, hb := b.Bounds()
	switch {
	case a.N == b.N && opposite(a.Hedge, b.Hedge):
		return Disagree, Reason(fmt.Sprintf("%s and %s lie on different sides of one number", a, b))
	case a.N == b.N:
		return Agree, Reason(fmt.Sprintf("%s and %s give the same number", a, b))
	case rounded(a, b):
		return Rounding, Reason(fmt.Sprintf("%s is %s rounded", coarser(a, b), finer(a, b)))
	case ha < lb || hb < la, a.Hedge == claim.About && b.Hedge == claim.About:
		return Disagree, Reason(fmt.Sprintf("%s and %s cannot both be right", a, b))
	case !open(la, ha) && !open(lb, hb):
		return Rounding, Reason(fmt.Sprintf("%s and %s can both be right", bound(a), bound(b)))
	}
	return Update, Reason(fmt.Sprintf("%s leaves room for %s", bound(looser(a, b)), other(a, b)))
}

// bound is a value with its hedge, which is not always among the words of the
// value itself.
func bound(q claim.Quantity) string {
	if h := q.Hedge.String(); q.Hedge != claim.Exact && q.Written != "" && !strings.Contains(strings.ToLower(q.Written), h) {
		return h + " " + q.Written
	}
	return q.String()
}

// vague compares a word without a number with anything.
func vague(a, b claim.Quantity) (Relation, Reason) {
	la, ha := a.Bounds()
	lb, hb := b.Bounds()
	if a.Vague && a.Hedge == claim.Exact {
		la, ha = a.N, math.Max(a.High, a.N)
	}
	if b.Vague && b.Hedge == claim.Exact {
		lb, hb = b.N, math.Max(b.High, b.N)
	}
	if ha >= lb && hb >= la {
		return Agree, Reason(fmt.Sprintf("%s allows %s", a, b))
	}
	return "", ""
}

func open(low, high float64) bool { return math.IsInf(low, 0) || math.IsInf(high, 0) }

// opposite reports whether two hedges put the value on different sides of the
// number they share.
func opposite(a, b claim.Hedge) bool {
	up, down := side(a), side(b)
	return up*down < 0
}

func side(h claim.Hedge) int {
	switch h {
	case claim.AtLeast, claim.MoreThan:
		return 1
	case claim.AtMost, claim.LessThan, claim.Almost:
		return -1
	}
	return 0
}

// rounded reports whether one value is the other printed with fewer digits. The
// printed value stands for half a step on either side (statcheck, Nuijten et
// al. 2016: a printed 2.0 is anything from 1.95 to 2.05).
func rounded(a, b claim.Quantity) bool {
	if a.Hedge == claim.Between || b.Hedge == claim.Between {
		return false
	}
	if a.Step == b.Step && a.Hedge == b.Hedge && a.Hedge == claim.Exact {
		return false
	}
	c, f := coarse(a, b)
	return c.Step > f.Step && math.Abs(c.N-f.N) <= c.Step/2*(1+1e-9)
}

func coarse(a, b claim.Quantity) (c, f claim.Quantity) {
	if a.Step >= b.Step {
		return a, b
	}
	return b, a
}

func coarser(a, b claim.Quantity) claim.Quantity { c, _ := coarse(a, b); return c }
func finer(a, b claim.Quantity) claim.Quantity   { _, f := coarse(a, b); return f }

// looser is the value of the two that has an open side.
func looser(a, b claim.Quantity) claim.Quantity {
	if open(a.Bounds()) {
		return a
	}
	return b
}

func other(a, b claim.Quantity) claim.Quantity {
	if open(a.Bounds()) {
		return b
	}
	return a
}

// moments compares stretches of time.
func moments(a, b claim.Moment) (Relation, Reason) {
	if a.Weekday >= 0 && b.Weekday >= 0 && a.Weekday != b.Weekday {
		return Disagree, Reason(fmt.Sprintf("%s and %s are different days", a, b))
	}
	if a.From.IsZero() && a.To.IsZero() || b.From.IsZero() && b.To.IsZero() {
		return unplaced(a, b)
	}
	if a.Clock != b.Clock {
		return "", ""
	}
	if a.Zoned && b.Zoned && a.Offset != b.Offset && a.From.Equal(b.From) {
		return UnitOrZone, Reason(fmt.Sprintf("%s and %s are the same moment in two zones", a, b))
	}
	if a.Timex == b.Timex && a.Zone != b.Zone && a.Zone != "" && b.Zone != "" {
		return Disagree, Reason(fmt.Sprintf("%s and %s are an hour or more apart", a, b))
	}
	if a.From.Equal(b.From) && a.To.Equal(b.To) && a.Zone == b.Zone {
		return Agree, ""
	}
	if a.From.Before(b.To) && b.From.Before(a.To) {
		return Agree, Reason(fmt.Sprintf("%s and %s fall together", a, b))
	}
	return Disagree, Reason(fmt.Sprintf("%s and %s are different times", a, b))
}

// unplaced compares moments that are not on the calendar, by how they are
// written in TimeML.
func unplaced(a, b claim.Moment) (Relation, Reason) {
	switch {
	case a.Timex == "" || b.Timex == "":
		return "", ""
	case a.Timex == b.Timex && a.Zone == b.Zone:
		return Agree, ""
	case a.Timex == b.Timex && a.Zone != "" && b.Zone != "":
		return Disagree, Reason(fmt.Sprintf("%s and %s are an hour or more apart", a, b))
	case OneTime(a.Timex, b.Timex):
		return Agree, Reason(fmt.Sprintf("%s and %s can be one time", a, b))
	}
	return Disagree, Reason(fmt.Sprintf("%s and %s are different times", a, b))
}
