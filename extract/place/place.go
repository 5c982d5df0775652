// Package place reads places: countries, states, cities, regions, street
// addresses, buildings, and the peoples named after places.
package place

import "factdiff/extract/text"

// Kind says what sort of place is named.
type Kind uint8

// The kinds of place.
const (
	Other    Kind = iota // known to be a place, and no more: a region, a river, an unlisted town
	Country              // Egypt
	State                // Alaska, Ala.
	City                 // Anchorage
	Street               // Holm Drive, without a number
	Address              // 849 Chandler St., the 4100 block of Holm Drive
	Facility             // a bridge, a tower, a stadium, a camp
	People               // Egyptian, Alaskans: the adjective and the members
)

var kinds = [...]string{"place", "country", "state", "city", "street", "address", "facility", "people"}

func (k Kind) String() string { return kinds[k] }

// Mention is one place named in a text.
type Mention struct {
	Span        text.Span // the name; for an address from the number to the street
	First, Last int       // tokens [First, Last)
	Kind        Kind
	// Key is the same for all names of one place: "United States" for U.S. and
	// American, "Columbus (Georgia)" for "Columbus, Ga.", "Belton, Missouri" for
	// a town the gazetteer lacks; for streets and addresses the folded street,
	// "holm drive" for Holm Dr.
	Key string
	// Within is the key of the smallest place around it that the text or the
	// gazetteer gives, or "".
	Within string
	// Number is the house number or, when Block is set, the hundred block, as
	// printed; 0 when there is none.
	Number int
	Block  bool
}

// Places are the places named in a document, in order, not overlapping; an
// address and the city after it are two.
type Places struct{ Mentions []Mention }

// Layer reads the places of a document.
var Layer = text.Layer[*Places]{Name: "places", Read: read}

// SameBlock reports whether two addresses are compatible: one street, and
// house numbers in one hundred block where both are given (7423 lies in the
// 7400 block).
func SameBlock(a, b Mention) bool {
	if a.Key != b.Key {
		return false
	}
	switch {
	case a.Number == 0 || b.Number == 0:
		return true
	case a.Block == b.Block:
		return a.Number == b.Number
	}
	return a.Number/100 == b.Number/100
}
