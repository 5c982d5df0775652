package article

import "factdiff/extract/text"

// Publish dates m, unless it is dated, by an ISO 8601 date or time, as a story
// file does; it reports whether s is one.
func Publish(m *text.Meta, s string) bool {
	when, ok := parsePublished(s)
	if ok {
		when.into(m)
	}
	return ok
}
