package timespan_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/timespan"
)

func TestPage(t *testing.T) { comparetest.Page(t, &timespan.Check) }
