package text

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed abbreviations.txt
var abbreviationsFile string

// class is a set of the word lists of abbreviations.txt; st is both a saint
// and a street, ft a fort and a foot.
type class uint32

const (
	title class = 1 << iota
	never
	number
	month
	day
	state
	stateWord
	tail
	saint
	loose
	measure
	bang
	starter
	speech
	zone
)

var classNames = map[string]class{
	"title": title, "never": never, "number": number, "month": month, "day": day, "state": state, "word": stateWord,
	"tail": tail, "saint": saint, "loose": loose, "measure": measure, "bang": bang, "starter": starter, "speech": speech, "zone": zone,
}

var classes = sync.OnceValue(func() map[string]class {
	m := map[string]class{}
	for line := range strings.Lines(abbreviationsFile) {
		name, words, _ := strings.Cut(line, ":")
		if strings.HasPrefix(name, "#") {
			continue
		}
		for _, w := range strings.Fields(words) {
			m[w] |= classNames[name]
		}
	}
	return m
})

// longestListed is no less than the length of any listed word.
const longestListed = 16

// classOf is the class of w, folded, without its full stop.
func classOf(known map[string]class, w string) class {
	if len(w) > longestListed {
		return 0
	}
	var low [longestListed]byte
	for i := 0; i < len(w); i++ {
		c := w[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		low[i] = c
	}
	return known[string(low[:len(w)])]
}

// takesStop reports whether the full stop after the word [at, i) belongs to it.
func (s *scanner) takesStop(at, i int) bool {
	w := s.text[at:i]
	if strings.IndexByte(w, '.') > 0 {
		return true // the last full stop of U.S. or a.m.
	}
	w = w[strings.LastIndexByte(w, '-')+1:] // R-Fla.
	if w == "" {
		return false
	}
	capital := w[0] >= 'A' && w[0] <= 'Z'
	if len(w) == 1 && capital && i-at == 1 {
		return w != "I" || s.initialI()
	}
	c := classOf(s.known, w)
	switch {
	case c == 0:
		return false
	case c&(never|loose) != 0,
		c&number != 0 && s.digitAfter(i+1),
		c&measure != 0 && s.last(Number):
		return true
	case !capital:
		return false
	}
	return c&(title|month|state|tail|saint) != 0 ||
		c&day != 0 && (s.digitAfter(i+1) || i+1 < s.limit && s.text[i+1] == ',') ||
		c&stateWord != 0 && s.besides(at, i)
}

// initialI: "I" is an initial only between names, else the pronoun ends the
// sentence ("older than I.").
func (s *scanner) initialI() bool {
	n := len(s.tokens)
	return n > s.first && s.tokens[n-1].Cap && s.tokens[n-1].Kind == Word
}

func (s *scanner) last(k TokenKind) bool {
	n := len(s.tokens)
	return n > s.first && s.tokens[n-1].Kind == k
}

// besides: a city (Salem, Ore.), a paper (Salem Herald (Ore.)) or a party
// (R-Ore.) comes before.
func (s *scanner) besides(at, i int) bool {
	n := len(s.tokens)
	return strings.IndexByte(s.text[at:i], '-') > 0 || n > s.first && (s.tokens[n-1].Lower == "," || s.tokens[n-1].Lower == "(")
}

func (s *scanner) digitAfter(i int) bool {
	for i < s.limit && s.text[i] == ' ' {
		i++
	}
	return i < s.limit && isDigit(s.text[i])
}
