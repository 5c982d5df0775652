package arithmetic_test

import (
	"testing"

	"factdiff/compare/arithmetic"
	"factdiff/compare/comparetest"
)

func TestPage(t *testing.T) { comparetest.Page(t, &arithmetic.Check) }
