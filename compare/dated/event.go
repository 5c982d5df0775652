package dated

import (
	"slices"
	"strings"

	"factdiff/extract/proper"
	"factdiff/extract/register"
	"factdiff/extract/text"
)

// event is a place where an event of a register is named.
type event struct {
	reg         *register.Register
	at          int // the row
	first, last int // tokens [first, last)
	words       int // telling words of the name
}

func (e *event) row() *register.EventRow { return &e.reg.Events[e.at] }

const (
	mostRows = 64 // of one word that are looked at
	wide     = 12 // tokens in which a name is looked for
	loose    = 4  // tokens that a name may have in the text besides its own
)

// before is the event named right before token i: only a comma, a bracket or a
// small word stands between.
func (x *article) before(sentence, i int) (event, bool) {
	end := i
	for end > x.doc.Sentences()[sentence].First {
		switch x.doc.Lower(end - 1) {
		case ",", "(", "on", "in", "of", "—", "–", "about", "some", "the", "came", "was", "happened":
			end--
			continue
		}
		break
	}
	first := max(x.doc.Sentences()[sentence].First, end-wide)
	e, ok := x.named(first, end)
	return e, ok && e.last == end
}

// after is the event named right behind token i: the March 2028 sinking of the
// Aster.
func (x *article) after(sentence, i int) (event, bool) {
	for i < len(x.tokens) && (x.doc.Lower(i) == "of" || x.doc.Lower(i) == "the") {
		i++
	}
	e, ok := x.named(i, min(x.doc.Sentences()[sentence].Last, i+wide))
	return e, ok && e.first == i
}

// named is the event whose name has the most words among tokens [first, end); two
// of as many are none.
func (x *article) named(first, end int) (best event, ok bool) {
	var words []string
	for i := first; i < end; i++ {
		words = append(words, folded(&x.tokens[i]))
	}
	tie := false
	for _, reg := range x.events {
		for _, w := range words {
			n := 0
			for row := range reg.WithWord(w) {
				if n++; n > mostRows || w == "" {
					break
				}
				if reg.Events[row].Date == 0 || best.reg == reg && best.at == row {
					continue
				}
				a, b, k := span(names(&reg.Events[row]), words)
				switch {
				case k == 0:
				case k > best.words:
					best, tie = event{reg, row, first + a, first + b, k}, false
				case k == best.words:
					tie = true
				}
			}
		}
	}
	return best, best.words > 0 && !tie
}

func names(e *register.EventRow) []string { return append([]string{e.Event}, e.Aliases...) }

// folded is a token as names are folded, "" when it is a small word or a mark.
func folded(t *text.Token) string {
	if t.Kind != text.Word && t.Kind != text.Number || proper.ClassOf(t.Lower)&proper.Function != 0 || t.Lower == "'s" {
		return ""
	}
	return register.Fold(t.Lower)
}

// span is where the longest of the names stands in the words, near enough
// together, and how many telling words it has; 0 when none does.
func span(names, words []string) (first, last, n int) {
	for _, name := range names {
		a, b, k := len(words), -1, 0
		for _, w := range strings.Fields(register.Fold(name)) {
			if proper.ClassOf(w)&proper.Function != 0 {
				continue
			}
			i := slices.Index(words, w)
			if i < 0 {
				k = 0
				break
			}
			a, b, k = min(a, i), max(b, i+1), k+1
		}
		if k > n && b-a <= k+loose {
			first, last, n = a, b, k
		}
	}
	return first, last, n
}

// nth is the number of an ordinal up to a hundredth, 0 for other words.
func nth(w string) int {
	if w == "" {
		return 0
	}
	digits := 0
	for digits < len(w) && w[digits] >= '0' && w[digits] <= '9' && digits < 3 {
		digits++
	}
	if digits > 0 && len(w) == digits+2 {
		n := 0
		for _, c := range w[:digits] {
			n = 10*n + int(c-'0')
		}
		return n
	}
	return max(0, slices.Index([]string{1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth",
		11: "eleventh", 12: "twelfth", 15: "fifteenth", 20: "twentieth", 25: "twenty-fifth", 30: "thirtieth", 40: "fortieth", 50: "fiftieth", 75: "seventy-fifth", 100: "hundredth"}, w))
}
