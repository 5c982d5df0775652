package article

import (
	"strconv"
	"strings"
	"time"
	"unicode"
)

// looseDate reads a date as pages print it above an article: ISO 8601, or a
// month's name with a day and a year of four digits, with or without a time of
// day and a zone ("Updated: Monday, May 5, 2014 7:41 PM EDT"). Days written in
// figures only (6/7/2014) mean two things and are not read.
func looseDate(s string) (stamp, bool) {
	if st, ok := parsePublished(s); ok {
		return st, true
	}
	if len(s) > 120 {
		return stamp{}, false
	}
	var d dateParts
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",()|", r) }) {
		if !d.take(strings.ToLower(strings.TrimRight(w, "."))) {
			break
		}
	}
	return d.stamp()
}

// dateParts are the parts of a date found so far.
type dateParts struct {
	year, month, day  int
	hour, minute, sec int
	clock             bool
	zone              *time.Location
}

// take takes in one word and reports whether more may follow: a second date
// ends the first.
func (d *dateParts) take(w string) bool {
	if m := monthOf(w); m > 0 {
		if d.month > 0 && d.year > 0 {
			return false
		}
		if d.month == 0 {
			d.month = m
		}
		return true
	}
	switch w {
	case "pm", "p.m":
		if d.clock && d.hour < 12 {
			d.hour += 12
		}
		return true
	case "am", "a.m":
		if d.clock && d.hour == 12 {
			d.hour = 0
		}
		return true
	case "updated:", "updated":
		return d.month == 0
	}
	if zone, ok := zoneLabel(w); ok && d.clock {
		d.zone = zone
		return true
	}
	d.number(w)
	return true
}

// number takes in a word that begins with a figure: a clock time, a year or a
// day.
func (d *dateParts) number(w string) {
	if w == "" || w[0] < '0' || w[0] > '9' {
		return
	}
	if h, rest, ok := strings.Cut(w, ":"); ok {
		d.time(h, rest)
		return
	}
	digits := strings.TrimRight(w, "stndrh")
	n, err := strconv.Atoi(digits)
	switch {
	case err != nil:
	case len(digits) == 4 && d.year == 0 && n >= 1800 && n < 2200:
		d.year = n
	case len(digits) <= 2 && d.day == 0 && n >= 1 && n <= 31:
		d.day = n
	}
}

// time takes in "7:41", "7:41:10" and "7:41pm".
func (d *dateParts) time(h, rest string) {
	half := ""
	for _, end := range [...]string{"pm", "p.m", "am", "a.m"} {
		if r, ok := strings.CutSuffix(rest, end); ok {
			rest, half = r, end
		}
	}
	m, s, _ := strings.Cut(rest, ":")
	hour, err1 := strconv.Atoi(h)
	minute, err2 := strconv.Atoi(m)
	sec, _ := strconv.Atoi(s)
	if err1 != nil || err2 != nil || hour > 23 || minute > 59 || sec > 59 || d.clock {
		return
	}
	d.hour, d.minute, d.sec, d.clock = hour, minute, sec, true
	if half != "" {
		d.take(half)
	}
}

func (d *dateParts) stamp() (stamp, bool) {
	if d.year == 0 || d.month == 0 || d.day == 0 {
		return stamp{}, false
	}
	loc := d.zone
	if loc == nil {
		loc = time.UTC
	}
	at := time.Date(d.year, time.Month(d.month), d.day, d.hour, d.minute, d.sec, 0, loc)
	if at.Day() != d.day {
		return stamp{}, false // 31 June
	}
	return stamp{at: at, clock: d.clock, local: d.zone == nil}, true
}

// monthOf is the number of the month that w, in lower case, names; or 0.
func monthOf(w string) int {
	if len(w) < 3 {
		return 0
	}
	for i, m := range [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"} {
		if w == m || w == m[:3] || w == "sept" && i == 8 {
			return i + 1
		}
	}
	return 0
}

// zoneLabel is the zone that a label printed after a time of day stands for in
// the bylines of English-language pages. "ET" depends on the day, and is taken
// for the outlet's own.
func zoneLabel(w string) (*time.Location, bool) {
	hours := 0
	switch w {
	case "gmt", "utc", "z":
	case "bst":
		hours = 1
	case "edt":
		hours = -4
	case "est", "cdt":
		hours = -5
	case "cst", "mdt":
		hours = -6
	case "mst", "pdt":
		hours = -7
	case "pst":
		hours = -8
	default:
		return nil, false
	}
	return time.FixedZone(strings.ToUpper(w), hours*3600), true
}
