package headline_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/headline"
)

func TestPage(t *testing.T) { comparetest.Page(t, &headline.Check) }
