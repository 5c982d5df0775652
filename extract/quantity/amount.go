package quantity

import (
	"strings"

	"factdiff/extract/claim"
)

// amount is a value while it is being read.
type amount struct {
	v, high  numeral // as printed; high only when ranged, vague or a score
	ranged   bool
	vague    bool
	u        *unit // nil for a bare number
	from, to int   // its atoms
	tail     int   // where its unit ends, when it shares that of a later value
	class    Class // when it is not the unit's
	doubt    string
	hedge    claim.Hedge
	before   int // first atom with the hedge
	after    int // atom behind the hedge
}

// single reads one value: a number with the currency before it or the unit
// behind it.
func (r *reading) single(i int) (amount, bool) {
	if i >= len(r.l) {
		return amount{}, false
	}
	if a, ok := r.priced(i); ok {
		return a, true
	}
	if a, ok := r.vaguely(i); ok {
		r.suffixed(&a)
		return a, true
	}
	if a, ok := r.gluedFraction(i); ok {
		return a, true
	}
	if a, ok := r.feetInches(i); ok {
		return a, true
	}
	v, p, ok := r.l.number(i, false)
	if !ok {
		return amount{}, false
	}
	if w, q, _ := r.l.number(i, true); q > p { // 1.5m euros
		if u, _ := r.l.unitAt(r.l.over(q)); u != nil && u.class == Money {
			v, p = w, q
		}
	}
	a := amount{v: v, from: i, to: p}
	r.suffixed(&a)
	if a.u == nil {
		r.magnitude(&a)
	}
	r.compound(&a)
	r.belowZero(&a)
	return a, true
}

// feetInches reads a height in marks: 5'10".
func (r *reading) feetInches(i int) (amount, bool) {
	l := r.l
	if !l.isDigits(i) || !l.isDigits(i+2) || !l.glued(i+1) || !l.glued(i+2) || l[i+1].kind != mark || len(l[i].low) != 1 || len(l[i+2].low) > 2 {
		return amount{}, false
	}
	switch l[i+1].low {
	case "'", "’", "′":
	default:
		return amount{}, false
	}
	feet, _ := readDigits(l[i].low)
	inches, _ := readDigits(l[i+2].low)
	feet.n, feet.step, feet.plain = feet.n+inches.n/12, 1.0/12, false
	a := amount{v: feet, from: i, to: i + 3, u: r.words.Get("foot").units[0]}
	if q := l.low(a.to); l.glued(a.to) && (q == "\"" || q == "”" || q == "″") {
		a.to++
	}
	return a, inches.n < 12
}

// belowZero reads "two degrees below zero".
func (r *reading) belowZero(a *amount) {
	if a.u != nil && a.u.class == Temperature && a.v.n > 0 && r.l.low(a.to) == "below" && r.l.low(a.to+1) == "zero" {
		a.v.n = -a.v.n
		a.to += 2
	}
}

// gluedFraction reads 41/2: most likely 4 1/2 whose space was lost in
// typesetting, and so in doubt.
func (r *reading) gluedFraction(i int) (amount, bool) {
	l := r.l
	if !l.isDigits(i) || l.low(i+1) != "/" || !l.isDigits(i+2) || !l.glued(i+1) || !l.glued(i+2) || l.low(i+3) == "/" {
		return amount{}, false
	}
	w := l[i].low
	if d := l.low(i + 2); len(w) < 2 || len(w) > 3 || d != "2" && d != "4" || strings.Trim(w, "0123456789") != "" ||
		w[len(w)-1] != '1' && (d != "4" || w[len(w)-1] != '3') {
		return amount{}, false
	}
	whole, _ := readDigits(w[:len(w)-1])
	den, _ := readDigits(l.low(i + 2))
	v := share(float64(w[len(w)-1]-'0'), den.n)
	v.n += whole.n
	a := amount{v: v, from: i, to: i + 3, doubt: "a fraction without its space, or a reading by halves and quarters"}
	r.suffixed(&a)
	return a, a.u != nil
}

// compound adds the smaller unit behind a greater one: five feet four inches,
// 5-foot-4, three dollars and forty cents.
func (r *reading) compound(a *amount) {
	if a.u == nil || a.v.n != float64(int64(a.v.n)) || a.u.class != Measure && a.u.class != Money {
		return
	}
	l := r.l
	p := l.over(a.to)
	joined := p > a.to
	if l.low(p) == "and" {
		p++
	}
	v, q, ok := l.number(p, false)
	if !ok || v.n < 0 {
		return
	}
	u, next := l.unitAt(l.over(q))
	switch {
	case u != nil && u.canon == a.u.canon && u.factor < a.u.factor && v.n*u.factor < a.u.factor && (u.class != Money || u.factor != 1):
		a.to = next
	case a.u.name == "foot" && joined && v.plain && v.n < 12 && u == nil:
		u, a.to = l.inch(), q
	case u == nil && r.change(a, p, q, v): // 15 dollars 50
		u, a.to = &unit{factor: 0.01 * a.u.factor}, q
	default:
		return
	}
	a.v.n += v.n * u.factor / a.u.factor
	a.v.step = u.factor / a.u.factor
	a.v.sig += v.sig
}

// change reports whether the number v at atoms [p, q) is the small change of
// a: two digits behind the name of a currency and nothing more.
func (r *reading) change(a *amount, p, q int, v numeral) bool {
	l := r.l
	return a.u.class == Money && a.u.factor == 1 && l[a.to-1].kind == letters && v.n < 100 && v.n >= 1 && v.step == 1 &&
		(q >= len(l) || l.low(q) == ".") && p-a.to <= 1
}

func (l line) inch() *unit { return lists().words.Get("inch").units[0] }

// magnitude reads "magnitude 6.8" and "a magnitude of 6.8".
func (r *reading) magnitude(a *amount) {
	l := r.l
	i := a.from - 1
	if l.low(i) == "of" || i > 0 && l[i].hyphen() {
		i--
	}
	if l.low(i) == "magnitude" && a.v.n > 0 && a.v.n < 11 {
		a.u = r.words.Get("magnitude").units[0]
	}
}
