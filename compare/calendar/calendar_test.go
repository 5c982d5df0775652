package calendar_test

import (
	"testing"

	"factdiff/compare/calendar"
	"factdiff/compare/comparetest"
)

func TestPage(t *testing.T) { comparetest.Page(t, &calendar.Check) }
