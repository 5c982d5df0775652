package outcome

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// Thousands of talks, each of other people, are not tried each with each: what
// is left out is named.
func TestEventsToldApartAreBounded(t *testing.T) {
	r := extract.Reading{Doc: text.New(text.Meta{}, "It lasted an hour.", nil, text.Origin{})}
	for i := range mostAbout + 50 {
		r.Claims = append(r.Claims, claim.Claim{Kind: "duration", Doc: r.Doc, Attribute: &claim.Attribute{Name: "length"},
			Subject: claim.Subject{Type: claim.Event, Key: "talks", Entity: -1, People: []string{fmt.Sprint("pell", i)}}})
	}
	in := &compare.Input{Drafts: []extract.Reading{r}}
	res := compare.Run(in, []*compare.Road{&Road}, nil)
	require.Len(t, res.Skips, 50)
	assert.Contains(t, res.Skips[0].Reason, "so many events are told apart")
}
