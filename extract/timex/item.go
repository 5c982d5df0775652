package timex

// A point is read as a bag of items that stand together: weekday, date, year,
// clock, part of day, in any of the orders of print ("Friday, March 22, 2013
// at 3 p.m. EST", "3 p.m. Friday", "the morning of March 22").

// point reads all items at i that go together.
func (p *parser) point(i int) (point, int, bool) {
	pt, j, ok := p.item(i)
	if !ok {
		return point{}, i, false
	}
	for k := 0; k < 6; k++ {
		q, next, found := p.more(&pt, j)
		if !found || !pt.merge(&q) {
			break
		}
		j = next
	}
	pt, j = p.era(pt, j)
	return pt, j, true
}

// more reads a further item at j, behind the words that may tie it on.
func (p *parser) more(pt *point, j int) (point, int, bool) {
	k, tie := p.tie(j)
	if k >= len(p.ps) || p.at(k).join == '\n' && tie == "" {
		return point{}, j, false
	}
	q, next, ok := p.item(k)
	if !ok {
		q, next, ok = p.bareHour(pt, k)
	}
	if !ok || !pt.joins(&q, tie) {
		return point{}, j, false
	}
	return q, next, true
}

// tie reads the small words between two items: ", at", "in the", "of".
func (p *parser) tie(j int) (int, string) {
	k, tie := j, ""
	if p.is(k, ",", "@", "(") {
		if p.at(k).join == '\n' {
			return k, tie
		}
		tie, k = p.low(k), k+1
	}
	switch w := p.low(k); w {
	case "at", "on", "of", "in", "during", "around", "for":
		if p.at(k).join == '\n' && k > j {
			return k, tie
		}
		tie, k = w, k+1
		if w == "at" {
			k = p.skip(k, "around", "about", "approximately", "roughly", "exactly", "just")
		}
	}
	return k, tie
}

// joins reports whether the item q may follow pt, tied by the word tie.
func (pt *point) joins(q *point, tie string) bool {
	clock, date := q.has&(fHour) != 0, q.has&dateFields != 0
	switch tie {
	case "of":
		return date && pt.has&(fPart|fWeekday|fMonth|fDom|fQuarter|fHalf|fSeason|fHoliday|fWeekend) != 0 && !clock && pt.has&fHour == 0
	case "in", "during":
		return q.has == fPart && pt.has&fPart == 0 || !clock && pt.heldBy(q)
	case "at", "@", "around":
		return clock && pt.has&fHour == 0 || q.has == fPart && q.part == "NI"
	case "on":
		return date && pt.has&(clockFields|fPart) != 0
	case "for":
		return clock && date && pt.has&fHour == 0
	case "(":
		return q.has == fZone
	case ",":
		return pt.goesOn(q)
	}
	return true
}

// heldBy reports whether q can be the longer stretch that pt lies in: the third
// quarter in 2010, the first Monday in May.
func (pt *point) heldBy(q *point) bool {
	if pt.has&(fMonth|fQuarter|fSeason|fHoliday|fWeekday) == 0 || pt.has&(fRel|fYear) != 0 {
		return false
	}
	return q.has&(fRel|fYear) != 0 || q.has&fMonth != 0 && pt.has&fNth != 0
}

// goesOn reports whether a date goes on with q behind a comma: 3 p.m., Friday;
// Friday, March 22; March 22, Friday; Tuesday, next week; March 22, 3 p.m.
func (pt *point) goesOn(q *point) bool {
	switch {
	case pt.has&fHour != 0:
		return !q.directed && (q.has&(fWeekday|fMonth) != 0 && q.has&fRel == 0 || q.has&fRel != 0 && q.rel == dayUnit)
	case pt.has&dateFields == 0:
		return false
	case pt.has == fWeekday:
		return q.has&(fHour|fMonth) != 0 || q.has == fRel && q.rel == week
	}
	return q.has&fHour != 0 || q.has == fWeekday && pt.has&fDom != 0
}

