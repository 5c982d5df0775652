package status_test

import (
	"testing"

	"factdiff/compare/status"
	"factdiff/compare/comparetest"
)

func TestPage(t *testing.T) { comparetest.Page(t, &status.Check) }
