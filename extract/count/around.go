package count

import (
	"slices"

	"factdiff/extract/clause/word"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// around reads what happened to those whom a number counts, or says why that
// cannot be told.
func (f *finder) around(m *quantity.Mention, s text.Sentence) (*harm, string) {
	n := f.counted(m, s)
	if n.part {
		return nil, "a part of a group, or more than were told of before"
	}
	before := f.Doc.TokenAt(m.Hedged.Start) - 1
	if f.whole(before, s) {
		return nil, "the whole of which a part is told"
	}
	for _, read := range [...]func(*quantity.Mention, text.Sentence, counted, int) *harm{f.behind, f.acted, f.deathToll, f.suffered, f.included, f.travelled, f.hospital} {
		if h := read(m, s, n, before); h != nil {
			if h.group == "" {
				h.group = n.group
			}
			if h.group == "" {
				h.group = everybody
			}
			return h, ""
		}
	}
	return nil, "no subject in reach"
}

// whole reports whether a number that ends before token i+1 is that of all of
// whom some came to harm: "eight of the 21 passengers were rescued".
func (f *finder) whole(i int, s text.Sentence) bool {
	if word.Of(f.at(i, s)).Is(word.Determiner | word.Possessive) {
		i--
	}
	if f.at(i, s) != "of" || i-1 < s.First {
		return false
	}
	switch w := f.at(i-1, s); w {
	case "some", "most", "many", "several", "none", "few", "half", "each":
		return true
	default:
		_, ok := slices.BinarySearchFunc(f.numbers, f.tokens[i-1].Span.End, func(m quantity.Mention, end int) int { return m.Span.End - end })
		return ok
	}
}

// counted is the phrase that a number opens: "two dead bodies".
type counted struct {
	group string // "" when no people are named
	inner string // the harm that stands before the noun, or is the noun
	end   int    // the token behind it
	part  bool
}

// counted reads the noun behind a number, three words away at most.
func (f *finder) counted(m *quantity.Mention, s text.Sentence) counted {
	c := counted{end: m.Last}
	i := m.Last
	if f.at(i, s) == "of" {
		if word.Of(f.at(i+1, s)).Is(word.Determiner|word.Object|word.Possessive) || f.at(i+1, s) == "us" {
			return counted{part: true}
		}
		i++
	}
	for n := 0; n < 4 && i < s.Last && f.tokens[i].Kind == text.Word; n, i = n+1, i+1 {
		w := f.tokens[i].Lower
		switch w {
		case "more", "other", "others", "another", "additional", "further":
			// "killed two and injured five others" counts all the injured.
			if f.last == nil || w != "others" && w != "other" {
				return counted{part: true}
			}
			c.end = i + 1
			continue
		}
		if g := f.words.people[w]; g != "" {
			for i+1 < s.Last && f.words.people[f.at(i+1, s)] != "" {
				i++
			}
			return counted{group: f.words.people[f.tokens[i].Lower], inner: c.inner, end: i + 1}
		}
		h := f.words.state[w]
		if h == "" {
			h = f.words.toll[w]
		}
		if h != "" {
			if c.inner != "" || n > 0 && c.end != i {
				return c
			}
			c.inner, c.end = h, i+1
			continue
		}
		if c.inner != "" || word.Of(w).Class&^word.Plural != 0 {
			return c
		}
	}
	return c
}

// at is the folded token i, "" beyond the sentence.
func (f *finder) at(i int, s text.Sentence) string {
	if i < s.First || i >= s.Last {
		return ""
	}
	return f.tokens[i].Lower
}

// behind reads what follows the people: "24 dead", "five people were killed".
func (f *finder) behind(m *quantity.Mention, s text.Sentence, n counted, before int) *harm {
	if n.inner != "" && f.ends(n.end, s) {
		first := before + 1
		if w := f.at(before, s); w == "left" || w == "leaving" || w == "leaves" {
			first = before
		}
		return &harm{what: n.inner, first: first, last: n.end, frame: "so many dead"}
	}
	if n.group == "" && (n.end != m.Last || f.at(n.end, s) == "") {
		return nil
	}
	i, passive, perfect := f.verb(n.end, s)
	w := f.at(i, s)
	h := f.words.verb[w]
	switch {
	case h != "" && !passive:
	case f.words.state[w] != "" && (passive || i == n.end) && !perfect:
		h = f.words.state[w]
		if i == n.end && !f.ends(i+1, s) {
			return nil // "two men killed three others"
		}
		if w == "shot" && f.at(i-1, s) == "fatally" {
			h = "killed"
		}
	default:
		return nil
	}
	return &harm{what: h, first: before + 1, last: i + 1, frame: "people were killed"}
}

// mostBetween is how many tokens may stand between people and their verb.
const mostBetween = 16

// verb steps over what may stand between people and what happened to them.
// Passive: a form of be came by; perfect: have came last, without be.
func (f *finder) verb(i int, s text.Sentence) (at int, passive, perfect bool) {
	for n := 0; n < mostBetween && i < s.Last; n++ {
		w := f.tokens[i].Lower
		x := word.Of(w)
		switch {
		case f.words.severe[w] != "":
			return i, passive, perfect
		case w == "shot" && f.at(i+1, s) == "dead":
			passive = true
		case w == "shot" && f.at(i+1, s) == "and" && f.words.state[f.at(i+2, s)] != "": // shot and killed
			passive, i = true, i+1
		case f.words.state[w] != "" || f.words.verb[w] != "":
			return i, passive, perfect
		case x.Is(word.Be) && !x.Is(word.Negator):
			passive, perfect = true, false
		case x.Is(word.Have) && !x.Is(word.Negator):
			perfect = true
		case f.words.between[w] != "" || x.Is(word.Adverb) && !x.Is(word.Negator):
		case w == "who" && n == 0:
		case w == ",":
			j := f.aside(i, s)
			if j == i {
				return i, passive, perfect
			}
			i = j
		default:
			return i, passive, perfect
		}
		i++
	}
	return i, passive, perfect
}

// aside is the comma that closes ", including four children," or ", all
// adults,": the token i when there is none.
func (f *finder) aside(i int, s text.Sentence) int {
	switch f.at(i+1, s) {
	case "including", "all", "among", "most", "some", "mostly", "many", "ranging", "aged":
		for j := i + 2; j < s.Last && j < i+12; j++ {
			if f.tokens[j].Lower == "," {
				return j
			}
		}
	}
	return i
}

// ends reports whether no object follows a word of harm that closes a phrase.
func (f *finder) ends(i int, s text.Sentence) bool {
	if i >= s.Last || f.tokens[i].Kind != text.Word {
		return i >= s.Last || f.tokens[i].Kind == text.Punct
	}
	x := word.Of(f.tokens[i].Lower)
	return x.Is(word.Preposition|word.Conjunction|word.Subordinator|word.Be|word.Have|word.Adverb|word.Time) && !x.Is(word.Negator) || f.at(i, s) == "including" ||
		f.at(i, s) == "so"
}
