package quantity

import (
	"strconv"
	"strings"
)

// number reads the number that begins at atom i: in digits or words, with its
// fraction and its scale words. money says that the suffixes of amounts (m, b)
// are meant as scales.
func (l line) number(i int, money bool) (numeral, int, bool) {
	start := i
	negative := false
	if j, ok := l.minus(i); ok {
		negative, i = true, j
	}
	v, next, ok := l.magnitude(i, money)
	if !ok {
		return numeral{}, start, false
	}
	if negative {
		v.n = -v.n
		v.plain = false
	}
	return v, next, true
}

// minus reads a sign: "minus five", "negative five", -5 set off from the word
// before it.
func (l line) minus(i int) (int, bool) {
	switch w := l.low(i); w {
	case "minus", "negative": // not "plus or minus three"
		return i + 1, l.low(i-1) != "or" && (l.isDigits(i+1) || l.role(i+1) == small || l.role(i+1) == tens)
	case "-", "−":
		if l[i].kind != mark || !l.isDigits(i+1) || l[i+1].space {
			return i, false
		}
		return i + 1, l[i].space && !l.isDigits(i-1) || i == 0 || l.low(i-1) == "("
	}
	return i, false
}

func (l line) magnitude(i int, money bool) (numeral, int, bool) {
	if i >= len(l) {
		return numeral{}, i, false
	}
	if v, next, ok := l.fraction(i); ok {
		v, next = l.scaled(v, next, money)
		return v, next, true
	}
	var v numeral
	var ok bool
	next := i
	switch a := l[i]; {
	case a.kind == digits && l.low(i+1) == "/" && l.glued(i+1) && l.isDigits(i+2) && l.glued(i+2):
		return v, i, false // 9/11, 41/2
	case a.kind == digits:
		if v, next, ok = l.science(i); !ok {
			v, next, ok = l.digits(i)
		}
	case a.low == "." && l.isDigits(i+1) && l.glued(i+1) && (a.space || i == 0):
		v, ok = readDigits("0." + l[i+1].low)
		next = i + 2
	default:
		v, next, ok = l.words(i)
	}
	if !ok {
		return v, i, false
	}
	v, next = l.point(v, next)
	if f, end, ok := l.outOf(v, next); ok {
		return f, end, true
	}
	if v.step < 1000 {
		v, next = l.mixed(v, next, 1)
	}
	v, next = l.scaled(v, next, money)
	if v.step >= 1000 { // a million and a half
		v, next = l.mixed(v, next, v.step)
	}
	return v, next, true
}

// science reads 1.3e6 and 1.3x10^6.
func (l line) science(i int) (numeral, int, bool) {
	p := i + 1
	switch w := l.low(p); {
	case !l.glued(p):
		return numeral{}, i, false
	case w == "e":
		p++
	case (w == "x" || w == "×") && l.low(p+1) == "10":
		if p += 2; l.low(p) == "^" {
			p++
		}
	default:
		return numeral{}, i, false
	}
	sign := ""
	if w := l.low(p); w == "-" || w == "−" || w == "+" {
		if p++; w != "+" {
			sign = "-"
		}
	}
	if !l.isDigits(p) || !l.glued(p) || len(l[p].low) > 2 {
		return numeral{}, i, false
	}
	n, err := strconv.ParseFloat(l[i].low+"e"+sign+l[p].low, 64)
	v, ok := readDigits(l[i].low)
	if err != nil || !ok || n > 1e18 || n == 0 {
		return numeral{}, i, false
	}
	v.step, v.plain = v.step*n/v.n, false
	v.n = n
	return v, p + 1, true
}

