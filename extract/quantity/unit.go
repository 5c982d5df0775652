package quantity

// unitAt is the longest unit or currency written at atom i, and the atom
// behind it.
func (l line) unitAt(i int) (*unit, int) {
	if i >= len(l) || l[i].e == nil {
		return nil, i
	}
	var best *unit
	end := i
	for _, u := range l[i].e.units {
		if next := l.form(i, u); next > end {
			best, end = u, next
		}
	}
	return best, end
}

// form is the atom behind unit u when it is written at atom i, else i. Its
// words may be joined by hyphens: kilowatt-hours.
func (l line) form(i int, u *unit) int {
	p := i
	for k, w := range u.words {
		if k > 0 {
			p = l.over(p)
		}
		if p >= len(l) || l[p].low != w || !l[p].has(u.shapes[k]) {
			return i
		}
		p++
	}
	if p < len(l) && l[p].kind == letters && !l[p].space && l[p-1].kind != mark {
		return i // part of a longer name
	}
	return p
}

func (a *atom) has(s shape) bool {
	switch s {
	case lowerFirst:
		return !a.caps
	case upperFirst:
		return a.caps
	case allUpper:
		return a.shout
	}
	return true
}

// suffixed reads the unit behind a's number, also "of a percent" behind a
// fraction and "half a mile".
func (r *reading) suffixed(a *amount) {
	l := r.l
	p := l.over(a.to)
	if a.vague && l.low(p) == "of" {
		p++
	}
	if a.v.n < 1 && l.low(p) == "of" {
		if w := l.low(p + 1); w == "a" || w == "an" || w == "one" || w == "1" {
			p += 2
		}
	}
	u, next := l.unitAt(p)
	if u == nil || !r.fits(a, u, p, next) {
		return
	}
	if u.name == "pound" && u.class == Measure && r.sterling(a, next) {
		u = r.pound()
	}
	a.u, a.to = u, next
	if u.class == Money && l.role(next) == scale && a.v.scale <= 1 { // 75 USD million
		a.v, a.to = l.scaled(a.v, next, true)
	}
}

// fits weeds out words that are units only sometimes.
func (r *reading) fits(a *amount, u *unit, p, next int) bool {
	l := r.l
	behindDigits := l.isDigits(p-1) || l[p-1].kind == mark
	w := l[p].low
	if l.isDigits(next) && l.glued(next) && l[next-1].kind == letters { // 24703 m212
		return false
	}
	if len(u.words) == 1 && len(w) <= 2 && l[p].kind == letters && !behindDigits {
		return w == "ft" || w == "km" || w == "kg" || w == "mm" || w == "cm"
	}
	switch w {
	case "bit": // not one bit
		return behindDigits || l[p-1].hyphen()
	case "st":
		return !l[p].space
	case "in":
		return next-p > 1 || behindDigits && (!l[p].space || l.measured(next))
	case "second", "stone", "mark":
		plural := a.v.n != 1 && p == a.to && !l.isDigits(p-1)
		return !plural && !(w == "stone" && next < len(l) && l[next].kind == letters && !l.stops(next))
	case "won":
		return next-p > 1 || a.v.step >= 1000
	}
	return true
}

// measured reports whether what follows an "in" shows it to be inches.
func (l line) measured(i int) bool {
	switch l.low(i) {
	case "thick", "wide", "long", "tall", "deep", "high", "across", "diameter":
		return true
	}
	return i >= len(l) || i == len(l)-1 && l[i].kind == mark
}

// stops reports whether atom i ends a noun phrase.
func (l line) stops(i int) bool { return i >= len(l) || l[i].kind != letters || l.is(i, stop) }

func (l line) is(i int, f flag) bool {
	return i >= 0 && i < len(l) && l[i].e != nil && l[i].e.is&f != 0
}
