package age_test

import (
	"testing"

	"factdiff/compare/age"
	"factdiff/compare/comparetest"
)

func TestPage(t *testing.T) { comparetest.Page(t, &age.Check) }
