// Package all lists every road to questions and every check.
package all

import (
	"factdiff/compare"
	"factdiff/compare/address"
	"factdiff/compare/age"
	"factdiff/compare/arithmetic"
	"factdiff/compare/calendar"
	"factdiff/compare/conflict"
	"factdiff/compare/consistency"
	"factdiff/compare/dated"
	"factdiff/compare/denial"
	"factdiff/compare/figures"
	"factdiff/compare/garbled"
	"factdiff/compare/geography"
	"factdiff/compare/headline"
	"factdiff/compare/introduction"
	"factdiff/compare/lookalike"
	"factdiff/compare/matter"
	"factdiff/compare/naming"
	"factdiff/compare/outcome"
	"factdiff/compare/parallel"
	"factdiff/compare/profile"
	"factdiff/compare/roster"
	"factdiff/compare/shares"
	"factdiff/compare/spelling"
	"factdiff/compare/stale"
	"factdiff/compare/status"
	"factdiff/compare/telling"
	"factdiff/compare/timespan"
	"factdiff/compare/titles"
	"factdiff/compare/topic"
	"factdiff/compare/update"
	"factdiff/compare/when"
	"factdiff/compare/wording"
)

// Roads are all roads to questions.
func Roads() []*compare.Road {
	return []*compare.Road{&topic.Road, &matter.Road, &denial.Road, &parallel.Road, &outcome.Road, &wording.Road, &update.Road, &address.Road, &figures.Road, &when.Road, &when.Dates, &stale.Road, &telling.Road, &profile.Road}
}

// Checks are all checks, in the order in which they judge.
func Checks() []*compare.Check {
	return []*compare.Check{&naming.Check, &age.Check, &address.Check, &status.Check, &matter.Check, &denial.Check, &conflict.Check, &outcome.Check, &roster.Check, &titles.Check, &calendar.Check, &dated.Check, &when.Check, &lookalike.Check, &spelling.Check, &introduction.Check, &geography.Check, &consistency.Check, &wording.Check, &parallel.Check, &update.Check, &arithmetic.Check, &shares.Check, &headline.Check, &garbled.Check, &timespan.Check, &stale.Check, &figures.Check, &telling.Check, &profile.Check}
}
