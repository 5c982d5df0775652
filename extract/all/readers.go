// Package all lists every reader of mentions and every kind of claim.
package all

import (
	"factdiff/extract/clause"
	"factdiff/extract/mention"
)

// Readers are all readers of mentions, a line each.
func Readers() []*mention.Reader {
	return []*mention.Reader{
		&clause.Reader,
		// &quantity.Reader, &timex.Reader, &person.Reader, …
	}
}
