package spelling

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/extract/proper"
	"factdiff/extract/text"
)

// bodyName is a name of several words that ends in what says of what sort the
// thing is: Tarn Governors Association, Velmar Green.
type bodyName struct {
	words []string // in lower case, with their 's
	span  text.Span
	more  int // how often it stands there again
}

// mostNames bounds the names of one article that are kept, mostWordsOf the words
// of one.
const mostNames, mostWordsOf = 200, 5

// bodyNames are the names of bodies and of some places in a document, by their
// words without any s at the end.
var bodyNames = text.Layer[*headedNames]{Name: "names with a head", Read: func(d *text.Document) *headedNames {
	out, n := &headedNames{of: map[string][]*bodyName{}}, 0
	for _, s := range d.Sentences() {
		for i := s.First + 1; i < s.Last; i++ {
			t := &d.Tokens()[i]
			switch {
			case !t.Cap || t.Caps || !headed(t.Lower):
			case n >= mostNames:
				out.beyond = t.Span
				return out
			default:
				n += collect(d, s.First, i, out.of)
			}
		}
	}
	return out
}}

// headedNames are the names of bodies of an article by their stem; beyond is
// where those begin that are not kept, or empty.
type headedNames struct {
	of     map[string][]*bodyName
	beyond text.Span
}

// headed reports whether names end in the word w.
func headed(w string) bool {
	return proper.ClassOf(w)&proper.OrgHead != 0 || village(w) != ""
}

// village is the singular of a word that ends the names of parts of towns, or
// "".
func village(w string) string {
	switch s := strings.TrimSuffix(w, "s"); s {
	case "green", "hill", "park", "heath", "wood", "garden", "grove", "common", "field", "gate", "mill", "spring", "height", "fall":
		return s
	}
	return ""
}

// collect puts the names that end in token i into out, and counts them.
func collect(d *text.Document, first, i int, out map[string][]*bodyName) int {
	tokens := d.Tokens()
	words := []string{tokens[i].Lower}
	n := 0
	for j := i - 1; j >= first && len(words) < mostWordsOf; j-- {
		tail := ""
		if w := tokens[j].Lower; j > first && (w == "'s" || w == "'" || w == "’") && !tokens[j].Space {
			tail = strings.ReplaceAll(w, "’", "'")
			j--
		}
		t := &tokens[j]
		if !joinable(d, j) || proper.ClassOf(t.Lower)&proper.Function != 0 {
			break
		}
		words = append([]string{t.Lower + tail}, words...)
		key := stem(words)
		b := &bodyName{words: words, span: text.Span{Start: t.Span.Start, End: tokens[i].Span.End}}
		if known := of(out[key], words); known != nil {
			known.more++
			continue
		}
		out[key] = append(out[key], b)
		n++
	}
	return n
}

// of is the name among list that has the very same words, or nil.
func of(list []*bodyName, words []string) *bodyName {
	for _, b := range list {
		if equal(b.words, words) {
			return b
		}
	}
	return nil
}

func equal(a, b []string) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return len(a) == len(b)
}

// stem are the words without any s at the end, in one.
func stem(words []string) string {
	var b strings.Builder
	for _, w := range words {
		b.WriteString(strings.TrimRight(w, "s'"))
		b.WriteByte(' ')
	}
	return b.String()
}

// differ judges two names of one stem: Query where a plural stands for another
// form, Note where only a possessive is put in.
func differ(a, b *bodyName) compare.Level {
	at := -1
	for i := range a.words {
		if a.words[i] != b.words[i] {
			if at >= 0 {
				return compare.Off
			}
			at = i
		}
	}
	last := len(a.words) - 1
	head := a.words[last]
	if at < 0 {
		return compare.Off
	}
	x, y := a.words[at], b.words[at]
	owned := strings.Contains(x, "'") || strings.Contains(y, "'")
	switch {
	case at == last:
		if village(x) == "" || len(a.words) != 2 || proper.Common(a.words[0]) || min(a.more, b.more) > 0 || max(a.more, b.more) == 0 {
			return compare.Off
		}
		return compare.Note
	case !owned && last > 1, strings.HasSuffix(x, "'s") && x != y+"'s" && last > 1, strings.HasSuffix(y, "'s") && y != x+"'s" && last > 1:
		return compare.Query
	case owned && at == 0 && founded(head) && last == 1:
		return compare.Note
	}
	return compare.Off
}

// founded reports whether a body is named for somebody, without a possessive:
// Pratt Institute. A ministry or a House is somebody's.
func founded(head string) bool {
	switch head {
	case "institute", "institution", "university", "college", "hospital", "museum", "foundation", "academy", "school", "library", "airport", "theater", "theatre":
		return true
	}
	return false
}

// variants finds bodies and places of one article in two forms: Velmar Green and
// Velmar Greens, Tarn Governor's Association and Tarn Governors Association.
func variants(d *text.Document) (out []compare.Finding) {
	for _, list := range inOrder(bodyNames.Of(d).of) {
		for i := range list {
			for _, a := range list[:i] {
				level := differ(a, list[i])
				if level == compare.Off || len(out) > mostMarks || tells(out, a.span, list[i].span) {
					continue
				}
				why := fmt.Sprintf("%s has both %s and %s", compare.Call(d), d.Slice(a.span), d.Slice(list[i].span))
				out = append(out, finding(level, compare.Disagree, one(d, "organisation", a.span), one(d, "organisation", list[i].span), compare.Reason(why)))
			}
		}
	}
	return out
}

// inOrder are the lists of names in the order of the text.
func inOrder(names map[string][]*bodyName) [][]*bodyName {
	out := make([][]*bodyName, 0, len(names))
	for _, list := range names {
		out = append(out, list)
	}
	slices.SortFunc(out, func(a, b []*bodyName) int {
		x, y := a[0].span, b[0].span
		return cmp.Or(x.Start-y.Start, y.End-x.End)
	})
	return out
}

// tells reports whether a finding shows a part of both names already.
func tells(out []compare.Finding, a, b text.Span) bool {
	for i := range out {
		if e := out[i].Evidence; e[0].Evidence.Overlaps(a) && e[len(e)-1].Evidence.Overlaps(b) {
			return true
		}
	}
	return false
}

// marked are the words without apostrophes, which houses set as they please.
func marked(b *bodyName) string { return strings.ReplaceAll(strings.Join(b.words, " "), "'", "") }

// formed finds bodies of the draft that a source has in another form, where
// neither has both.
func formed(draft, source *text.Document) (out []compare.Finding) {
	theirs, mine := bodyNames.Of(source).of, bodyNames.Of(draft).of
	for _, list := range inOrder(mine) {
		key := stem(list[0].words)
		if len(list) != 1 || len(theirs[key]) != 1 || len(list[0].words) < 3 {
			continue
		}
		a, b := list[0], theirs[key][0]
		if differ(a, b) != compare.Query || marked(a) == marked(b) || tells(out, a.span, b.span) {
			continue
		}
		why := fmt.Sprintf("one word of the name has another form: %s, %s", draft.Slice(a.span), source.Slice(b.span))
		out = append(out, finding(compare.Query, compare.Disagree, one(draft, "organisation", a.span), one(source, "organisation", b.span), compare.Reason(why)))
	}
	return out
}
