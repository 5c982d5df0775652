package timex

// minutesPast reads "15 minutes past three" before it is taken for a length.
func (p *parser) minutesPast(i int) (expr, bool) {
	if !p.is(i+1, "min", "mins", "minutes") && !p.is(i+2, "min", "mins", "minutes") {
		return expr{}, false
	}
	pt, j, ok := p.pastHour(i)
	if !ok {
		return expr{}, false
	}
	e := expr{first: i, last: j, at: pt}
	for {
		q, next, ok := p.more(&e.at, e.last)
		if !ok || !e.at.merge(&q) {
			return e, true
		}
		e.last = next
	}
}

// pastHour reads minutes before and after the hour: 20 past three, quarter to
// noon, half past eight, five minutes to midnight.
func (p *parser) pastHour(i int) (point, int, bool) {
	n, j, ok := p.minutes(i)
	if !ok {
		return point{}, i, false
	}
	sign, counted := 1, p.isA(j-1, units)
	switch p.low(j) {
	case "past", "from":
	case "after":
		ok = !counted
	case "to", "before", "of", "till":
		sign = -1
		ok = !p.is(j, "to") || counted || p.bare || !p.at(i).num.ok // 3 to 5
	default:
		return point{}, i, false
	}
	pt, next, full := p.fullHour(j+1, p.is(j, "past") || n == 15 || p.bare && !p.is(j, "of"))
	if !ok || !full {
		return point{}, i, false
	}
	total := (pt.hour*60 + sign*n + 24*60) % (24 * 60)
	pt.hour, pt.minute, pt.has = total/60, total%60, pt.has|fMinute
	return pt, next, true
}

// minutes reads the minutes before "past" and "to": half, a quarter, 20, twenty
// minutes.
func (p *parser) minutes(i int) (n, next int, ok bool) {
	switch {
	case p.is(i, "half"):
		return 30, i + 1, true
	case p.is(i, "quarter"):
		return 15, i + 1, true
	case p.is(i, "a") && p.is(i+1, "quarter"):
		return 15, i + 2, true
	}
	c, j, ok := p.number(i)
	if !ok || !c.whole(1, 59) {
		return 0, i, false
	}
	return int(c.n), p.skip(j, "min", "mins", "minutes"), true
}

// fullHour reads the hour behind "past" and "to". loose lets it stand without
// a.m. or p.m.
func (p *parser) fullHour(i int, loose bool) (point, int, bool) {
	if m, ok := p.at(i).as(hourWord); ok {
		return point{has: fHour, hour: m.n, meridian: -1}, i + 1, true
	}
	c, j, ok := p.number(i)
	if !ok || !c.whole(1, 24) {
		return point{}, i, false
	}
	pt := point{has: fHour, hour: int(c.n), meridian: -1}
	if p.is(j, "h") && p.at(j).glued() {
		return pt, j + 1, true
	}
	if p.isA(j, oclock) {
		j, loose = j+1, true
	}
	if k, ok := p.meridiem(j, &pt); ok {
		return pt, k, true
	}
	return pt, j, (loose || p.partBehind(j)) && !p.isA(j, units) && !p.isA(j, aUnit) && (p.ends(j) || p.partBehind(j) || p.isA(j, day) || p.is(j, "on"))
}

// spokenClock reads a clock in words: three p.m., ten thirty am, half past
// eight, seven o'clock, eight tonight.
func (p *parser) spokenClock(i int) (point, int, bool) {
	if pt, j, ok := p.pastHour(i); ok {
		k, _ := p.zone(j, &pt, true)
		return pt, k, true
	}
	if len(p.at(i).means) > 0 || p.is(i, "a", "half", "quarter") {
		return point{}, i, false
	}
	pt, j, ok := p.spokenHour(i)
	if !ok {
		return point{}, i, false
	}
	sure := false
	if p.isA(j, oclock) {
		j, sure = j+1, true
	}
	if k, ok := p.meridiem(j, &pt); ok {
		j, sure = k, true
	}
	if !sure && !p.partBehind(j) {
		return point{}, i, false
	}
	j, _ = p.zone(j, &pt, true)
	return pt, j, true
}

// spokenHour reads an hour in words and its minutes: nine fifty-nine.
func (p *parser) spokenHour(i int) (point, int, bool) {
	c, j, ok := p.number(i)
	if !ok || !c.whole(1, 24) || c.n > 12 && p.at(i).num.ok {
		return point{}, i, false
	}
	pt := point{has: fHour, hour: int(c.n), meridian: -1}
	if p.at(j).num.ok || len(p.at(j).means) > 0 || !p.numeric(j) {
		return pt, j, true
	}
	m, next, ok := p.number(j)
	if ok && m.whole(1, 59) && c.n <= 12 {
		pt.minute, pt.has = int(m.n), pt.has|fMinute
		return pt, next, true
	}
	return pt, j, true
}
