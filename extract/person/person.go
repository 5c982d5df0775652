// Package person reads people: their names with titles and offices, who of the
// people named in one article are the same, and how far two names agree.
package person

import (
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// People are all mentions of persons in one document and the persons meant.
type People struct {
	Mentions []Mention // in the order of the text, not overlapping
	Entities []Entity  // in the order of first mention
}

// Mention is one place where a person is named or meant.
type Mention struct {
	Span        text.Span // the name without titles; for a title alone, its words without the article
	First, Last int       // tokens [First, Last)

	// The parts of the name as written. A nickname in quotes or parentheses is
	// Nick; Middle holds all between given and family name. In Chinese, Korean
	// and Vietnamese order (Xi Jinping) the parts are told apart all the same.
	Given, Middle, Family, Suffix, Nick string

	Titles []string // courtesies, ranks and callings before the name, folded: "dr", "lt", "col"
	Office *Office  // the office named right before or after, or nil

	// Entity is the person's index in People.Entities, or -1 when it could not
	// be told who is meant.
	Entity  int
	Partial Partial
	// AgeToken is the token of the age in years that follows the name ("Ortega,
	// 45,") or goes before it ("45-year-old Ortega"), or -1.
	AgeToken int
}

// Partial says how much of a name a mention gives.
type Partial uint8

// How much of a name is given.
const (
	Whole      Partial = iota // given and family name
	FamilyOnly                // Ortega, Mrs. Ortega
	GivenOnly                 // Daniel
	TitleOnly                 // the president, the 45-year-old
)

var partials = [...]string{"whole", "family", "given", "title"}

func (p Partial) String() string { return partials[p] }

// Office is a post as it is said beside a name or alone.
type Office struct {
	Span text.Span // its words, without country or body before them
	// Head is the folded head word: secretary, minister, ceo.
	Head string
	// Qualifier is the field, folded and without filler: commerce for "Commerce
	// Secretary" and "Secretary of Commerce", state, foreign, national security,
	// prime, vice.
	Qualifier string
	Body      string // as written: Russian Direct Investment Fund; or ""
	Country   string // key of the place in the gazetteer: United States, Arkansas; or ""
	Former    bool   // former, ex-, then-, late
	Acting    bool   // acting, interim
	Deputy    bool   // deputy, vice, assistant
}

// Entity is one person of a document.
type Entity struct {
	Name     claim.Name // the fullest form
	Nick     string     // a nickname the article gives in quotes, or ""
	Key      string     // folded family name, or only name, see [Key]
	Mentions []int      // indexes into People.Mentions
	Offices  []Office   // as said, in order, each form once
	Age      int        // in years, 0 when the article gives none beside the name

	sex   byte    // m or f, as a courtesy says; 0 when none does
	alone [4]bool // by which partial forms it went so far
}

// Layer reads the people of a document.
var Layer = text.Layer[*People]{Name: "people", Read: read}

// Name is the mention's name as a claim gives it.
func (m *Mention) Name(d *text.Document) claim.Name {
	return claim.Name{Given: m.Given, Middle: m.Middle, Family: m.Family, Suffix: m.Suffix, Whole: unwrapped(d.Slice(m.Span))}
}
