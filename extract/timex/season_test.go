package timex

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestSeason(t *testing.T) {
	phoenix, err := time.LoadLocation("America/Phoenix")
	require.NoError(t, err)
	sydney, err := time.LoadLocation("Australia/Sydney")
	require.NoError(t, err)
	shanghai, err := time.LoadLocation("Asia/Shanghai")
	require.NoError(t, err)
	day := func(m time.Month, loc *time.Location) time.Time { return time.Date(2025, m, 15, 9, 0, 0, 0, loc) }
	for _, c := range []struct {
		label  string
		at     time.Time
		in     bool
		right  string
		known  bool
		reason string
	}{
		{"EST", day(8, time.UTC), false, "EDT", true, "daylight time in August"},
		{"EDT", day(8, time.UTC), true, "EDT", true, ""},
		{"EDT", day(1, time.UTC), false, "EST", true, "standard time in January"},
		{"Eastern Standard Time", day(8, time.UTC), false, "Eastern Daylight Time", true, "the form is kept"},
		{"PDT", day(12, time.UTC), false, "PST", true, ""},
		{"MST", day(8, time.UTC), false, "MDT", true, "Denver"},
		{"MST", day(8, phoenix), true, "MST", true, "Arizona has no daylight time"},
		{"MDT", day(8, phoenix), false, "MST", true, "Arizona has no daylight time"},
		{"BST", day(7, time.UTC), true, "BST", true, ""},
		{"BST", day(1, time.UTC), false, "GMT", true, ""},
		{"CEST", day(1, time.UTC), false, "CET", true, ""},
		{"AEDT", day(7, sydney), false, "AEST", true, "winter in July"},
		{"CST", day(8, shanghai), true, "CST", true, "China has no daylight time"},
		{"GMT", day(7, time.UTC), false, "", false, "GMT is said in all seasons"},
		{"JST", day(7, time.UTC), false, "", false, "no seasons"},
		{"ET", day(7, time.UTC), false, "", false, "names no season"},
		{"XYZ", day(7, time.UTC), false, "", false, "no label"},
	} {
		in, right, known := Season(c.label, c.at)
		assert.Equal(t, []any{c.in, c.right, c.known}, []any{in, right, known}, "%s in %s: %s", c.label, c.at.Month(), c.reason)
	}
}

// Offsets of seasonal labels are those of the database in one half of the year.
func TestZoneTableAgreesWithTheDatabase(t *testing.T) {
	for _, z := range zoneTable() {
		if z.names[0] == "local time" {
			assert.Nil(t, z.home())
			continue
		}
		require.NotNil(t, z.home(), z.names[0])
		if !z.fixed {
			continue
		}
		var offsets []int
		for _, m := range []time.Month{1, 7} {
			_, s := time.Date(2024, m, 1, 0, 0, 0, 0, z.home()).Zone()
			offsets = append(offsets, s/60)
		}
		assert.Contains(t, offsets, z.offset, z.names[0])
		if z.other != "" {
			assert.NotEqual(t, offsets[0], offsets[1], "%s has seasons", z.names[0])
		}
	}
}

func TestHolidays(t *testing.T) {
	for rule, want := range map[string]string{
		"thanksgiving": "2025-11-27", "black friday": "2025-11-28", "memorial day": "2025-05-26", "labor day": "2025-09-01",
		"good friday": "2025-04-18", "easter sunday": "2025-04-20", "pentecost": "2025-06-08", "mlk day": "2025-01-20",
		"new year 's eve": "2025-12-31", "mother 's day": "2025-05-11",
	} {
		found := false
		for _, h := range holidays() {
			for _, n := range strings.Split(h.names, ", ") {
				if n == rule {
					found = true
					assert.Equal(t, want, h.in(2025).from.Format(time.DateOnly), rule)
				}
			}
		}
		assert.True(t, found, rule)
	}
}

func TestEaster(t *testing.T) {
	for y, want := range map[int]string{1818: "1818-03-22", 1943: "1943-04-25", 2000: "2000-04-23", 2016: "2016-03-27", 2038: "2038-04-25"} {
		assert.Equal(t, want, easter(y).Format(time.DateOnly))
	}
}
