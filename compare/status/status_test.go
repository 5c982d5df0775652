package status_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/status"
)

func TestPage(t *testing.T) { comparetest.Page(t, &status.Check) }
