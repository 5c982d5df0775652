package introduction_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/introduction"
)

func TestPage(t *testing.T) { comparetest.Page(t, &introduction.Check) }