// digits reads one run of digits and, when they are set with spaces, the groups
// of three behind it: 40 000, 1 234 567.
func (l line) digits(i int) (numeral, int, bool) {
	v, ok := readDigits(l[i].low)
	if !ok || !v.plain || len(l[i].low) > 3 {
		return v, i + 1, ok
	}
	joined, j := l[i].low, i+1
	thin := l.isDigits(j) && l[j].thin
	for len(joined) < 24 && l.isDigits(j) && l[j].space && len(l[j].low) >= 3 {
		w := l[j].low
		if len(w) > 3 && w[3] != '.' {
			break
		}
		joined += w
		j++
	}
	if j-i > 2 || thin && j > i+1 || j == i+2 && l[i+1].low == "000" {
		if w, ok := readDigits(joined); ok {
			w.plain = false
			return w, j, true
		}
	}
	return v, i + 1, true
}

// point reads "one point five".
func (l line) point(v numeral, p int) (numeral, int) {
	if l.low(p) != "point" || v.n != float64(int64(v.n)) {
		return v, p
	}
	tenth := 0.1
	q := p + 1
	for ; q < len(l) && q < p+8; q++ {
		switch {
		case l.role(q) == small && l[q].e.value < 10:
			v.n += tenth * l[q].e.value
		case l.isDigits(q) && len(l[q].low) == 1:
			v.n += tenth * float64(l[q].low[0]-'0')
		default:
			return done(v, p, q, tenth)
		}
		tenth /= 10
	}
	return done(v, p, q, tenth)
}

func done(v numeral, p, q int, tenth float64) (numeral, int) {
	if q == p+1 {
		return v, p
	}
	v.step, v.plain = tenth*10, false
	v.sig += q - p - 1
	return v, q
}

// scaled multiplies by the scale words at p: million, hundred thousand, bn.
func (l line) scaled(v numeral, p int, money bool) (numeral, int) {
	for k := 0; k < 3; k++ {
		j := l.over(p)
		if l.role(j) == suffix && k == 0 && l.isSuffix(j, money) {
			return v.times(l[j].e.value), j + 1
		}
		if l.role(j) != scale || l[j].e.value == 12 && (k > 0 || v.n >= 1000) || l[j].e.many && (l[j].e.value != 12 || l.manyOf(j)) {
			return v, p
		}
		f := l[j].e.value
		v = v.times(f)
		p = j + 1
		if f == 100 || f == 1000 {
			v, p = l.rest(v, p, f)
		}
	}
	return v, p
}

// rest adds the digits behind a scale word: "3 hundred and 21", "4 thousand 3
// hundred".
func (l line) rest(v numeral, p int, f float64) (numeral, int) {
	q := p
	if l.low(q) == "and" && f == 100 {
		q++
	}
	if q > p && (l.role(q) == small || l.role(q) == tens) {
		if w, next, ok := l.words(q); ok && w.n < 100 {
			v.n += w.n
			return v, next
		}
	}
	if !l.isDigits(q) || len(l[q].low) > 2 {
		return v, p
	}
	w, ok := readDigits(l[q].low)
	switch hundred := l.low(q+1) == "hundred"; {
	case !ok || !w.plain:
	case f == 100 && q > p && !hundred:
		v.n += w.n
		return v, q + 1
	case f == 1000 && w.n < 10 && hundred:
		v.n += 100 * w.n
		return l.rest(v, q+2, 100)
	}
	return v, p
}

// isSuffix reports whether the letters at j, behind digits, are a scale. A
// small m is a metre and a mm a millimetre unless an amount of money or people
// are counted.
func (l line) isSuffix(j int, money bool) bool {
	if !l.isDigits(j-1) && !(j > 1 && l.isDigits(j-2)) {
		return false
	}
	glued := !l[j].space
	decimals := strings.Contains(l.low(j-1), ".")
	switch l[j].low {
	case "bn", "mn", "mln", "bln", "tn", "trn", "tln":
		return true
	case "k":
		return glued || money || decimals
	case "m", "m.":
		return money || l[j].caps && (glued || decimals) || glued && l.is(j+1, person) && l[j+1].space
	case "b", "b.", "mil":
		return money || glued && decimals
	case "mm":
		return money
	}
	return false
}
