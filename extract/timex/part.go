package timex

// partOfDay reads a part of day where it names a time: Friday morning, in the
// afternoon, at night; a morning show names none.
func (p *parser) partOfDay(m meaning, i int) (point, int, bool) {
	j := i + 1
	q := p.at(i)
	if q.tight() && p.at(i-1).num.ok || p.at(j).tight() && !p.isA(j, part) {
		return point{}, i, false
	}
	if (m.text == "DA" || m.text == "DU" || m.text == "MI") && !p.bare && !p.is(i-1, "at", "by", "until", "before", "after", "since", "around") && !p.at(i-1).is(weekday) && !p.at(i-1).is(day) && !p.at(i-1).is(pos) {
		return point{}, i, false
	}
	if q.tight() && p.at(i-1).is(pos) && !p.bare && !p.ends(j) && !p.is(j, "on", "of") && !p.isA(j, weekday) {
		return point{}, i, false // a late-night show
	}
	pt := point{has: fPart, part: m.text}
	if p.is(i, "early hours", "early") {
		pt.pos = "START"
	}
	if p.is(j, "of") { // the morning of March 3
		k := p.skip(j+1, "the")
		if p.isA(k, month) || p.isA(k, weekday) || p.isA(k, holiday) || p.at(k).num.ok || p.isA(k, day) {
			return pt, j, true
		}
		if p.is(k, "early hours", "morning") || p.is(j+1, "the") && p.isA(k, part) {
			return pt, k + 1, true
		}
	}
	if before := p.at(i - 1); q.cap && p.at(j).cap && !p.isA(j, weekday) && !p.bare {
		return point{}, i, false
	} else if before.is(weekday) || before.is(day) || before.is(dir) || before.is(holiday) || before.is(month) || before.is(meridian) || before.is(pos) ||
		before.num.ok && (p.isA(i-2, month) || before.num.ordinal || before.num.colons > 0 || p.fullYear(i-1)) || p.is(i-1, "every", "each", "that") {
		return pt, j, true
	}
	if p.bare {
		return pt, j, true
	}
	switch q.low {
	case "overnight":
		return pt, j, !p.denied(i) && p.ends(j) || p.lower(j) && !p.is(j-2, "an", "the")
	case "night":
		return pt, j, p.is(i-1, "at", "by") && (p.ends(j) || p.lower(j))
	}
	if p.is(i-1, "the") && p.near(i-2, partlead) || p.is(i-1, "at", "by", "until", "before", "since", "after") && m.text != "MO" && m.text != "AF" || p.is(i-1, "by", "until", "since") {
		return pt, j, (p.ends(j) || p.lower(j)) && !p.near(j, partnoun)
	}
	return point{}, i, false
}

// nightPart is what "tonight" and "last evening" are parts of.
func nightPart(low string) string {
	return "NI"
}

// applyPart moves an hour without a.m. or p.m. into the part of day.
func applyPart(hour int, part string) int {
	switch part {
	case "AF", "EV", "DU", "MI":
		if hour < 12 {
			return hour + 12
		}
	case "NI":
		if hour >= 5 && hour < 12 {
			return hour + 12
		}
		if hour == 12 {
			return 0
		}
	case "MO", "DA", "EM":
		if hour == 12 {
			return 0
		}
	}
	return hour
}

// hours are the hours a part of day is taken to have.
func hours(part string) (from, to int) {
	switch part {
	case "MO":
		return 5, 12
	case "AF":
		return 12, 18
	case "EV":
		return 18, 24
	case "NI":
		return 18, 30
	case "DT":
		return 6, 18
	case "DA":
		return 4, 8
	case "DU":
		return 17, 21
	case "MI":
		return 11, 14
	case "EM":
		return 0, 6
	}
	return 0, 24
}
