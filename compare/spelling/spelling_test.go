package spelling_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/spelling"
)

func TestPage(t *testing.T) { comparetest.Page(t, &spelling.Check) }