// merge adds the fields of q to pt, when they do not clash.
func (pt *point) merge(q *point) bool {
	if pt.has&q.has != 0 {
		return false
	}
	both := pt.has | q.has
	switch {
	case pt.pos != "" && q.pos != "",
		both&fRel != 0 && both&(fYear|fDecade|fCentury) != 0,
		both&fWeekday != 0 && both&(fYear|fQuarter|fSeason|fHalf) != 0 && both&(fMonth|fHoliday) == 0 && both&fNth == 0,
		both&fHour != 0 && !pointsToDay(both, pt, q),
		both&(fDecade|fCentury) != 0 && both&^(fDecade|fCentury) != 0,
		both&fPart != 0 && both&(fQuarter|fHalf|fSeason|fWeek|fWeekend) != 0,
		both&fRel != 0 && !inside(both, pt, q),
		both&fSeason != 0 && both&(fMonth|fWeekday|fDom|fQuarter) != 0,
		both&fQuarter != 0 && both&fMonth != 0:
		return false
	}
	out := *q
	fill(&out, pt)
	*pt = out
	return true
}

// pointsToDay reports whether the date of a clock reading is a day.
func pointsToDay(both field, pt, q *point) bool {
	if both&dateFields == 0 || both&(fDom|fWeekday|fHoliday) != 0 {
		return true
	}
	r := pt
	if q.has&fRel != 0 {
		r = q
	}
	return both&fRel != 0 && (r.rel == dayUnit)
}

// inside reports whether the stretch counted from today can hold the rest:
// Monday of last week, October of last year, the 20th of next month.
func inside(both field, pt, q *point) bool {
	r := pt
	if q.has&fRel != 0 {
		r = q
	}
	switch r.rel {
	case dayUnit:
		return both&(fMonth|fWeekday|fDom|fQuarter|fSeason|fHoliday|fHalf) == 0
	case week, weekendUnit:
		return both&(fMonth|fDom|fQuarter|fSeason|fHoliday|fHalf) == 0
	case monthUnit:
		return both&(fMonth|fQuarter|fSeason|fHoliday|fHalf|fPart) == 0 || both&fNth != 0
	case year:
		return both&(fMonth|fQuarter|fSeason|fHoliday|fHalf|fNth) != 0
	case quarterUnit, decadeUnit, centuryUnit:
		return both&fNth != 0
	}
	return false
}

// fill copies the fields of q that pt does not have.
func fill(pt, q *point) {
	add := q.has &^ pt.has
	set := func(f field, to *int, from int) {
		if add&f != 0 {
			*to = from
		}
	}
	set(fYear, &pt.year, q.year)
	set(fMonth, &pt.month, q.month)
	set(fDom, &pt.dom, q.dom)
	set(fQuarter, &pt.quarter, q.quarter)
	set(fHalf, &pt.half, q.half)
	set(fSeason, &pt.season, q.season)
	set(fDecade, &pt.decade, q.decade)
	set(fCentury, &pt.century, q.century)
	set(fWeek, &pt.weekNo, q.weekNo)
	set(fWeekday, &pt.weekday, q.weekday)
	set(fHoliday, &pt.holiday, q.holiday)
	if add&fYear != 0 {
		pt.twoDigits, pt.fiscal, pt.era = q.twoDigits, pt.fiscal || q.fiscal, q.era
	}
	if add&fRel != 0 {
		pt.rel, pt.n, pt.context = q.rel, q.n, q.context
	}
	if add&fNth != 0 {
		pt.nth, pt.nthUnit, pt.count = q.nth, q.nthUnit, q.count
	}
	fillClock(pt, q, add)
	if q.directed && !pt.directed {
		pt.directed, pt.dir = true, q.dir
	}
	if pt.pos == "" {
		pt.pos = q.pos
	}
	pt.has |= q.has
}

// fillClock copies the fields add of the time of day.
func fillClock(pt, q *point, add field) {
	if add&fHour != 0 {
		pt.hour, pt.meridian = q.hour, q.meridian
	}
	if add&fMinute != 0 {
		pt.minute = q.minute
	}
	if add&fSecond != 0 {
		pt.second = q.second
	}
	if add&fPart != 0 {
		pt.part = q.part
	}
	if add&fZone != 0 {
		pt.zone, pt.zoneLabel, pt.offset, pt.offsetSaid = q.zone, q.zoneLabel, q.offset, q.offsetSaid
	}
}
