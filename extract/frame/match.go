package frame

import (
	"slices"

	"factdiff/extract/text"
)

// Capture is what one named part of a pattern met: tokens [First, End), and
// the slot's value, or -1.
type Capture struct{ First, End, Value int }

// Match is one place that a frame fits. It is valid only during the call it is
// handed to: copy what is to be kept.
type Match struct {
	Frame      *Frame
	Doc        *text.Document
	Sentence   int
	First, End int // tokens
	captures   [MaxCaptures]Capture
}

// Span is the text of the match.
func (m *Match) Span() text.Span { return m.span(m.First, m.End) }

func (m *Match) span(first, end int) text.Span {
	t := m.Doc.Tokens()
	return text.Span{Start: t[first].Span.Start, End: t[end-1].Span.End}
}

// Capture is what the part called name met; ok is false when it was left out
// of the match, or of the pattern.
func (m *Match) Capture(name string) (c Capture, ok bool) {
	for i, n := range m.Frame.names {
		if n == name {
			c = m.captures[i]
			return c, c.End > c.First
		}
	}
	return Capture{Value: -1}, false
}

// SpanOf is the text of the part called name.
func (m *Match) SpanOf(name string) (s text.Span, ok bool) {
	c, ok := m.Capture(name)
	if !ok {
		return text.Span{}, false
	}
	return m.span(c.First, c.End), true
}

// Value is the value of the slot called name, or -1.
func (m *Match) Value(name string) int {
	if c, ok := m.Capture(name); ok {
		return c.Value
	}
	return -1
}

// window is a range of tokens at which a frame may begin.
type window struct{ frame, from, to int }

// Each calls yield for every match in doc: sentence by sentence, in a sentence
// frame by frame in the order of the set, and for one frame from left to right
// without overlap.
func (s *Set) Each(doc *text.Document, slots *Slots, yield func(*Match)) {
	m := s.scratch.Get().(*machine)
	defer func() { // also when yield panics: no document is to be kept
		clear(m.feeds)
		m.tokens, m.match = nil, Match{}
		s.scratch.Put(m)
	}()
	m.tokens, m.match = doc.Tokens(), Match{Doc: doc}
	for i, t := range s.types {
		m.feeds[i].all = slots.of(t)
	}
	for i, st := range doc.Sentences() {
		s.sentence(m, i, st, yield)
	}
}

func (s *Set) sentence(m *machine, i int, st text.Sentence, yield func(*Match)) {
	m.first, m.last = st.First, st.Last
	m.windows = m.windows[:0]
	for t := st.First; t < st.Last; t++ {
		if i := *s.words.head(m.tokens[t].Sum); i != 0 {
			s.words.open(m, t, i)
		}
	}
	for i := range m.feeds {
		m.feeds[i].enter(st)
	}
	for _, k := range s.kinds {
		for _, l := range m.feeds[k.kind].here {
			m.open(k.firing, l.first)
		}
	}
	if len(m.windows) > 0 {
		m.match.Sentence = i
		s.search(m, yield)
	}
}

func (m *machine) open(f firing, t int) {
	if to := t - int(f.lo); to >= m.first {
		m.windows = append(m.windows, window{int(f.frame), max(t-int(f.hi), m.first), to})
	}
}

// search tries every frame at the places its windows allow.
func (s *Set) search(m *machine, yield func(*Match)) {
	slices.SortFunc(m.windows, func(a, b window) int {
		if a.frame != b.frame {
			return a.frame - b.frame
		}
		return a.from - b.from
	})
	frame, next := -1, 0
	for _, w := range m.windows {
		if w.frame != frame {
			frame, next = w.frame, 0
		}
		for at := max(w.from, next); at <= w.to; at++ {
			next = at + 1
			if m.try(&s.frames[frame], at) {
				next = max(next, m.match.End)
				at = next - 1
				yield(&m.match)
			}
		}
	}
}
