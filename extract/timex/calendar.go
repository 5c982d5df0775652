package timex

import "time"

// interval is a stretch of time [from, to), in wall time kept as UTC.
type interval struct{ from, to time.Time }

func date(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }

func daysIn(y, m int) int { return date(y, m+1, 0).Day() }

func yearOf(y int) interval     { return interval{date(y, 1, 1), date(y+1, 1, 1)} }
func monthOf(y, m int) interval { return interval{date(y, m, 1), date(y, m+1, 1)} }
func dayOf(t time.Time) interval {
	y, m, d := t.Date()
	return interval{date(y, int(m), d), date(y, int(m), d+1)}
}
func weekOf(t time.Time) interval { d := monday(t); return interval{d, d.AddDate(0, 0, 7)} }

// monday is the first day of t's week as ISO 8601 has it.
func monday(t time.Time) time.Time {
	d := dayOf(t).from
	return d.AddDate(0, 0, -(int(d.Weekday())+6)%7)
}

// seasonOf is the season that begins in year y: winter runs into the next.
func seasonOf(y, s int) interval { return interval{date(y, 3*s, 1), date(y, 3*s+3, 1)} }

// stretch is the unit that holds t, moved by n units.
func stretch(u unit, t time.Time, n int) (interval, bool) {
	y, m, _ := t.Date()
	switch u {
	case dayUnit, nightUnit:
		return dayOf(t.AddDate(0, 0, n)), true
	case week:
		return weekOf(monday(t).AddDate(0, 0, 7*n)), true
	case weekendUnit:
		d := monday(t).AddDate(0, 0, 5+7*n)
		return interval{d, d.AddDate(0, 0, 2)}, true
	case monthUnit:
		return monthOf(y, int(m)+n), true
	case quarterUnit:
		first := (int(m)-1)/3*3 + 1 + 3*n
		return interval{date(y, first, 1), date(y, first+3, 1)}, true
	case seasonUnit:
		s := int(m) / 3 // 0 is the winter of the year before
		return seasonOf(y, s+n), true
	case year:
		return yearOf(y + n), true
	case decadeUnit:
		first := (y/10 + n) * 10
		return interval{date(first, 1, 1), date(first+10, 1, 1)}, true
	case centuryUnit:
		first := (y/100 + n) * 100
		return interval{date(first, 1, 1), date(first+100, 1, 1)}, true
	}
	return interval{}, false
}

// shift moves t by n units; a fraction of a year counts in months, a fraction
// of a month in days.
func shift(t time.Time, n float64, u unit) time.Time {
	whole := int(n)
	part := n - float64(whole)
	switch u {
	case second:
		return t.Add(time.Duration(n * float64(time.Second)))
	case minute:
		return t.Add(time.Duration(n * float64(time.Minute)))
	case hour:
		return t.Add(time.Duration(n * float64(time.Hour)))
	case dayUnit, nightUnit:
		return t.AddDate(0, 0, whole).Add(time.Duration(part * 24 * float64(time.Hour)))
	case week, weekendUnit:
		return t.AddDate(0, 0, int(n*7))
	case fortnight:
		return t.AddDate(0, 0, int(n*14))
	case monthUnit:
		return addMonths(t, whole).AddDate(0, 0, int(part*30))
	case quarterUnit:
		return addMonths(t, int(n*3))
	case year:
		return addMonths(t, int(n*12))
	case decadeUnit:
		return addMonths(t, int(n*120))
	case centuryUnit:
		return addMonths(t, int(n*1200))
	case millennium:
		return addMonths(t, int(n*12000))
	}
	return t
}

// addMonths keeps the day of the month where the month has it, and takes the
// last day where it has not.
func addMonths(t time.Time, n int) time.Time {
	y, m, d := t.Date()
	first := date(y, int(m)+n, 1)
	d = min(d, daysIn(first.Year(), int(first.Month())))
	return time.Date(first.Year(), first.Month(), d, t.Hour(), t.Minute(), t.Second(), 0, time.UTC)
}

// nthIn is the n-th stretch of unit u that begins inside w, from its end for
// negative n. Weeks are those of which Thursday lies inside, as ISO 8601 counts
// them.
func nthIn(w interval, n int, u unit) (interval, bool) {
	step := func(t time.Time) time.Time { return shift(t, 1, u) }
	first := w.from
	switch u {
	case dayUnit:
	case week:
		first = monday(w.from)
		if first.AddDate(0, 0, 3).Before(w.from) {
			first = first.AddDate(0, 0, 7)
		}
	case weekendUnit:
		first = monday(w.from).AddDate(0, 0, 5)
	case monthUnit:
	default:
		return interval{}, false
	}
	length := func(t time.Time) interval {
		if u == weekendUnit {
			return interval{t, t.AddDate(0, 0, 2)}
		}
		return interval{t, step(t)}
	}
	if n > 0 {
		t := first
		for k := 1; k < n && k < 400; k++ {
			t = step(t)
		}
		return length(t), t.Before(w.to)
	}
	var starts []time.Time
	for t := first; t.Before(w.to) && len(starts) < 400; t = step(t) {
		if u == week && !t.AddDate(0, 0, 3).Before(w.to) {
			break
		}
		starts = append(starts, t)
	}
	if k := len(starts) + n; k >= 0 {
		return length(starts[k]), true
	}
	return interval{}, false
}

// weekdayIn is the n-th weekday w of the stretch, from its end for negative n.
func weekdayIn(in interval, n, w int) (interval, bool) {
	if n == 0 {
		n = 1
	}
	var d time.Time
	if n > 0 {
		d = in.from.AddDate(0, 0, (w-int(in.from.Weekday())+7)%7+7*(n-1))
	} else {
		last := in.to.AddDate(0, 0, -1)
		d = last.AddDate(0, 0, -(int(last.Weekday())-w+7)%7+7*(n+1))
	}
	return dayOf(d), !d.Before(in.from) && d.Before(in.to)
}
