package twice_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/twice"
)

func TestPage(t *testing.T) { comparetest.Page(t, &twice.Check) }
