package quantity

// signs are the fractions that have a character of their own.
func sign(s string) (float64, bool) {
	switch s {
	case "½":
		return 0.5, true
	case "⅓":
		return 1.0 / 3, true
	case "⅔":
		return 2.0 / 3, true
	case "¼":
		return 0.25, true
	case "¾":
		return 0.75, true
	case "⅕":
		return 0.2, true
	case "⅛":
		return 0.125, true
	case "⅜":
		return 0.375, true
	case "⅝":
		return 0.625, true
	case "⅞":
		return 0.875, true
	}
	return 0, false
}

func share(n, den float64) numeral {
	return numeral{n: n / den, step: 1 / den, sig: 1, share: true}
}

// fraction reads a number that is a fraction by itself: ½, 1/2, two-thirds,
// a quarter (of), half (a).
func (l line) fraction(i int) (numeral, int, bool) {
	a := &l[i]
	if a.kind == mark {
		v, ok := sign(a.low)
		return numeral{n: v, step: v, sig: 1, share: true}, i + 1, ok
	}
	if a.kind == digits {
		return l.slash(i)
	}
	switch {
	case a.low == "half" || a.low == "quarter":
		return l.bareHalf(i)
	case a.low == "a" || a.low == "an":
		j := l.over(i + 1)
		if (l.role(j) == part || l.role(j) == ordinal) && !l[j].e.many {
			return l.aPart(i, j)
		}
	case l.role(i) == small || l.role(i) == tens:
		return l.parts(i)
	}
	return numeral{}, i, false
}

// slash reads 1/2 and 3/4. A day and month (9/11), a year (2013/14) and
// "24/7" are none.
func (l line) slash(i int) (numeral, int, bool) {
	if l.low(i+1) != "/" || !l.isDigits(i+2) || !l.glued(i+1) || !l.glued(i+2) || l.low(i-1) == "/" || l.low(i+3) == "/" {
		return numeral{}, i, false
	}
	n, ok := readDigits(l[i].low)
	den, ok2 := readDigits(l[i+2].low)
	if !ok || !ok2 || !n.plain || !den.plain || n.n >= den.n || n.n == 0 {
		return numeral{}, i, false
	}
	switch den.n {
	case 2, 3, 4, 5:
	case 8, 16, 32, 100: // not the picture 3/16 of a gallery
		ends := i+3 >= len(l) || l[i+3].kind == mark
		if u, _ := l.unitAt(l.over(i + 3)); !ends && u == nil && l.low(i+3) != "of" {
			return numeral{}, i, false
		}
	default:
		return numeral{}, i, false
	}
	return share(n.n, den.n), i + 3, true
}

// bareHalf reads half and quarter without an article before them, where
// something follows that is halved: "half a million", "half the seats",
// "quarter-mile". In "the first half" nothing is.
func (l line) bareHalf(i int) (numeral, int, bool) {
	v := share(1, den(l[i].e))
	j := l.over(i + 1)
	switch w := l.low(j); {
	case l.role(j) == scale:
		return v, j, true
	case l.side(i):
		return v, i, false
	case w == "a" || w == "an":
		if a := l.over(j + 1); l.low(i) == "half" {
			return v, a, a < len(l)
		}
	case w == "of" && j == i+1:
		v, next := l.ofA(v, j)
		return v, next, l.low(i) == "half" || next > j
	case j > i+1: // half-mile; not half-time
		u, _ := l.unitAt(j)
		return v, i + 1, u != nil
	case l.low(i) == "half" && determiner(w):
		return v, i + 1, true
	case l.low(i) == "half": // more than half were
		_, _, ok := l.hedgeBefore(i)
		return v, i + 1, ok || l.low(i-1) == "between"
	}
	return v, i, false
}

// side reports whether the half at atom i is one of two: "the first half", "its
// eastern half".
func (l line) side(i int) bool {
	if i == 0 || l[i-1].kind != letters {
		return false
	}
	if l.role(i-1) == ordinal {
		return true
	}
	w := l.low(i - 2)
	return !l.is(i-1, stop) && (determiner(w) || w == "a" || w == "'s")
}

func determiner(w string) bool {
	switch w {
	case "the", "its", "their", "his", "her", "our", "all", "that", "this", "these", "those", "my", "your", "as":
		return true
	}
	return false
}

// aPart reads the denominator at j behind an article at i: "a third of", "by a
// quarter", "a half-dozen". "A third man" is the third one, and so is the third
// of "killed two and wounded a third".
func (l line) aPart(i, j int) (numeral, int, bool) {
	d := l[j].e
	v := share(1, den(d))
	k := l.over(j + 1)
	switch {
	case den(d) < 2 || l.low(j) == "second":
		return v, j, false
	case l.role(k) == scale && d.role == part:
		return v, k, true
	case l.low(j+1) == "of":
		v, next := l.ofA(v, j+1)
		return v, next, true
	case l.stops(j+1) && k == j+1:
		_, _, hedged := l.hedgeBefore(i)
		ends := j+1 >= len(l) || l[j+1].kind == mark
		return v, j + 1, hedged || l.low(i-1) == "by" || ends && (d.role == part || i == 0)
	case l.low(j) == "half":
		return v, j + 1, true
	}
	return v, j, false
}

