package timex

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"time"
)

//go:embed data/holidays.txt
var holidaysFile string

// holidayRule is how the day of a holiday is found.
type holidayRule struct {
	names  string
	easter bool
	month  int
	day    int  // of the month, 0 when a weekday is given
	week   int  // the n-th weekday
	on     int  // that weekday
	plus   int  // days after
	weak   bool // the words mean other things in small letters
}

// holidays are the rules of the data file, in its order.
var holidays = sync.OnceValue(func() []holidayRule {
	var out []holidayRule
	for _, line := range lines(holidaysFile) {
		rule, names, _ := strings.Cut(line, " ")
		h := holidayRule{names: names}
		for _, weak := range [...]string{"may day", "flag day", "leap day"} {
			h.weak = h.weak || strings.Contains(names, weak)
		}
		if rule[0] == 'E' {
			h.easter = true
			h.plus, _ = strconv.Atoi(rule[1:])
		} else {
			h.month, _ = strconv.Atoi(rule[:2])
			rule = rule[3:]
			if nth, plus, ok := strings.Cut(rule, "+"); ok {
				rule = nth
				h.plus, _ = strconv.Atoi(plus)
			}
			if w, n, ok := strings.Cut(rule, "#"); ok {
				h.on, _ = strconv.Atoi(w)
				h.week, _ = strconv.Atoi(n)
			} else {
				h.day, _ = strconv.Atoi(rule)
			}
		}
		out = append(out, h)
	}
	return out
})

// in is the day of the holiday in a year.
func (h *holidayRule) in(y int) interval {
	var d time.Time
	switch {
	case h.easter:
		d = easter(y)
	case h.day > 0:
		d = date(y, h.month, h.day)
	default:
		iv, _ := weekdayIn(monthOf(y, h.month), h.week, h.on)
		d = iv.from
	}
	return dayOf(d.AddDate(0, 0, h.plus))
}

// easter is Easter Sunday of a year in the Gregorian calendar, by the anonymous
// algorithm.
func easter(y int) time.Time {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	month := (h + l - 7*m + 90) / 25
	day := (h + l - 7*m + 33*month + 19) % 32
	return date(y, month, day)
}
