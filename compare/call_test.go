package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

func TestASlipOfASourceSaysWhoseItIs(t *testing.T) {
	draft := &text.Document{Meta: text.Meta{ID: "D", Role: "draft"}}
	source := &text.Document{Meta: text.Meta{ID: "S1", Role: "source", Outlet: "Coastal Wire"}}
	said := func(doc, beside *text.Document, why Reason) []Reason {
		check := &Check{Name: "sums", Article: func(*Input, extract.Reading) []Finding {
			return []Finding{{Level: Query, Because: []Reason{why}, Evidence: []claim.Claim{{Doc: doc}, {Doc: beside}}}}
		}}
		return inside(&Input{}, extract.Reading{Doc: doc}, []*Check{check})[0].Because
	}
	assert.Equal(t, []Reason{"the parts are more than the whole", "it stands in S1 (Coastal Wire)"}, said(source, source, "the parts are more than the whole"))
	assert.Equal(t, []Reason{"S1 (Coastal Wire) has both"}, said(source, source, "S1 (Coastal Wire) has both"), "said already")
	assert.Equal(t, []Reason{"the parts are more than the whole"}, said(draft, draft, "the parts are more than the whole"), "the draft goes without saying")
	assert.Equal(t, []Reason{"both spellings"}, said(source, draft, "both spellings"), "the draft has a part in it")
}