// ofA goes on over "of a million", "of an hour", "of one" to what the fraction
// is taken of; before anything else it stays behind the fraction.
func (l line) ofA(v numeral, p int) (numeral, int) {
	if w := l.low(p + 1); l.low(p) != "of" || w != "a" && w != "an" && w != "one" && w != "1" {
		return v, p
	}
	if l.role(p+2) == scale {
		return v, p + 2
	}
	return v, p
}

// parts reads a number of parts: two-thirds, one in words and one quarter,
// one in five.
func (l line) parts(i int) (numeral, int, bool) {
	n, p, ok := l.words(i)
	if !ok {
		return numeral{}, i, false
	}
	j := l.over(p)
	if n.n == 1 { // one twenty-fifth
		if d, next, ok := l.ordinalAt(j); ok && d.n > 20 {
			return share(1, d.n), next, true
		}
	}
	if r := l.role(j); r != part && r != ordinal {
		return numeral{}, i, false
	}
	d := den(l[j].e)
	switch {
	case d < 2 || l.low(j) == "second" || l[j].e.many != (n.n != 1):
		return numeral{}, i, false
	case l.low(j) == "quarters" && (n.n != 3 || l.fiscal(i, j)):
		return numeral{}, i, false
	case j+1 < len(l) && l.over(j+1) > j+1 && l[j].e.role == ordinal: // one third-party offer
		return numeral{}, i, false
	}
	v, next := l.ofA(share(n.n, d), j+1)
	return v, next, true
}

// fiscal reports whether the quarters at j, counted from i on, are those of a
// year: "the past three quarters".
func (l line) fiscal(i, j int) bool {
	switch l.low(i - 1) {
	case "past", "last", "first", "next", "previous", "for", "in", "consecutive":
		return true
	}
	return l.low(j+1) == "of" && l.isDigits(j+2)
}

// outOf reads "nine out of 10" and "one in five" behind the number v that ends
// at atom p. "Twelve in six boxes" is none, nor is a year or a time.
func (l line) outOf(v numeral, p int) (numeral, int, bool) {
	p = l.over(p) // one-in-three
	q := l.over(p + 1)
	switch {
	case l.low(p) == "out" && l.low(p+1) == "of":
		q = p + 2
	case l.low(p) != "in" || v.n >= 10:
		return v, p, false
	}
	var w numeral
	next, ok := q, false
	if l.isDigits(q) {
		w, next, ok = l.digits(q)
	} else if l.role(q) == small || l.role(q) == tens || l.low(q) == "a" {
		w, next, ok = l.words(q)
	}
	switch {
	case !ok || w.n <= v.n || w.plain && w.n > 1000:
		return v, p, false
	case l.low(p) == "out":
		return share(v.n, w.n), next, true
	}
	usual := v.n == 1 || w.n == v.n+1 || w.n == 3 || w.n == 4 || w.n == 5 || w.n == 10 || w.n == 100
	if !usual || l.timeUnit(next) || l.month(next) || l.month(q-1) {
		return v, p, false
	}
	return share(v.n, w.n), next, true
}

// timeUnit reports whether atom i is a unit of time: "one in five years" is no
// fifth.
func (l line) timeUnit(i int) bool {
	u, _ := l.unitAt(l.over(i))
	return u != nil && u.class == Duration
}

// mixed adds the fraction behind a whole number: 4½, 4 1/2, "four and a half",
// "four-and-a-half". unit is what the fraction is of: "a million and a half".
func (l line) mixed(v numeral, p int, unit float64) (numeral, int) {
	if p >= len(l) || v.n != float64(int64(v.n)) {
		return v, p
	}
	add := func(f numeral, next int) (numeral, int) {
		return numeral{n: v.n + f.n*unit, step: f.step * unit, sig: v.sig + 1}, next
	}
	if l[p].kind == mark && unit == 1 {
		if f, ok := sign(l[p].low); ok {
			return add(numeral{n: f, step: f}, p+1)
		}
	}
	j := l.over(p)
	if l.isDigits(j) && unit == 1 {
		if f, next, ok := l.slash(j); ok && l.isDigits(p-1) {
			return add(f, next)
		}
	}
	if l.low(j) != "and" {
		return v, p
	}
	hyphened := j > p
	k := l.over(j + 1)
	w := l.low(k)
	if w == "a" || w == "one" {
		h := l.over(k + 1)
		ends := hyphened || h+1 >= len(l) || l[h+1].kind == mark || l.timeUnit(h+1) || l.role(h+1) == scale
		if l.role(h) == part && !l[h].e.many || ends && l.role(h) == ordinal && !l[h].e.many && l[h].e.value > 2 {
			return add(share(1, den(l[h].e)), h+1)
		}
		return v, p
	}
	if r := l.role(k); r == small || r == tens {
		if f, next, ok := l.parts(k); ok && f.n < 1 {
			return add(f, next)
		}
	}
	return v, p
}

func den(e *entry) float64 {
	if e.role == part {
		return 1 / e.value
	}
	return e.value
}
