package timex

import "time"

// refine finds the rest of the date inside its frame.
func refine(in interval, grain string, pt *point) (interval, string, bool) {
	y := in.from.Year()
	ok := true
	switch {
	case pt.has&fHoliday != 0:
		in, grain = holidays()[pt.holiday].in(y), "day"
	case pt.has&fMonth != 0:
		in, grain = monthOf(y, pt.month), "month"
	case pt.has&fQuarter != 0:
		in, grain = interval{date(y, 3*pt.quarter-2, 1), date(y, 3*pt.quarter+1, 1)}, "quarter"
	case pt.has&fHalf != 0:
		in, grain = interval{date(y, 6*pt.half-5, 1), date(y, 6*pt.half+1, 1)}, "half"
	case pt.has&fSeason != 0:
		in, grain = seasonOf(y, pt.season), "season"
	case pt.has&fWeek != 0:
		w := monday(date(y, 1, 4)).AddDate(0, 0, 7*(pt.weekNo-1))
		in, grain = interval{w, w.AddDate(0, 0, 7)}, "week"
	}
	if pt.has&fDom != 0 && pt.has&(fMonth|fRel) != 0 {
		d := in.from.AddDate(0, 0, pt.dom-1)
		in, grain, ok = dayOf(d), "day", d.Before(in.to)
	}
	switch {
	case pt.has&fNth != 0:
		return nth(in, pt)
	case pt.has&fWeekday != 0 && grain == "week":
		in, grain = dayOf(in.from.AddDate(0, 0, (pt.weekday+6)%7)), "day"
	case pt.has&fWeekend != 0 && grain == "week":
		in, grain = interval{in.from.AddDate(0, 0, 5), in.to}, "weekend"
	}
	return in, grain, ok
}

// nth is the n-th of something inside a stretch, or with n = 0 the week that
// holds it.
func nth(in interval, pt *point) (interval, string, bool) {
	switch {
	case pt.nth == 0:
		u := week
		if pt.nthUnit == weekendUnit {
			u = weekendUnit
			if w := in.from.Weekday(); pt.has&fHoliday != 0 && w >= time.Monday && w <= time.Wednesday { // Labor Day weekend
				iv, ok := stretch(u, in.from.AddDate(0, 0, -7), 0)
				if w == time.Monday {
					iv.to = in.to
				}
				return iv, unitGrain(u), ok
			}
		}
		iv, ok := stretch(u, in.from, 0)
		return iv, unitGrain(u), ok
	case pt.nthUnit == noUnit:
		iv, ok := weekdayIn(in, pt.nth, pt.weekday)
		return iv, "day", ok
	}
	iv, ok := nthIn(in, pt.nth, pt.nthUnit)
	return iv, unitGrain(pt.nthUnit), ok
}

// narrow takes the beginning, middle or end of a place.
func narrow(pl place, where string) place {
	if where == "" {
		return pl
	}
	length := pl.to.Sub(pl.from)
	third := (length / 3).Truncate(24 * time.Hour)
	if length <= 48*time.Hour {
		third = (length / 3).Truncate(time.Hour)
	}
	switch where {
	case "START":
		pl.to = pl.from.Add(third + third/2)
	case "MID":
		pl.from, pl.to = pl.from.Add(third), pl.to.Add(-third)
	case "END":
		pl.from = pl.to.Add(-third - third/2)
	}
	return pl
}

// unitGrain is the name of a grain.
func unitGrain(u unit) string {
	switch u {
	case second:
		return "second"
	case minute:
		return "minute"
	case hour:
		return "hour"
	case week, fortnight:
		return "week"
	case weekendUnit:
		return "weekend"
	case monthUnit:
		return "month"
	case quarterUnit:
		return "quarter"
	case seasonUnit:
		return "season"
	case year:
		return "year"
	case decadeUnit:
		return "decade"
	case centuryUnit, millennium:
		return "century"
	}
	return "day"
}

// grainOf is the grain of a point that has no place on the calendar.
func grainOf(pt *point) string {
	switch {
	case pt.has&fHour != 0:
		return clockGrain(pt)
	case pt.has&fPart != 0:
		return "part"
	case pt.has&(fDom|fWeekday|fHoliday) != 0:
		return "day"
	case pt.has&fMonth != 0:
		return "month"
	case pt.has&fQuarter != 0:
		return "quarter"
	case pt.has&fSeason != 0:
		return "season"
	case pt.has&fHalf != 0:
		return "half"
	case pt.has&fRel != 0:
		return unitGrain(pt.rel)
	case pt.has&fDecade != 0:
		return "decade"
	case pt.has&fCentury != 0:
		return "century"
	}
	return "year"
}
