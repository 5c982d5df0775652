package consistency

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/text"
)

// A list of more telephone numbers than are compared says so, at the first one
// that is left out.
func TestTelephoneNumbersAreBounded(t *testing.T) {
	list := func(n int) *text.Document {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "Call the office at 555-017-%04d. ", i)
		}
		return text.New(text.Meta{Role: "draft"}, b.String(), nil, text.Origin{})
	}
	run := func(d *text.Document) []extract.Skip {
		return compare.Run(&compare.Input{Drafts: []extract.Reading{{Doc: d}}}, nil, []*compare.Check{&Check}).Skips
	}
	assert.Empty(t, run(list(mostPhones)))
	d := list(mostPhones + 9)
	skips := run(d)
	require.Len(t, skips, 1)
	assert.Equal(t, "555-017-0040", d.Slice(skips[0].Span))
	assert.Contains(t, skips[0].Reason, "the first 40 only")
}
