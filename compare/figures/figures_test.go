package figures_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/figures"
)

func TestPage(t *testing.T) { comparetest.Page(t, &figures.Check) }
