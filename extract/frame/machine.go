package frame

import (
	"slices"

	"factdiff/extract/text"
)

// maxSteps bounds the work for one frame at one place: optional parts and gaps
// are tried again and again, and a hostile sentence must not make that long.
const maxSteps = 5000

// machine tries patterns on one sentence, tokens [first, last).
type machine struct {
	set         *Set
	tokens      []text.Token
	feeds       []feed // by type
	first, last int
	prog        []inst
	steps       int
	match       Match
	windows     []window
}

// try reports whether f fits at token at; the match is then in m.match.
func (m *machine) try(f *Frame, at int) bool {
	m.prog, m.steps = f.prog, maxSteps
	for i := range f.names {
		m.match.captures[i] = Capture{Value: -1}
	}
	end, ok := m.run(0, at)
	if !ok || end == at {
		return false
	}
	m.match.Frame, m.match.First, m.match.End = f, at, end
	return true
}

// run goes on with step pc at token at, and returns where the pattern ended.
func (m *machine) run(pc, at int) (end int, ok bool) {
	for m.steps > 0 {
		m.steps--
		in := &m.prog[pc]
		pc++
		switch in.do {
		case doWord:
			if at >= m.last || m.tokens[at].Lower != in.word {
				return 0, false
			}
			at++
		case doAny:
			if at >= m.last || !slices.Contains(m.set.lists[in.x], m.tokens[at].Lower) {
				return 0, false
			}
			at++
		case doShape:
			if at >= m.last || !fits(&m.tokens[at], in.word) {
				return 0, false
			}
			at++
		case doJump:
			pc = int(in.x)
		case doStart:
			if !m.atStart(at) {
				return 0, false
			}
		case doSplit:
			if end, ok := m.run(int(in.x), at); ok {
				return end, true
			}
			pc = int(in.y)
		case doClass:
			return m.class(in, pc, at)
		case doSlot:
			return m.slot(in, pc, at)
		case doGap:
			return m.gap(in, pc, at)
		case doOpen, doClose:
			return m.mark(in, pc, at)
		case doNot, doFollows, doBehind:
			if !m.look(in, pc, at) {
				return 0, false
			}
			pc = int(in.x)
		case doMatch:
			return at, true
		}
	}
	return 0, false
}

func fits(t *text.Token, shape string) bool {
	switch shape {
	case "number":
		return t.Kind == text.Number
	case "cap":
		return t.Kind == text.Word && t.Cap
	case "lower":
		return t.Kind == text.Word && !t.Cap && t.Lower != "'s"
	}
	return t.Kind == text.Word && t.Lower != "'s"
}

func (m *machine) atStart(at int) bool {
	for i := at - 1; i >= m.first; i-- {
		if m.tokens[i].Kind != text.Punct {
			return false
		}
	}
	return true
}

func (m *machine) class(in *inst, pc, at int) (int, bool) {
	if at >= m.last {
		return 0, false
	}
	w, class := m.tokens[at].Lower, m.set.classes[in.x]
	for _, rest := range class.phrases[w] {
		if m.phrase(rest, at+1) {
			if end, ok := m.run(pc, at+1+len(rest)); ok {
				return end, true
			}
		}
	}
	if !class.single[w] {
		return 0, false
	}
	return m.run(pc, at+1)
}

func (m *machine) phrase(words []string, at int) bool {
	if at+len(words) > m.last {
		return false
	}
	for i, w := range words {
		if m.tokens[at+i].Lower != w {
			return false
		}
	}
	return true
}

func (m *machine) slot(in *inst, pc, at int) (int, bool) {
	old := m.match.captures[in.x]
	for _, l := range m.feeds[in.y].here {
		if l.first > at {
			break
		}
		if l.first < at || l.end > m.last {
			continue
		}
		m.match.captures[in.x] = Capture{l.first, l.end, l.value}
		if end, ok := m.run(pc, l.end); ok {
			return end, true
		}
	}
	m.match.captures[in.x] = old
	return 0, false
}

func (m *machine) gap(in *inst, pc, at int) (int, bool) {
	for n := 0; ; n++ {
		if end, ok := m.run(pc, at+n); ok {
			return end, true
		}
		if n == int(in.x) || at+n >= m.last || !crosses(&m.tokens[at+n], in.word == ",") {
			return 0, false
		}
	}
}

// crosses reports whether a gap may hold the token.
func crosses(t *text.Token, commas bool) bool {
	return t.Kind != text.Punct || t.Lower == "-" || t.Lower == "'" || t.Lower == "/" || commas && t.Lower == ","
}

func (m *machine) mark(in *inst, pc, at int) (int, bool) {
	c := &m.match.captures[in.x]
	old := *c
	if in.do == doOpen {
		*c = Capture{at, at, -1}
	} else {
		c.End = at
	}
	end, ok := m.run(pc, at)
	if !ok {
		*c = old
	}
	return end, ok
}

func (m *machine) look(in *inst, pc, at int) bool {
	if in.do == doBehind {
		if at == m.first {
			return true
		}
		at--
	}
	_, ok := m.run(pc, at)
	return ok == (in.do == doFollows)
}
