package matter_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/matter"
)

func TestPage(t *testing.T) { comparetest.Page(t, &matter.Check) }
