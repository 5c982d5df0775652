package rdjson_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/report"
	"factdiff/report/rdjson"
	"factdiff/report/reporttest"
)

// result is reviewdog's DiagnosticResult as far as we use it.
type result struct {
	Source      struct{ Name string }
	Diagnostics []struct {
		Message  string
		Location location
		Severity string
		Source   struct{ Name string }
		Code     struct{ Value string }
		Related  []struct {
			Message  string
			Location location
		} `json:"related_locations"`
	}
}

type location struct {
	Path  string
	Range *struct{ Start, End *struct{ Line, Column int } }
}

func write(t *testing.T, r *report.Report) result {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, rdjson.Writer.Write(&b, r, report.Style{}))
	d := json.NewDecoder(&b)
	d.DisallowUnknownFields()
	var out result
	require.NoError(t, d.Decode(&out))
	return out
}

func TestTheOtherArticlesAreRelatedLocations(t *testing.T) {
	r := reporttest.Bergen()
	out := write(t, r)
	require.Len(t, out.Diagnostics, len(r.Findings))
	for i, d := range out.Diagnostics {
		assert.Equal(t, "draft.txt", d.Location.Path)
		assert.Len(t, d.Related, len(r.Findings[i].Evidence)-1)
	}
	assert.Equal(t, "ERROR", out.Diagnostics[0].Severity)
	assert.Equal(t, "INFO", out.Diagnostics[len(out.Diagnostics)-1].Severity)
}

// reviewdog counts columns in bytes, from 1, the end exclusive.
func TestColumnsAreBytes(t *testing.T) {
	r := reporttest.Bergen()
	e := &r.Findings[0].Evidence[0]
	e.Line, e.Column, e.ByteColumn, e.Quote, e.Start, e.End = 2, 5, 7, "é", 30, 32
	at := write(t, r).Diagnostics[0].Location.Range
	assert.Equal(t, []int{2, 7, 2, 9}, []int{at.Start.Line, at.Start.Column, at.End.Line, at.End.Column})
	e.End = 38 // "&eacute;" in the file
	assert.Nil(t, write(t, r).Diagnostics[0].Location.Range.End)
}
