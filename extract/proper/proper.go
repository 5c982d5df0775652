// Package proper reads proper names: which runs of capitalised words name a
// person, a body, a place or a people, and which stand there for another
// reason (the first word of a sentence, a weekday, a headline in capitals).
// One reading serves the readers of people, organisations and places, so that
// they never claim the same words.
//
// The reading is by rules over small word lists, in two passes: each run is
// judged by its own words and its neighbours, then again with what the whole
// article has shown ("Ortega" alone is a person once "Daniel Ortega" was one).
package proper

import "factdiff/extract/text"

// Kind says what a stretch of words names.
type Kind uint8

// The kinds of segment.
const (
	Other  Kind = iota // weekdays, prizes, wars, faiths and what could not be told
	Person             // the name alone, without titles
	Title              // titles and offices directly before or after a name: "Deputy Prime Minister"
	Body               // organisations
	Place
	Norp // nationalities, faiths and parties as adjectives or for their members
)

var kindNames = [...]string{"other", "person", "title", "body", "place", "norp"}

func (k Kind) String() string { return kindNames[k] }

// Segment is one name, title or other capitalised stretch.
type Segment struct {
	Kind        Kind
	First, Last int // tokens [First, Last)
	Run         int // segments of one run of capitalised words share it
	// Possessive: a possessive 's follows.
	Possessive bool
	// Score is the evidence that a person is meant; for [Person] and [Other].
	Score int
}

// Layer holds the segments of a document in the order of the text; they never
// overlap.
var Layer = text.Layer[[]Segment]{Name: "proper names", Read: read}
