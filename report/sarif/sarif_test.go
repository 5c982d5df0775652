package sarif_test

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/report"
	"factdiff/report/reporttest"
	"factdiff/report/sarif"
)

// validate checks raw against the official schema: the standard's file in its
// published form, without line breaks.
func validate(t *testing.T, raw []byte) {
	t.Helper()
	f, err := os.Open("testdata/sarif-schema-2.1.0.json")
	require.NoError(t, err)
	defer f.Close()
	schema, err := jsonschema.UnmarshalJSON(f)
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	require.NoError(t, c.AddResource("sarif.json", schema))
	s, err := c.Compile("sarif.json")
	require.NoError(t, err)
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	require.NoError(t, err)
	assert.NoError(t, s.Validate(doc))
}

type log struct {
	Runs []struct {
		Invocations []struct{ ExecutionSuccessful bool }
		Artifacts   []struct{ Location struct{ URI string } }
		Results     []struct {
			RuleID, Level string
			Message       struct{ Text string }
			Locations     []location
			Related       []location        `json:"relatedLocations"`
			Fingerprints  map[string]string `json:"partialFingerprints"`
			Suppressions  []struct{ Kind, Status, Justification string }
		}
	}
}

type location struct {
	Message          struct{ Text string }
	PhysicalLocation struct {
		ArtifactLocation struct{ URI string }
		Region           struct{ StartLine, StartColumn, EndColumn, ByteOffset, ByteLength int }
	}
}

func write(t *testing.T, r *report.Report) log {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, sarif.Write(&b, r))
	validate(t, b.Bytes())
	var l log
	require.NoError(t, json.Unmarshal(b.Bytes(), &l))
	require.Len(t, l.Runs, 1)
	return l
}

func TestEveryFindingIsThereWithBothPlaces(t *testing.T) {
	r := reporttest.Bergen()
	l := write(t, r)
	require.Len(t, l.Runs[0].Results, len(r.Findings))
	for i, got := range l.Runs[0].Results {
		f := r.Findings[i]
		assert.Equal(t, f.ID, got.Fingerprints["factdiff/v1"])
		assert.Len(t, got.Related, len(f.Evidence)-1, f.Title)
		for _, e := range f.Evidence {
			assert.Contains(t, got.Message.Text, e.Quote[:min(20, len(e.Quote))])
		}
		main, _ := r.Main(&f)
		at := got.Locations[0].PhysicalLocation
		assert.Equal(t, []int{main.Line, main.Column, main.Start, main.End - main.Start},
			[]int{at.Region.StartLine, at.Region.StartColumn, at.Region.ByteOffset, at.Region.ByteLength})
	}
	assert.Equal(t, "draft.txt", l.Runs[0].Artifacts[0].Location.URI)
}

func TestWaivedFindingsComeLastWithTheReason(t *testing.T) {
	r := reporttest.Bergen()
	require.Equal(t, "conflict", r.Findings[0].Level)
	r.Findings[0].Waived = &report.Waived{Decision: "accept", Reason: "asked the ministry", By: "AB"}
	results := write(t, r).Runs[0].Results
	last := results[len(results)-1]
	assert.Equal(t, r.Findings[0].ID, last.Fingerprints["factdiff/v1"])
	require.Len(t, last.Suppressions, 1)
	assert.Equal(t, "external", last.Suppressions[0].Kind)
	assert.Equal(t, "accept by AB: asked the ministry", last.Suppressions[0].Justification)
	rank := map[string]int{"error": 0, "warning": 1, "note": 2}
	for i := 1; i < len(results)-1; i++ {
		assert.LessOrEqual(t, rank[results[i-1].Level], rank[results[i].Level], "worst first")
		assert.Empty(t, results[i].Suppressions)
	}
}

func TestAnIncompleteRunIsNoSuccess(t *testing.T) {
	r := report.New(report.Input{Errors: []report.Error{{Path: "a b.txt", Message: "no such file"}, {Message: "no memory"}}})
	r.Tool = report.Tool{Name: "factdiff", Version: "v1.2.3"}
	l := write(t, r)
	assert.False(t, l.Runs[0].Invocations[0].ExecutionSuccessful)
	assert.Empty(t, l.Runs[0].Results)
}

func TestPathsBecomeURIs(t *testing.T) {
	for path, want := range map[string]string{
		"drafts/a.md":         "drafts/a.md",
		"./drafts/a.md":       "drafts/a.md",
		`drafts\may\a.md`:     "drafts/may/a.md",
		`C:\desk\a b.md`:      "file:///C:/desk/a%20b.md",
		"/desk/é.md":          "file:///desk/%C3%A9.md",
		"100%?.md":            "100%25%3F.md",
		"a:b.md":              "./a:b.md",
		"javascript:alert(1)": "./javascript:alert%281%29",
	} {
		r := report.New(report.Input{Errors: []report.Error{{Path: path, Message: "x"}}})
		r.Documents = []report.Document{{ID: "D", Role: "draft", Path: path, SHA256: "00"}}
		r.Tool.Name = "factdiff"
		assert.Equal(t, want, write(t, r).Runs[0].Artifacts[0].Location.URI)
	}
}

func TestHostileArticlesStayValid(t *testing.T) {
	write(t, reporttest.Hostile())
}
