package register

import (
	"fmt"
	"time"
)

// Day is a day of the calendar as the number YYYYMMDD; zero when not given.
type Day int32

// Time is midnight UTC of the day, or the zero time.
func (d Day) Time() time.Time {
	if d == 0 {
		return time.Time{}
	}
	return time.Date(int(d/10000), time.Month(d/100%100), int(d%100), 0, 0, 0, 0, time.UTC)
}

func (d Day) String() string {
	if d == 0 {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d/10000, d/100%100, d%100)
}

// DayOf is the day of t where t is.
func DayOf(t time.Time) Day {
	if t.IsZero() {
		return 0
	}
	y, m, d := t.Date()
	return Day(y*10000 + int(m)*100 + d)
}

// Holds reports whether the person held the office on the day. Of an unknown
// day it holds.
func (p *PersonRow) Holds(on Day) bool {
	return on == 0 || (p.From == 0 || p.From <= on) && (p.Until == 0 || on <= p.Until)
}

// parseDay reads 2025-08-15, and 2025-08 or 2025 as their first or last day.
func parseDay(s string, last bool) (Day, bool) {
	if len(s) != 4 && len(s) != 7 && len(s) != 10 {
		return 0, false
	}
	y, ok := digits(s[:4])
	if !ok || y == 0 {
		return 0, false
	}
	month, day := 1, 1
	if last {
		month, day = 12, 31
	}
	if len(s) >= 7 {
		if month, ok = digits(s[5:7]); !ok || s[4] != '-' || month < 1 || month > 12 {
			return 0, false
		}
		if last {
			day = daysIn(y, month)
		}
	}
	if len(s) == 10 {
		if day, ok = digits(s[8:]); !ok || s[7] != '-' || day < 1 || day > daysIn(y, month) {
			return 0, false
		}
	}
	return Day(y*10000 + month*100 + day), true
}

func digits(s string) (n int, ok bool) {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}

func daysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}
