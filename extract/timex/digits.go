package timex

import "strings"

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

// readDigits reads a number piece: 3, 03, 21st, 3:30, 3:07:35, 8.30, 1,200, 4½.
func readDigits(s string) digits {
	d := digits{ok: true, whole: true}
	body := s
	if n := len(s); n > 2 && s[n-1] >= 'a' && s[n-1] <= 'z' {
		d.ordinal, body = true, s[:n-2]
	}
	frac, point, part := 0.0, 0.0, 0
	for i := 0; i < len(body); i++ {
		switch c := body[i]; {
		case c >= '0' && c <= '9':
			d.count++
			if point > 0 {
				d.value += float64(c-'0') * point
				point /= 10
			} else if d.count <= 15 {
				d.value = d.value*10 + float64(c-'0')
			}
			if d.n < 1e9 {
				d.n = d.n*10 + int(c-'0')
			}
			if d.parts[part] < 1e4 {
				d.parts[part] = d.parts[part]*10 + int(c-'0')
			}
		case c == ':' && d.colons < 2:
			d.colons++
			part++
			d.whole = false
		case c == '.' && d.colons > 0: // parts of a second
			return d
		case c == '.' && strings.IndexByte(body[i+1:], '.') < 0:
			d.point, d.whole, point = true, false, 0.1
		case c == ',':
			d.whole = false
		case c >= 0x80:
			frac, d.whole = vulgarValue(body[i:]), false
			i = len(body)
		case c == '.':
			d.dotted, d.whole = true, false
		default:
			d.ok, d.whole = false, false
		}
	}
	d.value += frac
	if d.count > 9 {
		d.whole = d.whole && d.count <= 14
	}
	return d
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
