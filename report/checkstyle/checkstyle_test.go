package checkstyle_test

import (
	"bytes"
	"encoding/xml"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/report"
	"factdiff/report/checkstyle"
	"factdiff/report/reporttest"
)

func TestFindingsStandUnderTheirFile(t *testing.T) {
	r := reporttest.Bergen()
	r.Findings[0].Waived = &report.Waived{Decision: "accept", Reason: "asked"}
	r.Errors = []report.Error{{Path: `desk\late.txt`, Message: "no such file"}}
	var b bytes.Buffer
	require.NoError(t, checkstyle.Write(&b, r))
	var got struct {
		Version string `xml:"version,attr"`
		Files   []struct {
			Name   string `xml:"name,attr"`
			Errors []struct {
				Line     int    `xml:"line,attr"`
				Severity string `xml:"severity,attr"`
				Source   string `xml:"source,attr"`
			} `xml:"error"`
		} `xml:"file"`
	}
	require.NoError(t, xml.Unmarshal(b.Bytes(), &got))
	assert.Equal(t, "4.3", got.Version)
	require.Len(t, got.Files, len(r.Documents)+1)
	draft := got.Files[0]
	assert.Equal(t, "draft.txt", draft.Name)
	require.Len(t, draft.Errors, len(r.Findings))
	assert.Equal(t, "info", draft.Errors[0].Severity, "waived")
	assert.Equal(t, "error", draft.Errors[1].Severity)
	assert.Equal(t, "factdiff.naming", draft.Errors[1].Source)
	late := got.Files[len(got.Files)-1]
	assert.Equal(t, "desk/late.txt", late.Name)
	assert.Equal(t, "factdiff.incomplete", late.Errors[0].Source)
}
