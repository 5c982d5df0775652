package timex

import "time"

// clockOnly places a clock reading or part of day without a date: on the day
// last spoken of nearby, else on the day of publication, else on no day.
func (r *resolver) clockOnly(pt *point) place {
	day := interval{date(1, 1, 1), date(1, 1, 2)}
	switch {
	case !r.lastDay.IsZero() && r.sentence-r.lastSent <= 3:
		day = dayOf(r.lastDay)
	case r.dated:
		day = dayOf(r.ref)
	}
	return clockOn(place{day, "day", true}, pt)
}

// clockOn is the clock reading or part of day of pt on a day.
func clockOn(day place, pt *point) place {
	d := dayOf(day.from).from
	if pt.has&fHour == 0 {
		if day.grain == "second" || pt.has&fPart == 0 {
			return day
		}
		from, to := hours(pt.part)
		out := place{interval{d.Add(time.Duration(from) * time.Hour), d.Add(time.Duration(to) * time.Hour)}, "part", true}
		return narrow(out, pt.pos)
	}
	h := clockHour(pt)
	if h == 0 && pt.part == "NI" && pt.has&fRel != 0 { // midnight tonight
		d = d.AddDate(0, 0, 1)
	}
	from := d.Add(time.Duration(h)*time.Hour + time.Duration(pt.minute)*time.Minute + time.Duration(pt.second)*time.Second)
	grain := clockGrain(pt)
	length := time.Hour
	switch grain {
	case "minute":
		length = time.Minute
	case "second":
		length = time.Second
	}
	return place{interval{from, from.Add(length)}, grain, true}
}

// clockHour is the hour on the 24-hour clock.
func clockHour(pt *point) int {
	h := pt.hour
	switch {
	case pt.meridian == 12 && h < 12:
		return h + 12
	case pt.meridian == 0 && h == 12:
		return 0
	case pt.meridian < 0 && pt.has&fPart != 0:
		return applyPart(h, pt.part)
	}
	return h
}

func clockGrain(pt *point) string {
	switch {
	case pt.has&fSecond != 0:
		return "second"
	case pt.has&fMinute != 0:
		return "minute"
	}
	return "hour"
}
