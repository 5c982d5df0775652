package telling_test

import (
	"testing"

	"factdiff/compare/comparetest"
	"factdiff/compare/telling"
)

func TestPage(t *testing.T) { comparetest.Page(t, &telling.Check) }
