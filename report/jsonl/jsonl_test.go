package jsonl_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/report/jsonl"
	"factdiff/report/reporttest"
)

func TestEachLineIsARecord(t *testing.T) {
	r := reporttest.Bergen()
	var b bytes.Buffer
	require.NoError(t, jsonl.Write(&b, r))
	counts := map[string]int{}
	for i, line := range bytes.Split(bytes.TrimSuffix(b.Bytes(), []byte("\n")), []byte("\n")) {
		var v struct {
			Type string
			Is   struct {
				Version int
				ID      string
			}
		}
		require.NoError(t, json.Unmarshal(line, &v))
		if i == 0 {
			assert.Equal(t, "run", v.Type)
			assert.Equal(t, 1, v.Is.Version)
		}
		counts[v.Type]++
	}
	assert.Equal(t, map[string]int{"run": 1, "document": len(r.Documents), "finding": len(r.Findings),
		"question": len(r.Questions), "skipped": len(r.Skipped), "checked": len(r.Checked)}, counts)
}
