package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"factdiff/extract/claim"
)

func TestRelateQuantities(t *testing.T) {
	q := func(h claim.Hedge, n, step float64) claim.Quantity { return claim.Quantity{Hedge: h, N: n, Step: step} }
	between := claim.Quantity{Hedge: claim.Between, N: 3, High: 5, Step: 1}
	for _, c := range []struct {
		reason string
		a, b   claim.Quantity
		want   Relation
	}{
		{"equal", q(claim.Exact, 7, 1), q(claim.Exact, 7, 1), Agree},
		{"two exact numbers", q(claim.Exact, 7, 1), q(claim.Exact, 8, 1), Disagree},
		{"a bound leaves room", q(claim.AtLeast, 5, 1), q(claim.Exact, 7, 1), Update},
		{"a bound is broken", q(claim.AtLeast, 9, 1), q(claim.Exact, 7, 1), Disagree},
		{"up to seven allows four", q(claim.AtMost, 7, 1), q(claim.Exact, 4, 1), Update},
		{"almost three is below three", q(claim.Almost, 3, 1), q(claim.Exact, 4, 1), Disagree},
		{"opposite sides of one number", q(claim.MoreThan, 500, 100), q(claim.LessThan, 500, 100), Disagree},
		{"one side open, one number", q(claim.MoreThan, 500, 100), q(claim.Exact, 500, 100), Agree},
		{"printed with fewer digits", q(claim.Exact, 2, 1), q(claim.Exact, 1.96, 0.01), Rounding},
		{"not what it rounds to", q(claim.Exact, 2, 1), q(claim.Exact, 1.4, 0.01), Disagree},
		{"inside a range", between, q(claim.Exact, 4, 1), Rounding},
		{"outside a range", between, q(claim.Exact, 6, 1), Disagree},
		{"two about numbers that differ", q(claim.About, 20, 1), q(claim.About, 26, 1), Disagree},
	} {
		got, _ := Relate(c.a, c.b)
		assert.Equal(t, c.want, got, c.reason)
		back, _ := Relate(c.b, c.a)
		assert.Equal(t, got, back, "%s: the order does not matter", c.reason)
	}
}

func TestRelateKeepsTheHedgeInItsReason(t *testing.T) {
	_, why := Relate(claim.Quantity{N: 41, Step: 1, Written: "41"}, claim.Quantity{Hedge: claim.About, N: 40, Step: 1, Written: "40"})
	assert.Equal(t, Reason("41 and about 40 can both be right"), why)
}

func TestRelateLeavesUnlikeThingsAlone(t *testing.T) {
	for _, c := range [][2]claim.Value{
		{claim.Quantity{N: 1, Unit: "m"}, claim.Quantity{N: 2, Unit: "kg"}},
		{claim.Quantity{N: 1}, claim.Name{Whole: "One"}},
		{claim.Label{Word: "car", Class: "vehicle"}, claim.Label{Word: "stable", Class: "condition"}},
	} {
		got, why := Relate(c[0], c[1])
		assert.Empty(t, got)
		assert.Empty(t, why)
	}
}

func TestWhatSomebodyWasMayBeAnUpdate(t *testing.T) {
	label := func(w string) claim.Label { return claim.Label{Word: w, Class: "partner"} }
	rel, _ := Relate(label("ex-husband"), label("husband"))
	assert.Equal(t, Update, rel)
	rel, _ = Relate(label("ex-husband"), label("brother"))
	assert.Equal(t, Disagree, rel)
}

func TestOneTime(t *testing.T) {
	for _, c := range []struct {
		reason, a, b string
		want         bool
	}{
		{"a weekday on no calendar can be any date", "XXXX-WXX-5T19:15", "XXXX-01-22T19:15", true},
		{"another hour", "XXXX-WXX-5T19:15", "XXXX-01-22T19:45", false},
		{"another weekday", "XXXX-WXX-5", "XXXX-WXX-4", false},
		{"the year is left out", "2015-11", "XXXX-11-03", true},
		{"another month", "2015-11", "XXXX-10-03", false},
		{"the day is left out", "2016-01-14T00:00", "T00:00", true},
		{"a time in its part of the day", "2016-01-14TMO", "2016-01-14T11:40", true},
		{"a time in another part of the day", "2016-01-14TMO", "2016-01-14T15:40", false},
		{"another day of one year", "2016-01-14", "2016-01-15", false},
		{"a week and a date", "2016-W03", "2016-01-22", true},
		{"nothing is known", "", "2016-01-22", true},
	} {
		assert.Equal(t, c.want, OneTime(c.a, c.b), c.reason)
		assert.Equal(t, c.want, OneTime(c.b, c.a), "%s: the order does not matter", c.reason)
	}
}
