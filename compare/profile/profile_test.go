package profile_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/profile"
)

func TestPage(t *testing.T) { comparetest.Page(t, &profile.Check) }
