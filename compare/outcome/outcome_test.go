package outcome_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/outcome"
)

func TestPage(t *testing.T) { comparetest.Page(t, &outcome.Check) }
