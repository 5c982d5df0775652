package quantity

// ordinal reads "21st", "third", "twenty-first", and tells those that belong
// to dates and street names.
func (r *reading) ordinal(i int) int {
	l := r.l
	v, next, ok := l.ordinalAt(i)
	if !ok {
		return i
	}
	switch {
	case l.month(next) || l.low(next) == "of" && l.month(next+1) || l.month(i-1) && v.n <= 31:
		return r.skip(i, next, Date, "a day of the month")
	case l.low(l.over(next)) == "century" || l.low(l.over(next)) == "centuries":
		return r.skip(i, next, Date, "a century")
	case l.is(next, street) && l[next].caps:
		return r.skip(i, next, Designator, "the name of a street")
	case next == i+1 && l.low(i) == "second" && l.timed(i-1) && (l.stops(next) || l.low(next) == "later" || l.low(next) == "ago"):
		return i
	}
	m := r.mention(i, next, Ordinal)
	m.N, m.Value.N, m.Value.Digits, m.Value.Step = v.n, v.n, v.sig, 1
	m.Noun = r.noun(next)
	r.out = append(r.out, m)
	return next
}

// timed reports whether the word at i makes a "second" behind it a sixtieth of
// a minute.
func (l line) timed(i int) bool {
	switch l.low(i) {
	case "a", "per", "every", "each", "split", "one":
		return true
	}
	return false
}

// ending reports whether an ordinal of the digits w ends in s; 17st is a weight.
func ending(w, s string) bool {
	last := w[len(w)-1]
	switch {
	case s == "th":
		return true
	case len(w) > 1 && w[len(w)-2] == '1':
		return false
	}
	return s == "st" && last == '1' || s == "nd" && last == '2' || s == "rd" && last == '3'
}

func (l line) ordinalAt(i int) (numeral, int, bool) {
	if i >= len(l) {
		return numeral{}, i, false
	}
	if l[i].kind == digits {
		switch l.low(i + 1) {
		case "st", "nd", "rd", "th":
			v, ok := readDigits(l[i].low)
			return v, i + 2, ok && l.glued(i+1) && v.step == 1 && ending(l[i].low, l.low(i+1))
		}
		return numeral{}, i, false
	}
	if e := l[i].e; e != nil && e.role == ordinal {
		return spelled(e.value, 1), i + 1, !e.many
	}
	if r := l.role(i); r != small && r != tens {
		return numeral{}, i, false
	}
	v, p, ok := l.words(i)
	j := l.over(p)
	if !ok || l.role(j) != ordinal || l[j].e.many {
		return numeral{}, i, false
	}
	o := l[j].e.value
	if last := float64(int64(v.n) % 100); !(last >= 20 && float64(int64(last)%10) == 0 && o < 10 || v.n >= 100 && last == 0 && o < 100) {
		return numeral{}, i, false
	}
	return spelled(v.n+o, 1), j + 1, true
}
