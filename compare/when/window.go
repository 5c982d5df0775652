package when

import (
	"strconv"
	"strings"
	"time"

	"factdiff/extract/claim"
)

const dayLength = 24 * 60

// window is when something happened, as finely as it was said, in minutes of a
// day: a clock reading is a point, "Friday night" lasts into Saturday.
type window struct {
	day     int // since 1970, when dated
	dated   bool
	weekday int // -1 when unknown
	yearday int // of 2000, when the month and the day of it are known, with or without the year
	low     int
	high    int
	clock   bool
	moment  claim.Moment
}

func dayOf(t time.Time) int {
	y, m, d := t.Date()
	return int(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / (dayLength * 60))
}

// windowOf reads a moment by its TimeML value: 2025-03-21T02:47, XXXX-WXX-4TMO,
// T12:00.
func windowOf(m claim.Moment) window {
	w := window{weekday: m.Weekday, high: dayLength, moment: m}
	date, hour, _ := strings.Cut(m.Timex, "T")
	if t, err := time.Parse(time.DateOnly, date); err == nil && !m.Clock {
		if m.Weekday >= 0 && int(t.Weekday()) == (m.Weekday+1)%7 && strings.HasPrefix(hour, "NI") {
			t = t.AddDate(0, 0, -1) // late on Friday night is TimeML's Saturday
		}
		w.day, w.dated, w.weekday = dayOf(t), true, int(t.Weekday())
		w.yearday = time.Date(2000, t.Month(), t.Day(), 0, 0, 0, 0, time.UTC).YearDay()
	} else if t, err := time.Parse("XXXX-01-02", date); err == nil {
		w.yearday = time.Date(2000, t.Month(), t.Day(), 0, 0, 0, 0, time.UTC).YearDay()
	}
	switch hour {
	case "":
		if m.To.Sub(m.From) == 12*time.Hour { // early Saturday
			w.high = dayLength / 2
		}
	case "MO":
		w.high = 12 * 60
	case "AF":
		w.low, w.high = 12*60, 18*60+30
	case "EV":
		w.low = 16 * 60
	case "NI":
		w.low, w.high = 18*60, dayLength+6*60
	default:
		h, mins, _ := strings.Cut(hour, ":")
		n, err := strconv.Atoi(h)
		if err != nil {
			break
		}
		k, _ := strconv.Atoi(mins)
		w.low, w.clock = n*60+k, true
		w.high = w.low
	}
	return w
}

// gap is how many minutes lie between two windows, negative when the second is
// earlier, 0 when they meet; days says that both days are known.
func gap(x, y window) (minutes int, days bool) {
	shift, days := 0, x.dated && y.dated
	switch {
	case days:
		shift = y.day - x.day
	case x.yearday > 0 && y.yearday > 0:
		shift, days = y.yearday-x.yearday, true
	case x.weekday >= 0 && y.weekday >= 0:
		shift, days = ((y.weekday-x.weekday+3)%7+7)%7-3, true
	}
	shift *= dayLength
	if x.clock && y.clock && x.moment.Zoned && y.moment.Zoned {
		shift += x.moment.Offset - y.moment.Offset
	}
	low, high := y.low+shift, y.high+shift
	switch {
	case low > x.high:
		minutes = low - x.high
	case high < x.low:
		minutes = high - x.low
	}
	if !days && x.clock && y.clock { // around midnight
		if minutes > dayLength/2 {
			minutes -= dayLength
		} else if minutes < -dayLength/2 {
			minutes += dayLength
		}
	}
	return minutes, days
}

// apart is the size of the gap.
func apart(x, y window) int {
	n, _ := gap(x, y)
	return max(n, -n)
}
