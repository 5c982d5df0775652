// Package all lists every reader of mentions and every kind of claim.
package all

import "factdiff/extract/mention"

// Readers are all readers of mentions, a line each.
func Readers() []*mention.Reader {
	return []*mention.Reader{
		// &quantity.Reader, &timex.Reader, &person.Reader, &clause.Reader, …
	}
}
