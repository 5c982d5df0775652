package when_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/when"
)

func TestPage(t *testing.T) { comparetest.Page(t, &when.Check) }
