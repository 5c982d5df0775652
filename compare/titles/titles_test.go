package titles_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/titles"
)

func TestPage(t *testing.T) { comparetest.Page(t, &titles.Check) }
