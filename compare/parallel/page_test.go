package parallel_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/parallel"
)

func TestPage(t *testing.T) { comparetest.Page(t, &parallel.Check) }
