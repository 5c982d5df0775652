package timex

// digits is a number piece: what its digits can mean to a calendar or clock.
type digits struct {
	ok      bool
	n       int // the whole number, when it is one of at most nine digits
	count   int // how many digits
	ordinal bool
	whole   bool   // digits alone, or with an ordinal ending
	parts   [3]int // of 3:30:15
	colons  int
	value   float64 // with decimals and fractions
	point   bool    // has a decimal point
	dotted  bool    // has two: 22.3.2013
}

// readDigits reads a number piece: 3, 03, 21st, 3:30, 3:07:35, 8.30, 1,200, 4½,
// 22.3.2013.
func readDigits(s string) digits {
	d := digits{ok: true, whole: true}
	if n := len(s); n > 2 && s[n-1] >= 'a' && s[n-1] <= 'z' {
		d.ordinal, s = true, s[:n-2]
	}
	tenth := 0.0 // what a digit behind the point is worth
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			tenth = d.add(int(c-'0'), tenth)
			continue
		case c == ':' && d.colons < 2:
			d.colons++
		case c == '.' && d.colons > 0: // parts of a second
			return d
		case c == '.' && d.point:
			d.dotted = true
		case c == '.':
			d.point, tenth = true, 0.1
		case c == ',':
		case c >= 0x80:
			d.value += vulgarValue(s[i:])
			d.whole = false
			return d
		default:
			d.ok = false
		}
		d.whole = false
	}
	d.whole = d.whole && d.count <= 14
	return d
}

// add takes over one digit, and gives what the next behind the point is worth.
func (d *digits) add(n int, tenth float64) float64 {
	d.count++
	if d.n < 1e9 {
		d.n = d.n*10 + n
	}
	if part := &d.parts[d.colons]; *part < 1e4 {
		*part = *part*10 + n
	}
	switch {
	case tenth > 0:
		d.value += float64(n) * tenth
	case d.count <= 15:
		d.value = d.value*10 + float64(n)
	}
	return tenth / 10
}

// hot reports whether the number alone can begin a time: a clock reading, a
// year, a date in one run of digits.
func (d *digits) hot() bool {
	return d.colons > 0 || d.whole && !d.ordinal && d.count == 4 && d.n >= 1000 && d.n < 2200 || d.count >= 3 && d.point || d.whole && d.count == 8
}

// vulgar is the length of the fraction sign that s begins with, or 0.
func vulgar(s string) int {
	if len(s) >= 2 && s[0] == 0xC2 && s[1] >= 0xBC && s[1] <= 0xBE {
		return 2
	}
	return 0
}

func vulgarValue(s string) float64 {
	if vulgar(s) == 0 {
		return 0
	}
	return [...]float64{0.25, 0.5, 0.75}[s[1]-0xBC]
}
