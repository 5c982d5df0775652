package count

import (
	"slices"
	"sort"
	"strconv"

	"factdiff/extract/place"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// otherTime is the time that a sentence puts its matter to when that is not the
// article's own: a year, or "earlier"; else "".
func (f *finder) otherTime(s text.Sentence) string {
	for i := s.First; i < s.Last; i++ {
		w := f.tokens[i].Lower
		if f.words.past[w] != "" {
			return "earlier"
		}
		if next := f.at(i+1, s); (w == "last" || w == "this" || w == "past" || w == "every" || w == "each" || w == "recent" || w == "a" && next == "year") && period(next) {
			return "earlier"
		}
		if next := f.at(i+1, s); (w == "days" || period(w)) && (next == "after" || next == "before" || next == "earlier" || next == "ago" && w != "days") {
			return "earlier" // "six weeks after a fire that killed 12"
		}
		if n := month(w); n > 0 && f.tokens[i].Cap && f.Doc.Dated() {
			if gap := (int(f.Doc.Published.Month()) - n + 12) % 12; gap > 1 || gap == 1 && f.Doc.Published.Day() > 7 {
				return "earlier"
			}
		}
	}
	first := sort.Search(len(f.numbers), func(i int) bool { return f.numbers[i].First >= s.First })
	for i := first; i < len(f.numbers) && f.numbers[i].First < s.Last; i++ {
		m := &f.numbers[i]
		if m.Last <= s.Last && (m.Class == quantity.Year || m.Class == quantity.Date) {
			if y := int(m.Value.N); y >= 1000 && y < 2100 && (!f.Doc.Dated() || y != f.Doc.Published.Year()) {
				return strconv.Itoa(y)
			}
		}
	}
	return ""
}

func period(w string) bool {
	switch w {
	case "year", "years", "month", "months", "week", "weeks", "decade", "summer", "winter", "spring", "autumn", "fall":
		return true
	}
	return month(w) > 0
}

func month(w string) int {
	for i, m := range [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"} {
		if w == m || len(w) < 6 && len(w) > 2 && w[:3] == m[:3] && (len(w) == 3 || w[3] == '.' || w == "sept." || w == "sept") {
			return i + 1
		}
	}
	return 0
}

// opening is how many sentences tell where an article's story is.
const opening = 5

// places are the keys of the places that an article's opening names, and those
// around them, sorted.
func places(d *text.Document) []string {
	out := []string{""}
	sentences := d.Sentences()
	if len(sentences) == 0 {
		return out
	}
	end := sentences[min(opening, len(sentences))-1].Span.End
	for _, m := range place.Layer.Of(d).Mentions {
		if m.Span.Start < end {
			out = append(out, m.Key, m.Within)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// otherPlace is a town or country that a sentence names, when the article's
// opening names none of the sentence's places.
//
// Of those on board only what stands before the number counts: behind it stand
// the countries they come from.
func (f *finder) otherPlace(s text.Sentence, h *harm, main []string) string {
	end := s.Span.End
	if h.what == aboard {
		end = f.tokens[h.first].Span.Start
	}
	other := ""
	all := place.Layer.Of(f.Doc).Mentions
	from, _ := slices.BinarySearchFunc(all, s.Span.Start, func(m place.Mention, at int) int { return m.Span.Start - at })
	for _, m := range all[from:] {
		switch {
		case m.Span.Start >= end:
			return other
		case slices.Contains(main, m.Key), m.Within != "" && slices.Contains(main, m.Within):
			return ""
		case other == "" && (m.Kind == place.City || m.Kind == place.Country || m.Kind == place.State || m.Kind == place.Other):
			other = m.Key
		}
	}
	return other
}
