package telling

import (
	"slices"
	"strconv"
	"strings"

	"factdiff/compare/parallel"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
	"factdiff/extract/timex"
)

// slot is a figure or a time of one sentence.
type slot struct {
	kind     string // of the claim: count, money, duration, date …
	class    string // what is counted, or the unit; slots of two classes are not compared
	name     string // what is counted, as written
	people   bool
	rate     string // the unit of time, or the like, that a sum is told for: hour, or ""
	value    claim.Value
	span     text.Span
	sentence int
	near     []string // classes of acts and keys of the words around it, sorted
	stance   claim.Stance
	within   string // of a place: the smallest around it
	local    bool   // met where the other sentence has it, not where the article does
	denied   bool   // read with its denial
}

// layer holds the slots of a document, in the order of the text.
var layer = text.Layer[[]slot]{Name: "slots", Read: func(d *text.Document) []slot {
	r := &reader{doc: d, tokens: d.Tokens()}
	for _, m := range quantity.Layer.Of(d) {
		r.figure(&m)
	}
	for _, m := range timex.Layer.Of(d) {
		r.time(&m)
	}
	r.places()
	r.people()
	r.bodies()
	r.opposed()
	slices.SortStableFunc(r.out, func(a, b slot) int { return a.span.Start - b.span.Start })
	return r.out
}}

type reader struct {
	doc    *text.Document
	tokens []text.Token
	out    []slot
}

// figure reads a number with what it counts or measures.
func (r *reader) figure(m *quantity.Mention) {
	if m.Doubt != "" || m.Value.Vague {
		return
	}
	s := slot{value: m.Value, span: m.Hedged, kind: m.Class.Kind()}
	switch m.Class {
	case quantity.Cardinal:
		if !r.votes(m, &s) && !r.counts(m, &s) {
			return
		}
	case quantity.Money, quantity.Percent, quantity.Points, quantity.Measure, quantity.Age:
		if m.Value.Unit == "m" && m.Value.N > 1 && m.Value.N < 2.5 {
			return // how tall somebody is
		}
		s.class, s.rate = m.Value.Unit, r.per(m.Last)
	case quantity.Score:
		s.class = "vote"
	case quantity.Duration:
		if r.counting(m) {
			return
		}
		s.class = "length"
	default:
		return
	}
	q := s.value.(claim.Quantity)
	q.Written = r.doc.Slice(s.span)
	s.value = q
	r.put(s)
}

// votes reads "249 votes to 174".
func (r *reader) votes(m *quantity.Mention, s *slot) bool {
	if w := r.doc.Lower(m.Last); w != "votes" && w != "vote" || r.doc.Lower(m.Last+1) != "to" || m.Last+2 >= len(r.tokens) {
		return false
	}
	n, err := strconv.Atoi(strings.ReplaceAll(r.doc.Lower(m.Last+2), ",", ""))
	if err != nil {
		return false
	}
	s.kind, s.class = "vote", "vote"
	s.value = claim.Quantity{N: m.Value.N, High: float64(n)}
	s.span = m.Span.Cover(r.tokens[m.Last+2].Span)
	return true
}

// counts reads the noun of a number; a number of others, or of some of them,
// says nothing of the whole.
func (r *reader) counts(m *quantity.Mention, s *slot) bool {
	if m.Noun < m.Last || m.Noun > m.Last+3 {
		return false
	}
	for i := m.Last; i < m.Noun; i++ {
		switch r.doc.Lower(i) {
		case "more", "other", "others", "another", "additional", "further", "of", "new":
			return false
		}
	}
	first, _ := r.doc.TokensIn(m.Hedged)
	switch r.doc.Lower(first - 1) {
	case "(": // the same in another unit
		return false
	case "other", "another", "of", "first", "last", "next":
		return false
	case "the":
		if r.doc.Lower(first-2) == "of" {
			return false // three of the six people
		}
	}
	noun := r.tokens[m.Noun].Lower
	if m.Value.N == 1 {
		return false // one group here, and another there
	}
	if parallel.Light(noun) || noun == "times" || noun == "others" {
		return false
	}
	s.class, s.people = counted(noun)
	s.people = s.people || r.tokens[m.Noun].Cap // three Israelis
	s.name = noun
	s.span = m.Hedged.Cover(r.tokens[m.Noun].Span)
	return true
}

