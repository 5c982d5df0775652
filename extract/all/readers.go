// Package all lists every reader of mentions and every kind of claim.
package all

import (
	"factdiff/extract/clause"
	"factdiff/extract/mention"
	"factdiff/extract/person"
	"factdiff/extract/quantity"
	"factdiff/extract/timex"
)

// Readers are all readers of mentions, a line each.
func Readers() []*mention.Reader {
	return []*mention.Reader{
		&clause.Reader,
		&person.Reader,
		&quantity.Reader,
		&timex.Reader,
	}
}
