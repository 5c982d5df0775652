package quantity

// line is the atoms of one sentence.
type line []atom

func (l line) low(i int) string {
	if i < 0 || i >= len(l) {
		return ""
	}
	return l[i].low
}

func (l line) role(i int) role {
	if i < 0 || i >= len(l) || l[i].e == nil {
		return noNumber
	}
	return l[i].e.role
}

func (l line) isDigits(i int) bool { return i >= 0 && i < len(l) && l[i].kind == digits }

// glued reports whether atom i follows the one before it without a space.
func (l line) glued(i int) bool { return i > 0 && i < len(l) && !l[i].space }

// over gives the atom after a hyphen at i, or i itself when there is none:
// "twenty-two" is read like "twenty two".
func (l line) over(i int) int {
	if i+1 < len(l) && l[i].hyphen() && !l[i].space && !l[i+1].space {
		return i + 1
	}
	return i
}

// words reads a cardinal in words: "twenty-two thousand", "a hundred and
// five", "two dozen". A scale without a number before it ("million") is not
// one.
func (l line) words(i int) (numeral, int, bool) {
	var s speller
	p := i
	switch w := l.low(i); {
	case w == "a" || w == "an":
		if p = l.over(i + 1); l.role(p) != scale || l[p].e.many {
			return numeral{}, i, false
		}
		s.current, s.last, s.seen = 1, small, true
	case w == "hundred" && l.role(i+1) == scale: // hundred thousand
		s.current, s.last, s.seen = 1, small, true
	}
	end := p
	for p < len(l) {
		if l.low(p) == "and" {
			if p = l.afterAnd(p, &s); p < 0 {
				break
			}
			continue
		}
		if l.manyOf(p) || !s.add(l.role(p), l[p].e) {
			break
		}
		end = p + 1
		p = l.over(end)
	}
	if !s.seen {
		return numeral{}, i, false
	}
	return spelled(s.total+s.current, s.step()), end, true
}

// manyOf reports whether atom i is the "thousands" of "in May thousands of
// people", which does not belong to a number before it.
func (l line) manyOf(i int) bool {
	return l.role(i) == scale && l[i].e.many && l.low(i+1) == "of"
}

// speller adds up number words.
type speller struct {
	total, current float64
	last           role
	scale          float64 // the last scale word
	big            float64 // the last scale of a thousand or more
	seen           bool
}

// step is the value of one in the last power of ten said, or of a dozen.
func (s *speller) step() float64 {
	if s.last == scale {
		return s.scale
	}
	return 1
}

// add takes one word, or reports that the number has ended before it.
func (s *speller) add(r role, e *entry) bool {
	switch r {
	case small:
		fresh := !s.seen || s.last == scale && s.scale != 12 && s.scale >= 100
		if !fresh && !(s.last == tens && e.value > 0 && e.value < 10) {
			return false
		}
		s.current += e.value
	case tens:
		if s.seen && !(s.last == scale && s.scale >= 100) {
			return false
		}
		s.current += e.value
	case scale:
		if !s.multiply(e.value) {
			return false
		}
	default:
		return false
	}
	s.seen, s.last = true, r
	return true
}

func (s *speller) multiply(v float64) bool {
	if !s.seen || v == 12 && s.last == scale && s.scale != 100 {
		return false
	}
	switch {
	case v < 1000:
		if s.current == 0 || s.current >= 1000 || v == 100 && s.current >= 100 {
			return false
		}
		s.current *= v
	case s.current == 0 && s.last != scale:
		return false
	case s.big != 0 && v > s.big: // three lakh crore
		s.total = (s.total + s.current) * v
		s.current, s.big = 0, v
	case s.big != 0 && (v == s.big || s.current == 0):
		return false
	default:
		s.total += s.current * v
		s.current, s.big = 0, v
	}
	s.scale = v
	return s.total < 1e18
}

// afterAnd is the place after the "and" at p when the number goes on behind
// it, else -1. In "one hundred and two hundred" it does not.
func (l line) afterAnd(p int, s *speller) int {
	if s.last != scale || s.scale == 12 {
		return -1
	}
	q := p + 1
	if f, _, ok := l.parts(q); ok && f.n < 1 { // one hundred and three quarters
		return -1
	}
	value := 0.0
	for k := q; k < len(l) && k < q+3; {
		r := l.role(k)
		if r == scale {
			next := l[k].e.value
			if next == s.scale || next > s.scale && s.scale != 100 || next == 12 {
				return -1
			}
			break
		}
		if r != small && r != tens {
			break
		}
		value += l[k].e.value
		k = l.over(k + 1)
	}
	if value == 0 || value >= 100 {
		return -1
	}
	return q
}
