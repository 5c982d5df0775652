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

// Befalls reports whether events of a type happen to people, and are held by
// nobody: a crash, a storm, an attack.
func Befalls(kind string) bool { return kind == "incident" || words().befalls[kind] }

// Incident is the mention of what befalls people, a crash or a shooting, that "it
// happened" at token at is said of: the last one before it in its paragraph, else
// the first of the article. It is -1 when there is none.
func (e *Events) Incident(d *text.Document, at int) int {
	befalls := func(g *Group) bool { return words().befalls[g.Type] }
	if i := e.near(d, at, befalls); i >= 0 {
		return i
	}
	for i := range e.Groups {
		if befalls(&e.Groups[i]) {
			return e.Groups[i].Mentions[0]
		}
	}
	return -1
}

// MainAt is a mention of what the article is about where token at stands: the last
// event with at least two participants before it in its paragraph, else the first
// mention of [Events.Main]. It is -1 when there is none.
func (e *Events) MainAt(d *text.Document, at int) int {
	if i := e.near(d, at, func(g *Group) bool { return len(g.People) > 1 }); i >= 0 {
		return i
	}
	if g := e.Main(); g >= 0 {
		return e.Groups[g].Mentions[0]
	}
	return -1
}

// nearest is how many mentions [Events.near] looks back, so that a paragraph made
// of incidents costs no more than it is long.
const nearest = 50

// near is the last mention before token at, in its paragraph, of a group that
// will do, or -1.
func (e *Events) near(d *text.Document, at int, will func(*Group) bool) int {
	s := d.SentenceAt(d.Tokens()[at].Span.Start)
	from := e.From(at) - 1
	for i := from; i >= 0 && i > from-nearest && s >= 0; i-- {
		m := &e.Mentions[i]
		if d.Sentences()[m.Sentence].Block != d.Sentences()[s].Block {
			break
		}
		if m.Last <= at && m.Group >= 0 && will(&e.Groups[m.Group]) {
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
