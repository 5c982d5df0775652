package timex

// season reads spring, summer, autumn and winter where they name a time: this
// summer, the summer of 2010, spring 2011, in winter. Fall and spring are other
// words as well and want a year, a direction or "the" and "in" before them.
func (p *parser) season(s, i int) (point, int, bool) {
	pt := point{has: fSeason, season: s}
	j := i + 1
	if y, next, ok := p.yearAfter(j, false); ok && y.has == fYear && !y.twoDigits {
		pt.set(y)
		return pt, next, true
	}
	return pt, j, p.seasonStands(i)
}

// seasonStands reports whether the season at i, without a year, names a time.
func (p *parser) seasonStands(i int) bool {
	j := i + 1
	twoFaced := p.is(i, "fall", "spring")
	free := p.ends(j) || p.lower(j)
	switch {
	case p.isA(i-1, dir) && !p.is(i-1, "same") || p.isA(i-1, pos), p.bare && !twoFaced:
		return true
	case p.is(j, "'s"):
		return false
	case p.is(j, "of"):
		return p.is(i-1, "the") && p.isA(j+1, dir) && p.is(j+2, "year")
	case p.is(i-1, "the") && p.near(i-2, seasonlead): // over the winter; during the fall
		if p.is(i, "fall") {
			return p.ends(j) && p.is(i-2, "in", "by", "until", "during")
		}
		return p.ends(j) || free && p.is(i-2, "in", "during", "over", "by")
	case p.is(i-1, "in", "by", "until", "since", "during"):
		return p.ends(j) && (!twoFaced || p.at(i).cap && i > 1) || !twoFaced && p.is(j, "the", "with", "at", "on", "for", "after")
	}
	return false
}

// fiscalPart reads q1–q4, h1 and h2, with their year.
func (p *parser) fiscalPart(m meaning, i int) (point, int, bool) {
	pt := point{has: fQuarter, quarter: m.n}
	if m.class == half {
		pt = point{has: fHalf, half: m.n}
	}
	j := i + 1
	k := j
	if p.at(k).join != '-' {
		k = p.skip(p.skip(k, "of"), "the")
	}
	if p.fullYear(k) {
		pt.set(point{has: fYear, year: p.at(k).num.n})
		return pt, k + 1, true
	}
	if p.is(j, "'", "’") && p.at(j+1).num.count == 2 {
		pt.set(point{has: fYear, year: century(p.at(j + 1).num.n)})
		return pt, j + 2, true
	}
	return pt, j, m.class == quarter && p.at(i).cap || p.bare
}

// holiday reads a holiday with its year.
func (p *parser) holiday(h, i int) (point, int, bool) {
	pt := point{has: fHoliday, holiday: h}
	if !p.at(i).cap && !p.bare && !p.at(i-1).cap && holidays()[h].weak {
		return point{}, i, false
	}
	j := i + 1
	if m, ok := p.at(j).as(aUnit); ok && unit(m.n) == weekendUnit {
		pt.has, pt.nthUnit = pt.has|fNth, weekendUnit
		j++
	}
	if y, next, ok := p.yearAfter(j, false); ok && !y.twoDigits {
		pt.set(y)
		j = next
	}
	return pt, j, true
}
