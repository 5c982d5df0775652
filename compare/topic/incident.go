package topic

import (
	"math"
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/extract/clause/word"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// capitals are the capitalised words inside the sentences of an article's body,
// sorted: its names, nearly, and what two reports of one incident share.
var capitals = text.Layer[[]string]{Name: "capitals", Read: func(d *text.Document) []string {
	var out []string
	info := word.Layer.Of(d)
	tokens := d.Tokens()
	for _, s := range d.Sentences() {
		if s.Block < len(d.Blocks) && d.Blocks[s.Block].Kind != text.Paragraph && d.Blocks[s.Block].Kind != text.ListItem {
			continue
		}
		for i := s.First + 1; i < s.Last; i++ {
			if t := &tokens[i]; t.Cap && t.Kind == text.Word && len(t.Lower) > 3 && info[i].Class == 0 && tokens[i-1].Kind != text.Punct {
				out = append(out, t.Lower)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}}

// How much two reports of one incident share, measured on pairs of reports of
// one event and of two alike: of the names of the shorter, and how many days
// they lie apart. Without dates more is asked.
const (
	sharedDated, sharedUndated = 0.25, 0.38
	leastShared                = 3 // that not every incident has: street, police
	apartDays                  = 4
	apartMagnitude             = 0.45
)

// Incident reports whether two articles tell of one incident, and why. Unlike
// [Story] it is for incidents that befall people who are not named.
func Incident(a, b *text.Document) (compare.Reason, bool) {
	least := sharedUndated
	if a.Dated() && b.Dated() {
		if days := math.Abs(a.Published.Sub(b.Published).Hours() / 24); days > apartDays {
			return "", false
		}
		least = sharedDated
	}
	if m, n := magnitude(a), magnitude(b); m > 0 && n > 0 && math.Abs(m-n) > apartMagnitude {
		return "", false
	}
	x, y := capitals.Of(a), capitals.Of(b)
	both := Both(x, y)
	if own(both) < leastShared || float64(len(both)) < least*float64(min(len(x), len(y))) {
		return "", false
	}
	return compare.Reason("both articles name " + shown(a, b, both)), true
}

// Both are the words in both of two sorted lists.
func Both(a, b []string) []string {
	var out []string
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch c := strings.Compare(a[i], b[j]); {
		case c < 0:
			i++
		case c > 0:
			j++
		default:
			out = append(out, a[i])
			i, j = i+1, j+1
		}
	}
	return out
}

// magnitude is the first magnitude of an earthquake that an article gives, or 0.
func magnitude(d *text.Document) float64 {
	for _, m := range quantity.Layer.Of(d) {
		if m.Value.Unit == "mag" {
			return m.Value.N
		}
	}
	return 0
}

// own is how many of the words are names that not every incident has.
func own(words []string) (n int) {
	for _, w := range words {
		if !commons()[w] {
			n++
		}
	}
	return n
}
