package quantity_test

import (
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract/claim"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

func read(s string) (*text.Document, []quantity.Mention) {
	d := text.New(text.Meta{}, s, nil, text.Origin{})
	return d, quantity.Layer.Of(d)
}

// says is a mention as the corpora write it.
func says(m quantity.Mention) string {
	q := m.Value
	out := m.Class.String() + " " + number(q.N)
	if q.Hedge == claim.Between || m.Class == quantity.Score {
		out += ".." + number(q.High)
	}
	if q.Unit != "" && m.Class != quantity.Duration {
		out += " " + q.Unit
	}
	if q.Hedge != claim.Exact {
		out += " " + q.Hedge.String()
	}
	if m.Class == quantity.Duration {
		out = m.Class.String() + " " + number(m.N)
	}
	if m.Doubt != "" {
		out += " !"
	}
	return out
}

func number(n float64) string {
	return strconv.FormatFloat(math.Round(n*1e4)/1e4, 'f', -1, 64)
}

// corpus calls check for each line of a file with the heading above it.
func corpus(t *testing.T, path string, check func(want, line string)) {
	t.Helper()
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	want, n := "", 0
	for line := range strings.Lines(string(b)) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case strings.HasPrefix(line, "= "):
			want = line[2:]
		default:
			check(want, line)
			n++
		}
	}
	require.Greater(t, n, 40, "the corpus was read")
}

// bracketed is a line without its brackets, and the span between them.
func bracketed(line string) (string, text.Span) {
	start := strings.Index(line, "[")
	end := strings.Index(line, "]") - 1
	return strings.NewReplacer("[", "", "]", "").Replace(line), text.Span{Start: start, End: end}
}

func at(ms []quantity.Mention, s text.Span) (quantity.Mention, bool) {
	for _, m := range ms {
		if m.Hedged == s {
			return m, true
		}
	}
	return quantity.Mention{}, false
}

func TestValues(t *testing.T) {
	corpus(t, "testdata/values.txt", func(want, line string) {
		s, span := bracketed(line)
		_, ms := read(s)
		m, ok := at(ms, span)
		if assert.True(t, ok, "%s: found %s", line, all(ms)) {
			assert.Equal(t, want, says(m), line)
		}
	})
}

func TestNames(t *testing.T) {
	corpus(t, "testdata/names.txt", func(want, line string) {
		s, span := bracketed(line)
		_, ms := read(s)
		if want == "none" {
			assert.Empty(t, all(ms), line)
			return
		}
		m, ok := at(ms, span)
		if assert.True(t, ok, "%s: found %s", line, all(ms)) {
			assert.Equal(t, want, m.Class.String(), line)
			assert.False(t, m.Class.Counts(), line)
			assert.NotEmpty(t, m.Reason, line)
		}
	})
}

func all(ms []quantity.Mention) string {
	var out []string
	for _, m := range ms {
		out = append(out, fmt.Sprintf("%q %s", m.Value.Written, says(m)))
	}
	return strings.Join(out, "; ")
}
