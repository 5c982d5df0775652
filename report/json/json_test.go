package json_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/report"
	reportjson "factdiff/report/json"
	"factdiff/report/reporttest"
)

func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(reportjson.Schema))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("result.schema.json", doc))
	s, err := c.Compile("result.schema.json")
	require.NoError(t, err)
	return s
}

func write(t *testing.T, r *report.Report) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, reportjson.Write(&b, r))
	return b.Bytes()
}

func validate(t *testing.T, raw []byte) error {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	require.NoError(t, err)
	return schema(t).Validate(doc)
}

func TestResultsAreValid(t *testing.T) {
	waived := reporttest.Bergen()
	waived.Findings[0].Waived = &report.Waived{Decision: "accept", Reason: "seen", By: "kl", Until: "2031-06-01"}
	for name, r := range map[string]*report.Report{
		"a full story":  waived,
		"excerpts":      waived.Excerpts(),
		"nothing":       report.New(report.Input{}),
		"a failed load": report.New(report.Input{Errors: []report.Error{{Path: "x", Message: "no such file"}}}),
	} {
		assert.NoError(t, validate(t, write(t, r)), name)
	}
}

func TestTheSchemaRefuses(t *testing.T) {
	good := string(write(t, reporttest.Bergen()))
	for name, change := range map[string][2]string{
		"another version": {`"version": 1,`, `"version": 2,`},
		"unknown level":   {`"level": "conflict"`, `"level": "fatal"`},
		"an id by hand":   {`"id": "FD-`, `"id": "fd `},
		"no evidence":     {`"evidence": [`, `"proof": [`},
		"line nought":     {`"line": 4`, `"line": 0`},
	} {
		bad := strings.Replace(good, change[0], change[1], 1)
		require.NotEqual(t, good, bad, name)
		assert.Error(t, validate(t, []byte(bad)), name)
	}
}

// Every field that is written is described.
func TestTheSchemaNamesEveryField(t *testing.T) {
	var s struct {
		Properties map[string]any
		Defs       map[string]struct{ Properties map[string]any } `json:"$defs"`
	}
	require.NoError(t, json.Unmarshal([]byte(reportjson.Schema), &s))
	for name, v := range map[string]any{"document": report.Document{}, "block": report.Block{}, "finding": report.Finding{}, "waived": report.Waived{},
		"evidence": report.Evidence{}, "measure": report.Measure{}, "moment": report.Moment{}, "question": report.Question{},
		"skipped": report.Skipped{}, "notice": report.Notice{}, "checked": report.Checked{}} {
		assert.ElementsMatch(t, fields(reflect.TypeOf(v)), keys(s.Defs[name].Properties), name)
	}
	assert.ElementsMatch(t, fields(reflect.TypeFor[report.Report]()), keys(s.Properties))
}

func fields(t reflect.Type) []string {
	var out []string
	for f := range t.Fields() {
		if f.Anonymous {
			out = append(out, fields(f.Type)...)
			continue
		}
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		out = append(out, name)
	}
	return out
}

func keys(m map[string]any) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	return out
}

func TestWhatIsWrittenIsReadAgain(t *testing.T) {
	r := reporttest.Bergen()
	again, err := reportjson.Read(write(t, r))
	require.NoError(t, err)
	assert.Equal(t, r, again)
}

func TestReadRefusesOtherVersionsAndOtherFiles(t *testing.T) {
	_, err := reportjson.Read([]byte(`{"version": 2}`))
	assert.ErrorContains(t, err, "version 2")
	_, err = reportjson.Read([]byte(`<html>`))
	assert.ErrorContains(t, err, "not a result document")
}

// Two bytes of a list may be an element of three hundred in memory; the largest
// honest results have far fewer.
func TestReadRefusesListsOfNothing(t *testing.T) {
	for why, list := range map[string]string{
		"numbers": strings.Repeat("0,", 100_000), "nulls": strings.Repeat("null,", 100_000), "empty objects": strings.Repeat("{},", 100_000),
		"lists in one another": strings.Repeat("[", 100) + "0,",
	} {
		_, err := reportjson.Read([]byte(`{"version": 1, "findings": [` + list + `0]}`))
		assert.ErrorContains(t, err, "more elements than a result of its length", why)
	}
	for why, r := range map[string]*report.Report{"large": reporttest.Large(8, 120), "excerpts": reporttest.Large(8, 120).Excerpts()} {
		raw, err := json.Marshal(r)
		require.NoError(t, err)
		_, err = reportjson.Read(raw)
		assert.NoError(t, err, why)
	}
	_, err := reportjson.Read([]byte(`{"version": 1, "findings": [], "tool": {"name": "a \",` + strings.Repeat(",[", 50_000) + `"}}`))
	assert.NoError(t, err, "what stands in a string is no list")
}