// per is the unit of time, or the like, that a sum is told for: "$3 billion a
// day", "$3 billion is spent every day".
func (r *reader) per(last int) string {
	for i := last; i < last+5; i++ {
		switch w := r.doc.Lower(i); w {
		case "a", "an", "per", "each", "every":
			switch n := r.doc.Lower(i + 1); n {
			case "second", "minute", "hour", "day", "week", "month", "year", "person", "head", "share", "barrel":
				return n
			}
		case ",", ".", ";":
			return ""
		}
	}
	return ""
}

// counting reports whether a length of time counts from a point: "two weeks
// ago".
func (r *reader) counting(m *quantity.Mention) bool {
	for i := m.Last; i < m.Last+3; i++ {
		switch r.doc.Lower(i) {
		case "ago", "later", "earlier", "before", "after", "since", "old", "from":
			return true
		}
	}
	return false
}

// time reads a day, a month or a year.
func (r *reader) time(m *timex.Mention) {
	if m.Kind == timex.DateTime || m.Anchor != timex.NoAnchor || m.Bound != "" && m.Bound != "since" || len(m.Timex) < 4 {
		return
	}
	v := m.Moment
	v.Timex = m.Timex[:min(len(m.Timex), len("2006-01-02"))]
	s := slot{kind: "date", class: "date", value: v, span: m.Span}
	switch {
	case v.Weekday >= 0:
		s.class, s.local = "weekday", true
	case !r.dated(m):
		return
	}
	v.Written = r.doc.Slice(m.Span)
	s.value = v
	r.put(s)
}

// dated reports whether a time is told with a month or a year: one that counts
// from today is not, nor is a season.
func (r *reader) dated(m *timex.Mention) bool {
	return slices.ContainsFunc(r.tokens[m.First:m.Last], func(t text.Token) bool {
		return t.Kind == text.Number && len(t.Lower) == 4 || monthWord(t.Lower)
	})
}

func monthWord(w string) bool {
	w = strings.TrimPrefix(strings.TrimSuffix(w, "."), "mid-")
	switch w[:min(3, len(w))] {
	case "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec":
		return true
	}
	return false
}

// reach is how many tokens before and behind a slot say what it is told of.
const reach = 7

func (r *reader) put(s slot) {
	if s.sentence = r.doc.SentenceAt(s.span.Start); s.sentence < 0 {
		return
	}
	x := clause.At(r.doc, s.span)
	if x.Negated && !s.denied || x.Stance == claim.Denied || x.Stance == claim.Asked {
		return
	}
	s.stance = x.Stance
	first, last := r.doc.TokensIn(s.span)
	at := r.doc.Sentences()[s.sentence]
	for i := max(at.First, first-reach); i < min(at.Last, last+reach); i++ {
		t := &r.tokens[i]
		if i >= first && i < last || t.Kind != text.Word || parallel.Light(t.Lower) {
			continue
		}
		s.near = append(s.near, senses()[t.Lower].acts...)
		s.near = append(s.near, "="+parallel.Key(t.Lower))
	}
	slices.Sort(s.near)
	s.near = slices.Compact(s.near)
	r.out = append(r.out, s)
}

// claim is what a slot says.
func (s *slot) claim(d *text.Document) claim.Claim {
	name := s.name
	if name == "" {
		name = s.kind
	}
	return claim.Claim{Kind: s.kind, Attribute: told, Value: s.value, Doc: d, Evidence: s.span, Frame: "a sentence told in other words", Stance: s.stance,
		Subject: claim.Subject{Type: claim.Thing, Name: name, Key: s.class, Entity: -1}}
}
