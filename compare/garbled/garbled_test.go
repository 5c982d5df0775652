package garbled_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/garbled"
)

func TestPage(t *testing.T) { comparetest.Page(t, &garbled.Check) }
