package quantity

import (
	"math"
	"strconv"
	"strings"
)

// numeral is a number as printed.
type numeral struct {
	n     float64
	step  float64 // the value of one in the last printed place
	sig   int     // significant digits
	scale float64 // 1e6 of "2 million"; 0 or 1 without a scale word
	share bool    // a fraction by itself: two-thirds, one in five
	plain bool    // digits alone: 2004, not 2,004 or 2.0
}

// readDigits reads a run of digits, commas and points. Thousands may be set
// with commas (1,234,567 and 12,34,567) or points (1.234.567); a lone comma
// before one or two digits is a decimal comma. Anything else ("5,6,7",
// "10.0.0.1") is no number.
func readDigits(s string) (numeral, bool) {
	if len(s) > 40 {
		return numeral{}, false
	}
	commas, points := strings.Count(s, ","), strings.Count(s, ".")
	switch {
	case commas == 0 && points <= 1:
		return decimal(s, commas+points == 0)
	case points > 1 && commas <= 1:
		body, rest, _ := strings.Cut(s, ",")
		if !grouped(body, '.') {
			return numeral{}, false
		}
		return join(strings.ReplaceAll(body, ".", ""), rest)
	case points == 1 && commas == 1 && strings.IndexByte(s, '.') < strings.IndexByte(s, ','):
		body, rest, _ := strings.Cut(s, ",")
		if !grouped(body, '.') {
			return numeral{}, false
		}
		return join(strings.ReplaceAll(body, ".", ""), rest)
	}
	body, rest, _ := strings.Cut(s, ".")
	if grouped(body, ',') {
		return join(strings.ReplaceAll(body, ",", ""), rest)
	}
	if whole, tail, _ := strings.Cut(s, ","); commas == 1 && points == 0 && len(tail) <= 2 {
		return join(whole, tail)
	}
	return numeral{}, false
}

// grouped reports whether s is set in groups of three, or of two before the
// last as in India.
func grouped(s string, sep byte) bool {
	g := strings.Split(s, string(sep))
	last := len(g) - 1
	if last == 0 || len(g[last]) != 3 || len(g[0]) == 0 || len(g[0]) > 3 || g[0] == "0" {
		return false
	}
	two, three := true, true
	for _, x := range g[1:last] {
		two = two && len(x) == 2
		three = three && len(x) == 3
	}
	return three || two && len(g[0]) <= 2
}

func join(whole, fraction string) (numeral, bool) {
	if fraction != "" {
		whole += "." + fraction
	}
	return decimal(whole, false)
}

// decimal reads digits with at most one point.
func decimal(s string, plain bool) (numeral, bool) {
	n, err := strconv.ParseFloat(s, 64)
	if err != nil || n > 1e18 {
		return numeral{}, false
	}
	_, tail, point := strings.Cut(s, ".")
	bare := strings.TrimLeft(strings.Replace(s, ".", "", 1), "0")
	if !point {
		bare = strings.TrimRight(bare, "0")
	}
	return numeral{n: n, step: math.Pow10(-len(tail)), sig: max(len(bare), 1), plain: plain && s[0] != '0'}, true
}

// spelled makes the numeral of a number in words: its step is its last power
// of ten ("twenty-two thousand" 1000, "twenty" 1).
func spelled(n, step float64) numeral {
	s := strings.TrimRight(strconv.FormatFloat(math.Abs(n), 'f', -1, 64), "0")
	s = strings.TrimLeft(strings.Replace(s, ".", "", 1), "0")
	return numeral{n: n, step: step, sig: max(len(s), 1), scale: step}
}

// times multiplies a numeral by a scale word.
func (v numeral) times(f float64) numeral {
	v.n *= f
	v.step *= f
	v.scale = max(v.scale, 1) * f
	v.plain, v.share = false, false
	return v
}
