package wording_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/wording"
)

func TestPage(t *testing.T) { comparetest.Page(t, &wording.Check) }
