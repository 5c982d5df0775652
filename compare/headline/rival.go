package headline

import (
	"slices"
	"strings"

	"factdiff/extract/proper"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// opening is how far into the text a rival stands at most, in bytes: further
// down other matters are told.
const opening = 2500

// rival is the number of the text that stands in the place of m: of its class and
// its noun, and no other number is. Nil when there is none, or several.
func (x *article) rival(m *quantity.Mention) *quantity.Mention {
	words := x.words(m)
	if len(words) == 0 && m.Class == quantity.Cardinal {
		return nil
	}
	var found *quantity.Mention
	several := false
	for i := range x.body {
		b := &x.body[i]
		if b.Class != m.Class || b.Value.Unit != m.Value.Unit || m.Class == quantity.Cardinal && b.Value.N < 2 || m.Class == quantity.Duration && b.Unit != m.Unit {
			continue
		}
		same := m.Class != quantity.Cardinal || slices.ContainsFunc(x.words(b), func(w string) bool { return slices.Contains(words, w) })
		if same && !far(m, b) && x.retold(m, b) {
			return b
		}
		if same {
			several = several || found != nil && found.Value.N != b.Value.N
			if found == nil {
				found = b
			}
		}
	}
	if several || found == nil || found.Span.Start-x.start() > opening || far(m, found) || x.shared(m, found) < least(m) {
		return nil
	}
	return found
}

// retold reports whether the sentence of m is told again in the words of the
// sentence of b: it has most telling words of it, and no fewer than four.
func (x *article) retold(m, b *quantity.Mention) bool {
	n := x.shared(m, b)
	return n >= 4 && 3*n >= 2*len(x.telling(m))
}

// years is how many years two ages of one person may be apart.
const years = 5

// far reports whether two numbers are too far apart to be of one thing, unless
// one sum has a nought too many, or its million for a billion.
func far(a, b *quantity.Mention) bool {
	big, small := max(a.Value.N, b.Value.N), min(a.Value.N, b.Value.N)
	if a.Class == quantity.Age {
		return big-small > years
	}
	return big > 4*small && (a.Class != quantity.Money || big != 10*small && big != 100*small && big != 1000*small)
}

// least is how many words the sentences of two rivals must share besides what is
// counted: a man's age is told in many words, a share of something in those of
// the thing.
func least(m *quantity.Mention) int {
	if m.Class == quantity.Age {
		return 1
	}
	return 2
}

// start is where the text begins.
func (x *article) start() int {
	for _, b := range x.doc.Blocks {
		if b.Kind == text.Paragraph {
			return b.Span.Start
		}
	}
	return 0
}

// words are the stems of what a number counts: its noun, and what befell it: "five
// arrested", "five people were arrested".
func (x *article) words(m *quantity.Mention) []string {
	var out []string
	if m.Noun >= 0 {
		out = append(out, stem(x.tokens[m.Noun].Lower))
	}
	done := func(k int) bool {
		t := &x.tokens[k]
		if t.Kind == text.Word && strings.HasSuffix(t.Lower, "ed") && len(t.Lower) > 4 {
			out = append(out, stem(t.Lower))
		}
		return t.Kind == text.Word
	}
	for k := m.First - 1; k >= max(0, m.First-2) && done(k); k-- {
	}
	for k := m.Last; k < min(len(x.tokens), m.Last+4) && done(k); k++ {
	}
	return out
}

// stem is a word without its plural and its past.
func stem(w string) string {
	switch w {
	case "people", "persons", "person", "men", "women", "victims", "man", "woman", "victim":
		return "people"
	case "kids", "kid", "children", "child":
		return "child"
	}
	for _, end := range []string{"ies", "es", "s", "ed"} {
		if s, ok := strings.CutSuffix(w, end); ok && len(s) > 2 {
			return s
		}
	}
	return w
}

// shared is how many telling words the sentences of two numbers have in common.
func (x *article) shared(a, b *quantity.Mention) int {
	theirs := x.telling(b)
	n := 0
	for w := range x.each(a) {
		if slices.Contains(theirs, w) {
			theirs = slices.DeleteFunc(theirs, func(v string) bool { return v == w })
			n++
		}
	}
	return n
}

func (x *article) telling(m *quantity.Mention) []string {
	var out []string
	for w := range x.each(m) {
		out = append(out, w)
	}
	return out
}

// each yields the stems of the telling words of the sentence of m.
func (x *article) each(m *quantity.Mention) func(func(string) bool) {
	return func(yield func(string) bool) {
		s := x.doc.Sentences()[x.doc.SentenceAt(m.Span.Start)]
		for k := s.First; k < s.Last; k++ {
			t := &x.tokens[k]
			if k >= m.First && k < m.Last || t.Kind != text.Word || len(t.Lower) < 4 && !t.Cap || proper.ClassOf(t.Lower)&proper.Function != 0 {
				continue
			}
			if !yield(stem(t.Lower)) {
				return
			}
		}
	}
}
