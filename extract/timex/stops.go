package timex

// stopwatch reads the time of a race: in 3:07:35, a time of 2:03:05.
func (p *parser) stopwatch(i int) (expr, bool) {
	n := &p.at(i).num
	if n.colons != 2 || p.bare || !p.is(i-1, "in", "of", "was", "clocked", "ran", "record") || n.parts[1] > 59 || n.parts[2] > 59 || p.clockAfter(i+1) {
		return expr{}, false
	}
	s := span{written: [2]int{i, i + 1}}
	for k, u := range [...]unit{hour, minute, second} {
		s.parts = append(s.parts, amount{float64(n.parts[k]), u, 1})
	}
	return expr{first: i, last: i + 1, form: durationForm, dur: s}, true
}

// stops reports whether a length can be complete before piece i: no noun or
// clause follows that would make it a day of some sort.
func (p *parser) stops(i int) bool {
	return !p.near(i, clauses) && (p.ends(i) || p.near(i, complete) || p.isA(i, ago))
}

// ends reports whether a clause or the sentence ends before piece i.
func (p *parser) ends(i int) bool {
	return i >= len(p.ps) || p.at(i).join == '\n' || p.near(i, ends)
}

// counts reports whether "one day" at [i, next) is a length.
func (p *parser) counts(i, next int) bool {
	return p.bare || p.isA(next, ago) || p.near(next, daysafter) ||
		p.near(i-1, daysbefore)
}
