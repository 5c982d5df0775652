// Package all lists every road to questions and every check.
package all

import (
	"factdiff/compare"
	"factdiff/compare/conflict"
	"factdiff/compare/parallel"
)

// Roads are both roads to questions.
func Roads() []*compare.Road {
	return []*compare.Road{&parallel.Road}
}

// Checks are all checks, in the order in which they judge.
func Checks() []*compare.Check {
	return []*compare.Check{&conflict.Check}
}
