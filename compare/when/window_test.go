package when

import (
	"testing"
	"time"

	"factdiff/extract/text"
	"factdiff/extract/timex"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// first is the window of the first time in a text of that day, "" for none.
func first(t *testing.T, day, s string) window {
	t.Helper()
	m := text.Meta{}
	if day != "" {
		var err error
		m.Published, err = time.Parse(time.DateOnly, day)
		require.NoError(t, err)
	}
	times := timex.Layer.Of(text.New(m, s, nil, text.Origin{}))
	require.NotEmpty(t, times, s)
	v := times[0].Moment
	v.Timex = times[0].Timex
	return windowOf(v)
}

func TestGap(t *testing.T) {
	for _, c := range []struct {
		reason, day, a, b string
		minutes           int
		days              bool
	}{
		{"one reading", "2025-08-15", "It was hit at 5:10 a.m.", "It was hit at 5 a.m.", -10, false},
		{"around midnight, no day said", "2025-08-15", "It was hit at 11:57 p.m.", "It was hit at midnight.", 3, false},
		{"one time on two days", "2025-08-15", "It was hit at 2 a.m. Thursday.", "It was hit at 2 a.m. Friday.", dayLength, true},
		{"weekdays of an undated text", "", "It was hit at 2 a.m. Thursday.", "It was hit at 2 a.m. Wednesday.", -dayLength, true},
		{"from Saturday to Sunday", "", "It was hit at 11 p.m. Saturday.", "It was hit at 1 a.m. Sunday.", 120, true},
		{"a part of the day holds a reading", "2025-08-15", "It was hit Thursday morning.", "It was hit at 9:30 a.m. Thursday.", 0, true},
		{"a night goes on after midnight", "2025-08-15", "It was hit Wednesday night.", "It was hit at 2 a.m. Thursday.", 0, true},
		{"late at night is of the day that is named", "2025-08-15", "It was hit late Wednesday night.", "It was hit at 11 p.m. Wednesday.", 0, true},
		{"the evening before a morning", "2025-08-15", "It was hit Thursday morning.", "It was hit at 11:30 p.m. Wednesday.", -30, true},
		{"a day holds its hours", "2025-08-15", "It was hit Thursday.", "It was hit at 11:30 p.m. Thursday.", 0, true},
		{"one moment in two zones", "2025-08-15", "It was hit at 5:41 p.m. EDT Thursday.", "It was hit at 2:41 p.m. PDT Thursday.", 0, true},
		{"a day of the year, once without its year", "", "It was hit at 8 a.m. on Dec. 14.", "It was hit at 8 a.m. on Nov. 13, 2014.", -31 * dayLength, true},
	} {
		minutes, days := gap(first(t, c.day, c.a), first(t, c.day, c.b))
		assert.Equal(t, c.minutes, minutes, c.reason)
		assert.Equal(t, c.days, days, c.reason)
		back, _ := gap(first(t, c.day, c.b), first(t, c.day, c.a))
		assert.Equal(t, -c.minutes, back, "%s, turned round", c.reason)
	}
}
