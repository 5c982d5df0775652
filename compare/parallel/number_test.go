package parallel

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract/text"
)

// apartIn are the numbers that differ in two sentences that tell the same.
func apartIn(t *testing.T, a, b string) (out []string) {
	t.Helper()
	x, y := layer.Of(document(a)), layer.Of(document(b))
	require.Len(t, x, 1)
	require.Len(t, y, 1)
	for _, f := range slots(&aligner{}, &x[0], &y[0], near) {
		if f.a.Value.String() != f.b.Value.String() {
			out = append(out, f.subject.Name+": "+f.a.Value.String()+" / "+f.b.Value.String())
		}
	}
	return out
}

func TestNumbersThatAreNoSlips(t *testing.T) {
	for _, c := range []struct{ reason, a, b string }{
		{"a house lies in its block", "The fire began in the 4100 block of East Holm Avenue on Monday.", "The fire began at 4112 East Holm Avenue on Monday."},
		{"what it was before is told, too", "The harbour works said 38,000 homes had no heating, down from 52,000.", "The harbour works said 52,000 homes had no heating."},
	} {
		assert.Empty(t, apartIn(t, c.a, c.b), c.reason)
		assert.Empty(t, apartIn(t, c.b, c.a), c.reason)
	}
	assert.NotEmpty(t, apartIn(t, "The fee rose to 300 crowns from 200 crowns.", "The fee rose to 200 crowns from 300 crowns."), "the wrong way round")
	assert.NotEmpty(t, apartIn(t, "The fire began in the 4100 block of East Holm Avenue on Monday.", "The fire began in the 4300 block of East Holm Avenue on Monday."), "two blocks")
}

func TestATollOfAnotherDayIsNoConflict(t *testing.T) {
	day := time.Date(2031, 10, 4, 0, 0, 0, 0, time.UTC)
	surely := func(days int) bool {
		a := text.New(text.Meta{Published: day.AddDate(0, 0, days)}, "In all 40 are missing after the river Sola burst its banks on Friday night.", nil, text.Origin{})
		b := text.New(text.Meta{Published: day}, "In all 52 are missing after the river Sola burst its banks on Friday night.", nil, text.Origin{})
		x, y := layer.Of(a), layer.Of(b)
		for _, f := range slots(&aligner{}, &x[0], &y[0], near) {
			if f.attribute == aNumber {
				return f.sure
			}
		}
		require.Fail(t, "not compared")
		return false
	}
	assert.True(t, surely(0), "one day")
	assert.False(t, surely(1), "a day later")
}

func TestAPlaceIsNamedByItsClause(t *testing.T) {
	for _, c := range []struct{ reason, a, b, want string }{
		{"no half of the clause before", "The state adds nine million and the towns would pay 300 crowns.", "The state adds nine million and the towns would pay 400 crowns.", "towns would pay […] crowns: 300 / 400"},
		{"nor of the one behind", "Voters in town backed it, 27% opposed it and 15% had no view.", "Voters in town backed it, 24% opposed it and 15% had no view.", "[…] opposed: 27% / 24%"},
		{"a list stays whole", "The crew paid for 18 stations and two tunnels.", "The crew paid for 16 stations and two tunnels.", "crew paid for […] stations and two tunnels: 18 / 16"},
	} {
		assert.Equal(t, []string{c.want}, apartIn(t, c.a, c.b), c.reason)
	}
}
