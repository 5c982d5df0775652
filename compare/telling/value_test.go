package telling

import (
	"testing"

	"factdiff/extract/claim"

	"github.com/stretchr/testify/assert"
)

// What a hand that slips writes for a number, and what it does not.
func TestSlipped(t *testing.T) {
	for _, c := range []struct {
		a, b float64
		want bool
	}{
		{91_000, 19_000, true},
		{638e9, 683e9, true},
		{250e6, 250e9, true},
		{16e9, 60e9, true},
		{14, 40, true},
		{15, 150_000, false},
		{5, 50, false},
		{638e9, 640e9, false},
		{12, 21_000, false},
	} {
		x, y := claim.Quantity{N: c.a}, claim.Quantity{N: c.b}
		assert.Equal(t, c.want, slipped(x, y), "%v and %v", c.a, c.b)
		assert.Equal(t, c.want, slipped(y, x), "%v and %v", c.b, c.a)
	}
}

// Two dates of one thing have something in common.
func TestClose(t *testing.T) {
	assert.True(t, nearDates("2001-05", "2002-05"))
	assert.True(t, nearDates("1997-06-03", "1997-07"))
	assert.True(t, nearDates("2019-09-08", "2019-09-18"))
	assert.True(t, nearDates("2016", "2017"))
	assert.False(t, nearDates("2011-02-16", "2017-06-21"))
	assert.False(t, nearDates("2001", "2009"))
}
