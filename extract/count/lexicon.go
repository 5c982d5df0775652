package count

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed words.txt
var list string

// lexicon is what words.txt says, by class: word to harm or to group.
type lexicon struct{ act, state, verb, toll, people, past, between, severe, brought map[string]string }

var words = sync.OnceValue(func() *lexicon {
	l := &lexicon{map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}}
	of := map[string]map[string]string{"act": l.act, "state": l.state, "verb": l.verb, "toll": l.toll, "people": l.people, "past": l.past, "between": l.between, "severe": l.severe, "brought": l.brought}
	for line := range strings.Lines(list) {
		head, body, ok := strings.Cut(line, ":")
		class, value, both := strings.Cut(head, " ")
		if !ok || !both || of[class] == nil {
			continue
		}
		for _, w := range strings.Fields(body) {
			of[class][w] = value
		}
	}
	return l
})
