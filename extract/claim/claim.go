// Package claim holds what an article says, normalised: of a property of a
// subject, with the words that say it.
package claim

import "factdiff/extract/text"

// Claim is what one text says of a property of a subject: "talks, length,
// under 3 h, reported".
type Claim struct {
	Kind      string // one of the kinds of the result document: duration, clock, name …
	Subject   Subject
	Attribute *Attribute
	Value     Value
	Stance    Stance
	By        Speaker
	Doc       *text.Document
	Evidence  text.Span   // in Doc.Text; the words that say it, at most 400 bytes
	Frame     string      // the frame that read it, for explain
	From      []text.Span // the mentions it was made of, when it was derived
}

// Attribute is a property that a kind reads. Attributes are compared by
// pointer; each is declared once, by its kind.
type Attribute struct {
	Name string // "length", "office holder"
	One  bool   // two different answers cannot both be right
	Road string // the road that lines its claims up, when it is not "frame"
	Doc  string // one sentence for the kind's page
}

// SubjectType says what sort of thing a claim is about.
type SubjectType uint8

// The sorts of subject.
const (
	Thing   SubjectType = iota // a counted or measured thing: "buildings damaged"
	Person                     // a person named in the article
	Event                      // the talks, the crash, the vote
	Office                     // Commerce Secretary
	Article                    // the article itself (its date)
)

var subjectTypes = [...]string{"thing", "person", "event", "office", "article"}

func (t SubjectType) String() string { return subjectTypes[t] }

// Subject is what a claim is about, with all that helps to tell whether two
// articles mean the same one.
type Subject struct {
	Type SubjectType
	// Name is how it is shown: "the talks", "Howard Lutnick".
	Name string
	// Key is the normalised head by which subjects of one type are looked up:
	// an event's type word ("talks", "crash"), a thing's head noun, a person's
	// folded family name, an office's head ("secretary").
	Key string
	// Words are further content words, folded and sorted: modifiers, the
	// predicate it is counted in ("killed"), the body of an office.
	Words []string
	// People are folded family names of the participants.
	People []string
	// Place and Date narrow an event; empty when not said.
	Place string
	Date  string // ISO, as far as known: 2025, 2025-08, 2025-08-15
	// Entity is the person's index in the person layer of the document, or -1.
	Entity int
}

// Stance says how a text stands to a statement.
type Stance uint8

// The stances.
const (
	Reported Stance = iota
	Planned
	Estimated
	Possible
	Denied
	Unclear
	Asked
)

var stances = [...]string{"reported", "planned", "estimated", "possible", "denied", "unclear", "asked"}

func (s Stance) String() string { return stances[s] }

// Speaker is whom a statement is attributed to; the zero Speaker is the
// article itself.
type Speaker struct {
	Name string // as written: "the Kremlin", "Police Chief Ed Gilmore"
	Cue  string // the word that attributes: said, according to
}

// Hedge is how exactly a value is meant.
type Hedge uint8

// The hedges.
const (
	Exact Hedge = iota
	About
	Almost
	AtLeast
	AtMost
	MoreThan
	LessThan
	Between
)

var hedges = [...]string{"exact", "about", "almost", "at least", "at most", "more than", "less than", "between"}

func (h Hedge) String() string { return hedges[h] }
