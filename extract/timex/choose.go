package timex

import "time"

// choose picks the year, month or week that a date without one means: the
// nearest, where the tense of the clause does not speak for the other side.
func (r *resolver) choose(pt *point, t tense, alone bool) place {
	switch {
	case pt.has&(fMonth|fQuarter|fHalf|fSeason|fHoliday|fWeek) != 0:
		return r.among(pt, t, alone, func(k int) (interval, string, bool) { return refine(yearOf(r.ref.Year()+k), "year", pt) })
	case pt.has&fDom != 0:
		y, m, _ := r.ref.Date()
		months := func(k int) (interval, string, bool) {
			in := monthOf(y, int(m)+k)
			d := in.from.AddDate(0, 0, pt.dom-1)
			return dayOf(d), "day", d.Before(in.to)
		}
		if pt.has&fWeekday == 0 && t == unsaid {
			t = toCome
		}
		return r.among(pt, t, alone, months)
	case pt.has&fWeekday != 0:
		return place{r.weekday(pt, t, alone), "day", true}
	}
	return place{grain: grainOf(pt)}
}

// among picks the best of the candidates around the day of publication. One of
// the wrong side for its tense must be much nearer to be taken; one of which
// the weekday does not fit is taken only when none does.
func (r *resolver) among(pt *point, t tense, alone bool, candidate func(int) (interval, string, bool)) place {
	var best place
	cost := time.Duration(1<<63 - 1)
	today := dayOf(r.ref)
	reach := 1
	if pt.has&fMonth == 0 && pt.has&fDom != 0 || pt.has&fDom != 0 && pt.month == 2 && pt.dom == 29 {
		reach = 12
	}
	for k := -reach; k <= reach; k++ {
		iv, grain, ok := candidate(k)
		if !ok {
			continue
		}
		c, fits := r.cost(pt, t, alone, iv, today, grain)
		if !fits {
			continue
		}
		if pt.has&fWeekday != 0 && pt.has&fDom != 0 && int(iv.from.Weekday()) != pt.weekday {
			c += 300 * 24 * time.Hour
		} else if reach > 1 && (k < -1 || k > 1) {
			c *= 2
		}
		if c < cost {
			best, cost = place{iv, grain, true}, c
		}
	}
	return best
}

// cost is how far a candidate lies from the day of publication, counting the
// side the words or the tense speak against several times. fits is false where
// last or next rule it out.
func (r *resolver) cost(pt *point, t tense, alone bool, iv, today interval, grain string) (c time.Duration, fits bool) {
	const wrongSide, back = 10, 4
	var past, future bool
	switch {
	case !iv.from.Before(today.to):
		c, future = iv.from.Sub(today.from), true
	case !iv.to.After(today.from):
		c, past = today.from.Sub(iv.to)+24*time.Hour, true
	}
	if pt.directed {
		switch {
		case pt.dir < 0:
			return c, past
		case pt.dir > 0:
			return c, future
		case grain != "day" && iv.from.Year() != r.ref.Year():
			c += 200 * 24 * time.Hour // this December
		}
	}
	if t == gone && future || t == toCome && past {
		c *= wrongSide
	}
	if t == unsaid && past && (pt.has&fHoliday != 0 || alone) {
		c *= back
	}
	return c, true
}

// weekday is the day a weekday means: in the past tense the last one, the day
// of publication included; the next one where the clause looks ahead.
func (r *resolver) weekday(pt *point, t tense, alone bool) interval {
	today := dayOf(r.ref)
	back := (int(today.from.Weekday()) - pt.weekday + 7) % 7
	ahead := (7 - back) % 7
	day := func(n int) interval { return dayOf(today.from.AddDate(0, 0, n)) }
	if pt.directed {
		switch {
		case pt.dir < 0:
			return day(-(back+6)%7 - 1)
		case pt.dir == 2: // this coming Friday
			return day((ahead+6)%7 + 1)
		case pt.dir > 0:
			return dayOf(monday(r.ref).AddDate(0, 0, 7+(pt.weekday+6)%7))
		case t == gone:
			return day(-back)
		}
		return day(ahead)
	}
	if t == either && ahead < back {
		return day(ahead)
	}
	if back == 6 && t == gone && pt.zoneLabel == "local time" { // it is Friday there already
		return day(1)
	}
	if t == toCome || t == unsaid && alone {
		return day(ahead)
	}
	return day(-back)
}

// clockOnly places a clock reading or part of day without a date: on the day
// last spoken of nearby, else on the day of publication, else on no day.
func (r *resolver) clockOnly(pt *point, t tense) place {
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
