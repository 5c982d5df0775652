package dated_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/dated"
)

func TestPage(t *testing.T) { comparetest.Page(t, &dated.Check) }
