package denial_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/denial"
)

func TestPage(t *testing.T) { comparetest.Page(t, &denial.Check) }
