package update_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/update"
)

func TestPage(t *testing.T) { comparetest.Page(t, &update.Check) }
