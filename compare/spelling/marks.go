package spelling

import (
	"fmt"
	"strings"

	"factdiff/compare"
	"factdiff/extract/proper"
	"factdiff/extract/text"
)

// mostTogether is how many capitalised words of one name are compared together, and
// mostMarks how many such notes an article gets.
const (
	mostTogether = 4
	mostMarks    = 4
)

// marks finds names of several words that differ in hyphens, apostrophes or
// blanks alone: Tarn Governors Board, Tarn Governor's Board.
func marks(d *text.Document) (out []compare.Finding) {
	first, told := map[string]text.Span{}, map[string]bool{}
	for _, s := range d.Sentences() {
		for i := s.First; i < s.Last; i++ {
			for _, w := range windows(d, i, s.Last) {
				letters := unmarked(d.Slice(w))
				f, ok := first[letters]
				if !ok {
					first[letters] = w
					continue
				}
				if d.Slice(f) == d.Slice(w) || len(out) > mostMarks || spaced(d.Slice(f)) == spaced(d.Slice(w)) {
					continue
				}
				if n := len(out); n > 0 && out[n-1].Evidence[1].Evidence.Overlaps(w) {
					continue // a longer window of the same words
				}
				if told[letters] {
					continue
				}
				told[letters] = true
				why := fmt.Sprintf("%s and %s differ in their marks alone", d.Slice(f), d.Slice(w))
				out = append(out, finding(compare.Note, compare.Agree, one(d, "name", f), one(d, "name", w), compare.Reason(why)))
			}
		}
	}
	return out
}

// windows are the stretches of two to four capitalised words that begin with
// token i, with what joins them.
func windows(d *text.Document, i, end int) (out []text.Span) {
	tokens := d.Tokens()
	if !joinable(d, i) || proper.ClassOf(tokens[i].Lower)&proper.Function != 0 {
		return nil
	}
	start := tokens[i].Span.Start
	for n := 1; n < mostTogether; n++ {
		i++
		for i < end && (tokens[i].Lower == "'s" || tokens[i].Lower == "'" || tokens[i].Lower == "’" || tokens[i].Lower == "al" || tokens[i].Lower == "el") {
			i++
		}
		if i >= end || !joinable(d, i) {
			return out
		}
		out = append(out, text.Span{Start: start, End: tokens[i].Span.End})
	}
	return out
}

func joinable(d *text.Document, i int) bool {
	t := &d.Tokens()[i]
	if t.Kind != text.Word || t.Caps || len(t.Lower) < 3 {
		return false
	}
	_, ok := capital(d.Slice(t.Span), t.Cap)
	return ok
}

// unmarked is s in lower case without marks and blanks.
func unmarked(s string) string {
	return strings.Map(func(c rune) rune {
		if c == '\'' || c == '-' || c == ' ' || c == '\n' || c == '.' || c == '\u00a0' {
			return -1
		}
		return c
	}, proper.Fold(s))
}

// spaced is s in lower case with its hyphens, apostrophes and blanks in one
// form.
func spaced(s string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(proper.Fold(s), ".", "")), " ")
}
