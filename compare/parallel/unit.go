package parallel

import (
	"hash/fnv"
	"slices"
	"strconv"

	"factdiff/extract/claim"
	"factdiff/extract/proper"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// slot is the type of thing a unit is. Only units of one slot can stand in for
// each other.
type slot uint8

const (
	word    slot = iota
	mark         // punctuation
	number       // every quantity, by its class
	instant      // dates and clock times
	length       // durations
	name         // capitalised words that are no common words
)

// unit is what is lined up between two sentences: a word, or a mention that
// stands for several tokens (a sum of money with its hedge, a clock time).
type unit struct {
	first, last int // tokens [first, last)
	key         string
	slot        slot
	class       quantity.Class // of numbers
	tells       bool           // telling, and the first of its key in the line
	value       claim.Value    // of numbers, instants and lengths
	timex       string         // of instants, as TimeML writes them
	timeKind    string         // of instants and lengths: date, weekday, clock, duration
	weight      float64
}

// telling reports whether a unit says what a sentence is about. Numbers and
// times do not: they are what is compared.
func (u unit) telling() bool {
	return u.slot == name || u.slot == word && !light(u.key)
}

// line is one sentence made ready to be lined up.
type line struct {
	doc      *text.Document
	sentence int
	units    []unit
	hash     uint64 // of all keys but punctuation
}

// span is the text of the units [i, j), without spaces around it.
func (l *line) span(i, j int) text.Span {
	t := l.doc.Tokens()
	return text.Span{Start: t[l.units[i].first].Span.Start, End: t[l.units[j-1].last-1].Span.End}
}

// Layer holds the lines of a document: every sentence, in order.
var layer = text.Layer[[]line]{Name: "lines", Read: readLines}

func readLines(d *text.Document) []line {
	m := mentions(d)
	out := make([]line, len(d.Sentences()))
	seen := map[string]int{} // the last line, counted from 1, that has a key
	for i, s := range d.Sentences() {
		l := &out[i]
		l.doc, l.sentence = d, i
		l.units = make([]unit, 0, s.Last-s.First)
		for t := s.First; t < s.Last; {
			for len(m) > 0 && m[0].first < t {
				m = m[1:]
			}
			u := unit{first: t, last: t + 1}
			if len(m) > 0 && m[0].first == t && m[0].last <= s.Last {
				u = m[0]
			} else {
				u = plain(d, s, t)
			}
			t = u.last
			if u.telling() {
				u.tells = seen[u.key] != i+1
				seen[u.key] = i + 1
			}
			l.units = append(l.units, u)
		}
		l.hash = hash(l.units)
	}
	return out
}

// plain is the unit of a token that is part of no mention.
func plain(d *text.Document, s text.Sentence, t int) unit {
	tok := d.Tokens()[t]
	u := unit{first: t, last: t + 1, key: key(tok.Lower), weight: 1}
	switch {
	case tok.Kind == text.Punct:
		u.slot, u.key, u.weight = mark, punctuation(tok.Lower), 0.05
	case light(tok.Lower):
		u.key, u.weight = tok.Lower, 0.25
	case tok.Cap && (t > s.First || !proper.Common(tok.Lower) || whole(d, tok.Span) != nil):
		u.slot, u.key, u.weight = name, proper.Fold(tok.Lower), 1.2
	}
	return u
}

// punctuation folds the marks that houses write in different ways.
func punctuation(m string) string {
	switch m {
	case "“", "”", "\"", "‘", "’", "'", "«", "»":
		return "\""
	case "–", "—", "-", "‒", "―":
		return "-"
	}
	return m
}

// mentions are the units of all mentions in d, in order, none overlapping: a
// time is never read as a number besides.
func mentions(d *text.Document) []unit {
	out := times(d)
	n := len(out)
	at := 0
	for _, q := range quantity.Layer.Of(d) {
		u := unit{slot: number, class: q.Class, value: q.Value, weight: 1.2}
		u.first, u.last = d.TokensIn(q.Hedged)
		for at < n && out[at].last <= u.first {
			at++
		}
		if u.last <= u.first || q.Class == quantity.Pronoun || at < n && out[at].first < u.last {
			continue
		}
		v := q.Value
		u.key = numberKey(q.Class, v)
		if q.Class == quantity.Phone || q.Class == quantity.Designator { // names in digits
			u.key = letters(d.Slice(q.Span))
			u.value = claim.Label{Word: d.Slice(text.Span{Start: d.Tokens()[u.first].Span.Start, End: d.Tokens()[u.last-1].Span.End}), Class: q.Class.String()}
		}
		if last := len(out) - 1; last >= n && out[last].last > u.first {
			continue
		}
		out = append(out, u)
	}
	slices.SortStableFunc(out, func(a, b unit) int { return a.first - b.first })
	return out
}

// numberKey is equal for quantities that are the same one.
func numberKey(class quantity.Class, v claim.Quantity) string {
	b := append(make([]byte, 0, 48), byte(class), byte(v.Hedge))
	b = strconv.AppendFloat(b, v.N, 'g', -1, 64)
	b = strconv.AppendFloat(append(b, ':'), v.High, 'g', -1, 64)
	return string(append(append(b, ':'), v.Unit...))
}

func hash(units []unit) uint64 {
	h := fnv.New64a()
	for _, u := range units {
		if u.slot != mark {
			h.Write([]byte(u.key))
			h.Write([]byte{0})
		}
	}
	return h.Sum64()
}
