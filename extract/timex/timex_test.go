package timex_test

import (
	"bufio"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract/text"
	"factdiff/extract/timex"
)

// on makes a document published on a day, or at a time, of UTC.
func on(t *testing.T, day, body string) *text.Document {
	t.Helper()
	meta := text.Meta{}
	if day != "" {
		layout := time.DateOnly
		if len(day) > 10 {
			layout = "2006-01-02T15:04"
		}
		published, err := time.Parse(layout, day)
		require.NoError(t, err)
		meta.Published, meta.HasClock = published, len(day) > 10
	}
	return text.New(meta, body, nil, text.Origin{})
}

func times(t *testing.T, day, body string) []timex.Mention {
	t.Helper()
	return timex.Layer.Of(on(t, day, body))
}

func lines(t *testing.T, path string) []string {
	t.Helper()
	f, err := os.Open(path)
	require.NoError(t, err)
	defer f.Close()
	var out []string
	for s := bufio.NewScanner(f); s.Scan(); {
		if line := strings.TrimSpace(s.Text()); line != "" && line[0] != '#' {
			out = append(out, line)
		}
	}
	return out
}

// modifier is the modifier as the examples write it.
func modifier(m timex.Mention) string {
	switch {
	case m.Position != "":
		return map[string]string{"START": " start", "MID": " mid", "END": " end"}[m.Position]
	case m.Bound != "":
		return " " + m.Bound
	case m.Kind == timex.Duration:
		return map[string]string{"about": " approx", "almost": " less", "less than": " less", "at most": " less", "more than": " more", "at least": " more"}[m.Quantity.Hedge.String()]
	}
	return ""
}

func TestExamples(t *testing.T) {
	day, want := "", ""
	for _, line := range lines(t, "testdata/examples.txt") {
		switch line[0] {
		case '@':
			day = strings.TrimSpace(line[1:])
			continue
		case '=':
			want = strings.TrimSpace(line[1:])
			continue
		}
		before, rest, ok := strings.Cut(line, "[")
		require.True(t, ok, line)
		inside, after, ok := strings.Cut(rest, "]")
		require.True(t, ok, line)
		body := before + inside + after
		var got []string
		for _, m := range times(t, day, body) {
			got = append(got, body[m.Span.Start:m.Span.End]+" = "+m.Kind.String()+" "+m.Timex+modifier(m))
		}
		assert.Equal(t, []string{inside + " = " + want}, got, line)
	}
}

func TestNothing(t *testing.T) {
	for _, line := range lines(t, "testdata/nothing.txt") {
		for _, m := range times(t, "2013-03-22", line) {
			assert.Fail(t, "a time where there is none", "%q in %q", line[m.Span.Start:m.Span.End], line)
		}
	}
}
