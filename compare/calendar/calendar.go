// Package calendar is the check on times inside one article: a zone label out
// of season, a weekday that does not go with its date, an elapsed time that
// does not go with the register's date of the event.
package calendar

import (
	_ "embed"

	"factdiff/compare"
	"factdiff/extract"
)

//go:embed calendar.md
var page string

// Check looks at the times of one article.
var Check = compare.Check{Name: "calendar", Doc: page, Article: inside}

func inside(in *compare.Input, r extract.Reading) []compare.Finding {
	out := append(zones(r.Doc), weekdays(r.Doc)...)
	for _, c := range r.Claims {
		if c.Kind == "elapsed" {
			out = append(out, elapsed(in, c)...)
		}
	}
	return out
}
