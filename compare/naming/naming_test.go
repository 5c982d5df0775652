package naming_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/naming"
)

func TestPage(t *testing.T) { comparetest.Page(t, &naming.Check) }
