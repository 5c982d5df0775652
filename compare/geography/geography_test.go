package geography_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/geography"
)

func TestPage(t *testing.T) { comparetest.Page(t, &geography.Check) }
