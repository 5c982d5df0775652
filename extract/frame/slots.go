package frame

import (
	"slices"
	"strings"

	"factdiff/extract/mention"
	"factdiff/extract/text"
)

// Slot is a thing found in a text that a pattern can ask for by its type.
type Slot struct {
	Type  string
	Span  text.Span // from the start of a token to the end of one
	Value int       // what the caller knows it by, an index say
}

// Slots are the slots of one document. The zero value and nil hold none.
type Slots struct {
	byType map[string][]slot // in the order of the text; at one place the longest first
}

type slot struct{ first, end, value int }

// NewSlots makes the slots of doc, given in any order. A slot that does not
// begin and end with a token is left out: a pattern could not meet it.
func NewSlots(doc *text.Document, list []Slot) *Slots {
	s := &Slots{byType: make(map[string][]slot, 8)}
	counts := make(map[string]int, 8)
	for i := range list {
		counts[list[i].Type]++
	}
	for kind, n := range counts {
		s.byType[kind] = make([]slot, 0, n)
	}
	tokens := doc.Tokens()
	for i := range list {
		l := &list[i]
		first, end := doc.TokensIn(l.Span)
		if first < end && tokens[first].Span.Start == l.Span.Start && tokens[end-1].Span.End == l.Span.End {
			s.byType[l.Type] = append(s.byType[l.Type], slot{first, end, l.Value})
		}
	}
	for _, l := range s.byType {
		if !slices.IsSortedFunc(l, order) {
			slices.SortStableFunc(l, order)
		}
	}
	return s
}

// order is by place, and at one place the longest first.
func order(a, b slot) int {
	if a.first != b.first {
		return a.first - b.first
	}
	return b.end - a.end
}

// MentionSlots are the slots of mentions: a slot's type is the mention's, its
// value the mention's index.
func MentionSlots(doc *text.Document, mentions []mention.Mention) *Slots {
	list := make([]Slot, len(mentions))
	for i, m := range mentions {
		list[i] = Slot{m.Type, m.Span, i}
	}
	return NewSlots(doc, list)
}

// of are the slots of a type.
func (s *Slots) of(kind string) []slot {
	if s == nil {
		return nil
	}
	return s.byType[kind]
}

// feed hands out the slots of one type sentence by sentence.
type feed struct {
	all, here []slot
	next      int
}

// enter makes here the slots that begin in st, which comes after all sentences
// entered before.
func (f *feed) enter(st text.Sentence) {
	from := f.next
	for from < len(f.all) && f.all[from].first < st.First {
		from++
	}
	f.next = from
	for f.next < len(f.all) && f.all[f.next].first < st.Last {
		f.next++
	}
	f.here = f.all[from:f.next]
}

func (s *Slots) String() string {
	if s == nil {
		return "no slots"
	}
	var kinds []string
	for k := range s.byType {
		kinds = append(kinds, k)
	}
	slices.Sort(kinds)
	return "slots: " + strings.Join(kinds, ", ")
}
