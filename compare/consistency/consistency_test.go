package consistency_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/consistency"
)

func TestPage(t *testing.T) { comparetest.Page(t, &consistency.Check) }
