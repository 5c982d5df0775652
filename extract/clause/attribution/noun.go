package attribution

import (
	_ "embed"
	"strings"
	"sync"

	"factdiff/extract/clause/word"
)

//go:embed nouns.txt
var nounsFile string

var nouns = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for line := range strings.Lines(nounsFile) {
		if line[0] != '#' {
			for n := range strings.FieldsSeq(line) {
				m[n] = true
			}
		}
	}
	return m
})

func nounOf(low string) bool { return len(low) > 3 && nouns()[low] }

// noun reads a noun of saying with its owner and with what is said: "the
// mayor's claim that", "her promise to".
func (r *reader) noun(i int) bool {
	if !nounOf(r.toks[i].Lower) {
		return false
	}
	switch r.low(i + 1) {
	case "that", "to", "of", "about", "on", "for", "against":
	default:
		return false
	}
	j := i - 1
	for j > r.lo && i-j <= 3 && r.word(j) && !r.is(j, word.Genitive|word.Possessive|word.Determiner|word.Preposition) {
		j--
	}
	a := Attribution{Act: word.Say, CueFirst: i, CueLast: i + 1, Noun: true}
	switch {
	case r.is(j, word.Possessive):
		a.source = whole(j, j+1)
	case r.is(j, word.Genitive):
		end := j
		if !strings.HasPrefix(r.toks[j].Lower, "'") {
			end = j + 1 // the mark was not cut off: Smith's
		}
		first, ok := r.nounLeft(end - 1)
		if !ok {
			return false
		}
		a.source = whole(first, end)
	default:
		return false
	}
	r.add(a)
	return true
}
