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
