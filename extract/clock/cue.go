package clock

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"factdiff/extract/clause/word"
	"factdiff/extract/text"
	"factdiff/extract/timex"
)

//go:embed cues.txt
var cueFile string

// role is what a time is of.
type role uint8

const (
	happened role = iota + 1 // told by a verb
	named                    // told by a noun
	called
	found
)

// cue is a word that tells what a time beside it is of.
type cue struct {
	role role
	kind string   // type of the event: shooting, crash
	with []string // one of these stands before the time, too; nil for none
}

type cueTable struct {
	words  map[string][]cue
	other  map[string]bool // words that make it another event
	stop   map[string]bool // words that take a time to themselves
	counts map[string]bool // words by which a time counts from another
	types  map[string]bool // types of event that are an article's incident
}

var cues = sync.OnceValue(func() *cueTable {
	t := &cueTable{words: map[string][]cue{}, other: map[string]bool{}, stop: map[string]bool{}, counts: map[string]bool{}, types: map[string]bool{}}
	lists := map[string]map[string]bool{"other": t.other, "type": t.types, "stop": t.stop, "counts": t.counts}
	roles := map[string]role{"verb": happened, "noun": named, "call": called, "found": found}
	for line := range strings.Lines(cueFile) {
		head, body, _ := strings.Cut(line, ":")
		fields := strings.Fields(head)
		switch words := strings.Fields(body); {
		case strings.HasPrefix(line, "#") || len(fields) == 0:
		case len(fields) == 1:
			for _, w := range words {
				lists[fields[0]][w] = true
			}
		default:
			c := cue{role: roles[fields[0]], kind: fields[1]}
			if len(fields) > 3 {
				c.with = fields[3:]
			}
			t.types[c.kind] = t.types[c.kind] || c.role <= named
			for _, w := range words {
				t.words[w] = append(t.words[w], c)
			}
		}
	}
	return t
})

// How far from a time its cue may stand, in tokens.
const cueReach = 28

// beside is the cue of a time, and its token: the verb before the time in its
// sentence, else the noun there, else the verb behind a time that begins the
// sentence. Any other verb on the way takes the time to itself: "left at noon".
func (f *finder) beside(m *timex.Mention) (c cue, at int, ok bool) {
	s := f.Doc.Sentences()[m.Sentence]
	s.First, s.Last = max(s.First, m.First-cueReach), min(s.Last, m.Last+cueReach)
	if f.another(s) {
		return c, 0, false
	}
	tokens, info := f.Doc.Tokens(), word.Layer.Of(f.Doc)
	noun := -1
	for i := m.First - 1; i >= s.First; i-- {
		if tokens[i].Lower == ";" {
			return c, 0, false
		}
		if c, ok := f.cueAt(i, s.First, m.First); ok && c.role != named {
			return c, i, true
		} else if ok && noun < 0 {
			noun = i
		}
		if other(tokens, info, i) {
			return c, 0, false
		}
	}
	if noun >= 0 {
		c, _ := f.cueAt(noun, s.First, m.First)
		return c, noun, true
	}
	for i := m.Last; i < s.Last; i++ {
		if c, ok := f.cueAt(i, s.First, s.Last); ok && c.role != named {
			return c, i, true
		}
		if w := tokens[i].Lower; w == ";" || other(tokens, info, i) && !info[i].Is(word.Be) {
			break
		}
	}
	return c, 0, false
}

// cueAt is the cue that token i is, the word beside it in [from, to) if it needs
// one; a word that may be both is a verb unless an article stands before it.
func (f *finder) cueAt(i, from, to int) (cue, bool) {
	tokens := f.Doc.Tokens()
	for _, c := range cues().words[tokens[i].Lower] {
		if c.role == happened && i > from && article(tokens[i-1].Lower) || tokens[i].Lower == "called" && i+1 < len(tokens) && article(tokens[i+1].Lower) {
			continue // "the shot"; "in what it called the shooting"
		}
		if c.with == nil || slices.ContainsFunc(tokens[from:to], func(t text.Token) bool { return slices.Contains(c.with, t.Lower) }) {
			return c, true
		}
	}
	return cue{}, false
}

func article(w string) bool {
	return w == "the" || w == "a" || w == "an" || w == "this" || w == "fatal"
}

// other reports whether token i is a verb, or brings in another clause, so that
// a time beyond it is not of what stands on this side.
func other(tokens []text.Token, info []word.Info, i int) bool {
	switch tokens[i].Lower {
	case "after", "before", "following", "since", "until", "because", "if", "who", "contradict", "contradicts":
		return true
	}
	x := info[i]
	return cues().stop[tokens[i].Lower] || x.Is(word.Past|word.Be) && !x.Is(word.Have|word.Do|word.Modal) && (i == 0 || !info[i-1].Is(word.Determiner|word.Possessive))
}

// another reports whether this part of a sentence tells of another event than the article's
// own: "in a separate shooting".
func (f *finder) another(s text.Sentence) bool {
	for _, t := range f.Doc.Tokens()[s.First:s.Last] {
		if cues().other[t.Lower] {
			return true
		}
	}
	return false
}
