package denial

import (
	"testing"

	"factdiff/extract/extracttest"
)

func TestPage(t *testing.T) { extracttest.Page(t, &Kind) }
