package roster_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/roster"
)

func TestPage(t *testing.T) { comparetest.Page(t, &roster.Check) }
