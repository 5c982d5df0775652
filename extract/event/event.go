// Package event reads events: talks, crashes, hearings and the like, by their
// nouns and by the verb phrases that tell of them, with the people who take
// part. It claims nothing; kinds ask it what a number or a time is of.
package event

import "factdiff/extract/text"

// Events are all events told of in one document.
type Events struct {
	Mentions []Mention // in the order of the text, not overlapping
	Groups   []Group   // the events meant, in the order of first mention
}

// Mention is one place where an event is named.
type Mention struct {
	Span        text.Span // the noun, or the verb phrase, alone
	First, Last int       // tokens [First, Last)
	Sentence    int
	// Phrase is the first token of the noun phrase: that of the article or
	// possessive, else of the first word before the noun that belongs to it.
	Phrase int
	Type   string // as in data/types.txt: talks for a meeting, a summit, negotiations
	Det    Det
	Verb   bool     // told by a verb phrase: "address the press"
	Words  []string // the words that set it apart from a bare "the talks", folded and sorted: trade, phone
	People []int    // who is told here to take part, indexes into person.People.Entities
	Group  int      // index into Events.Groups
}

// Det is how a mention is introduced.
type Det uint8

// The sorts of determiner.
const (
	Bare Det = iota
	Indefinite
	Definite // the, this, that
	Possessive
)

// Group is one event of an article: all mentions of one type with the same
// words apart.
type Group struct {
	Type     string
	Words    []string
	People   []int // all who take part, in the order in which they are told of
	Mentions []int
}

// Layer reads the events of a document.
var Layer = text.Layer[*Events]{Name: "events", Read: read}

// Incident is the first group that befalls people, a crash or a shooting: what
// "it happened" is said of. It is -1 when there is none.
func (e *Events) Incident() int {
	for i := range e.Groups {
		if words().befalls[e.Groups[i].Type] {
			return i
		}
	}
	return -1
}

// Main is the first group with at least two participants: what the article is
// about. It is -1 when there is none.
func (e *Events) Main() int {
	for i := range e.Groups {
		if len(e.Groups[i].People) > 1 {
			return i
		}
	}
	return -1
}
