package telling

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"factdiff/compare"
	"factdiff/compare/parallel"
	"factdiff/extract/claim"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// met reports whether an article has the value of s somewhere. Small numbers
// count many things in every article.
func (s *slot) met(list []slot) bool {
	for i := range list {
		if o := &list[i]; o.kind == s.kind && (o.class == s.class || !s.small()) && same(s, o) {
			return true
		}
	}
	return false
}

// printed reports whether an article has the number of s without what is
// counted: "38,000 homes, down from 52,000" has the 52,000 homes of another.
func (s *slot) printed(d *text.Document) bool {
	q, ok := s.value.(claim.Quantity)
	if !ok || s.kind != "count" || q.Vague || q.N < 100 {
		return false
	}
	_, found := slices.BinarySearch(numbers.Of(d), q.N)
	return found
}

// numbers are the whole numbers of an article, by size.
var numbers = text.Layer[[]float64]{Name: "numbers by size", Read: func(d *text.Document) []float64 {
	var out []float64
	for _, m := range quantity.Layer.Of(d) {
		if m.Class == quantity.Cardinal && m.Value.Hedge == claim.Exact {
			out = append(out, m.Value.N)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}}

func (s *slot) small() bool {
	q, ok := s.value.(claim.Quantity)
	return ok && s.kind == "count" && q.N < 10
}

// same reports whether two slots have one value, rounding aside.
func same(x, y *slot) bool {
	if m, ok := x.value.(claim.Moment); ok {
		o, ok := y.value.(claim.Moment)
		return ok && compare.OneTime(m.Timex, o.Timex)
	}
	if l, ok := x.value.(claim.Label); ok {
		o, ok := y.value.(claim.Label)
		return ok && (l == o || x.kind == "organisation" && part(l.Word, o.Word))
	}
	p, ok := x.value.(claim.Quantity)
	q, both := y.value.(claim.Quantity)
	if !ok || !both || p.Unit != q.Unit || x.rate != y.rate {
		return false
	}
	if x.kind == "vote" {
		return p.N == q.N && p.High == q.High || p.N == q.High && p.High == q.N
	}
	rel, _ := compare.Relate(p, q)
	return p.N == q.N || rel == compare.Agree || rel == compare.Rounding
}

// excluded reports whether two numbers cannot both be right. What is told as
// more than one number here and more than another one there leaves room, and is
// no one wording.
func excluded(p, q claim.Quantity) bool {
	rel, _ := compare.Relate(p, q)
	return rel == compare.Disagree || p.Hedge == q.Hedge && p.Hedge != claim.Exact && times(p, q) > wide
}

// wide is how many times its like a number is that cannot be it rounded.
const wide = 1.2

func times(p, q claim.Quantity) float64 {
	return math.Max(p.N, q.N) / math.Max(math.Min(p.N, q.N), math.SmallestNonzeroFloat64)
}

// slipped reports whether two numbers look like one that was written wrongly:
// its digits in another order, of another scale, or thirteen for thirty.
func slipped(p, q claim.Quantity) bool {
	a, b := min(p.N, q.N), max(p.N, q.N)
	x, y := digits(a), digits(b)
	if x == y {
		by := math.Round(b / a)
		return len(x) > 1 && by == 10 || (len(x) > 1 || a >= 1e6) && (by == 1000 || by == 1e6)
	}
	for scale := 1.0; scale <= a; scale *= 1000 {
		if n := a / scale; n >= 13 && n <= 19 && b/scale == 10*(n-10) {
			return true
		}
	}
	i, j := []byte(x), []byte(y)
	slices.Sort(i)
	slices.Sort(j)
	return len(x) > 1 && string(i) == string(j) && b < 10*a
}

// digits are the significant digits of n.
func digits(n float64) string {
	s := strconv.FormatFloat(n, 'f', -1, 64)
	return strings.Trim(strings.ReplaceAll(s, ".", ""), "0")
}

// nearDates reports whether two dates as TimeML writes them have the year and the
// month or the month and the day in common, or are years next to each other.
func nearDates(a, b string) bool {
	x, y := strings.Split(a, "-"), strings.Split(b, "-")
	if len(x) == 1 && len(y) == 1 {
		i, _ := strconv.Atoi(a)
		j, _ := strconv.Atoi(b)
		return i-j <= 2 && j-i <= 2
	}
	if len(x) != len(y) {
		return len(x) > 1 && len(y) > 1 && x[0] == y[0]
	}
	return x[0] == y[0] || x[1] == y[1] && len(x) == 2 || len(x) == 3 && x[1] == y[1] && x[2] == y[2]
}

// misdated reports whether two days of one month look like one that was written
// wrongly: the 3rd and the 13th, the 10th and the 20th, the 8th and the 9th.
func misdated(a, b string) bool {
	if len(a) != len("2006-01-02") || len(b) != len(a) || a[:7] != b[:7] || a == b {
		return false
	}
	return a[8] == b[8] || a[9] == b[9] || a[8] == b[9] && a[9] == b[8]
}

// part reports whether all words of one name stand in another.
func part(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	all := strings.Fields(b)
	for w := range strings.FieldsSeq(a) {
		if !parallel.Light(w) && !slices.Contains(all, w) {
			return false
		}
	}
	return true
}
