package conflict_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/conflict"
)

func TestPage(t *testing.T) { comparetest.Page(t, &conflict.Check) }
