package telling

import (
	_ "embed"
	"strings"
	"sync"

	"factdiff/compare/parallel"
	"factdiff/extract/wordlist"
)

//go:embed words.txt
var wordFile string

// sense is what a word stands for: its class and whether a number of such people
// or things is worth comparing.
type sense struct {
	thing, people string   // class as what is counted, or ""
	acts          []string // classes as an act
}

var senses = sync.OnceValue(func() map[string]sense {
	out := map[string]sense{}
	for head, body := range wordlist.Rows(wordFile) {
		for w := range strings.FieldsSeq(body) {
			s := out[w]
			switch {
			case strings.HasSuffix(head, "+"):
				s.thing = strings.TrimSuffix(head, "+")
			case strings.HasSuffix(head, "#"):
				s.people = strings.TrimSuffix(head, "#")
			default:
				s.acts = append(s.acts, head)
			}
			out[w] = s
		}
	}
	return out
})

// counted is the class of a noun that a number counts: of the list, or the word
// itself without its ending. people: it is of people.
func counted(noun string) (class string, people bool) {
	s := senses()[noun]
	switch {
	case s.people != "":
		return s.people, true
	case s.thing != "":
		return s.thing, false
	}
	return parallel.Key(noun), false
}
