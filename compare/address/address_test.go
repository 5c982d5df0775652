package address_test

import (
	"testing"

	"factdiff/compare/address"
	"factdiff/compare/comparetest"
)

func TestPage(t *testing.T) { comparetest.Page(t, &address.Check) }
