package stale_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/stale"
)

func TestPage(t *testing.T) { comparetest.Page(t, &stale.Check) }
