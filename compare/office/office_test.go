package office_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/office"
)

func TestPage(t *testing.T) { comparetest.Page(t, &office.Check) }
