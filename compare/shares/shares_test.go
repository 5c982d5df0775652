package shares_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/shares"
)

func TestPage(t *testing.T) { comparetest.Page(t, &shares.Check) }
