// Package all lists every reader of mentions and every kind of claim.
//
//go:generate go run ./internal/list
package all

import (
	"factdiff/extract/clause"
	"factdiff/extract/mention"
	"factdiff/extract/organisation"
	"factdiff/extract/person"
	"factdiff/extract/place"
	"factdiff/extract/quantity"
	"factdiff/extract/timex"
)

// Readers are all readers of mentions, a line each.
func Readers() []*mention.Reader {
	return []*mention.Reader{
		&clause.Reader,
		&organisation.Reader,
		&person.Reader,
		&place.Reader,
		&quantity.Reader,
		&timex.Reader,
	}
}
