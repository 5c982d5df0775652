package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// endless is a line that never ends.
type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'x'
	}
	return len(p), nil
}

func TestALineBeyondTheLimit(t *testing.T) {
	const line = `{"id": "a", "text": "Ann Pell left at 3 p.m."}` + "\n"
	for why, in := range map[string]io.Reader{
		"endless":  io.MultiReader(strings.NewReader(line), endless{}),
		"one byte": strings.NewReader(line + strings.Repeat(" ", 4<<20+1) + "\n" + line),
	} {
		var out bytes.Buffer
		err := mentions(in, &out, 4<<20)
		require.ErrorContains(t, err, "standard input, line 2: too large (limit 4194304 bytes, --limit-bytes)", why)
		var f *failed
		require.True(t, errors.As(err, &f), why)
		assert.Equal(t, exitIncomplete, f.code, why)
		assert.Contains(t, out.String(), `"id":"a"`, "%s: what came before is answered", why)
	}
	var out bytes.Buffer
	require.NoError(t, mentions(strings.NewReader(line+strings.TrimSuffix(line, "\n")), &out, len(line)-1))
	assert.Equal(t, 2, strings.Count(out.String(), "\n"))
}

// A text that is read in part would be half an answer.
func TestATextWithTooManyMentions(t *testing.T) {
	raw, err := json.Marshal(asked{ID: "a", Text: strings.Repeat("7 ", 500_000)})
	require.NoError(t, err)
	err = mentions(bytes.NewReader(raw), io.Discard, 0)
	require.ErrorContains(t, err, "line 1: incomplete: the text has more mentions than are read")
}

// A line of any make is answered or refused, and what is answered lies in its
// text.
func FuzzMentions(f *testing.F) {
	f.Add([]byte(`{"id": "a", "text": "Ann Pell left at 3 p.m. on May 5.", "reference_time": "2031-05-12T09:00"}` + "\n"))
	f.Add([]byte("{\"text\": \"\\ud800 12 percent\"}\n\n{}\n[]"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		var out bytes.Buffer
		refused := mentions(bytes.NewReader(raw), &out, 1<<20)
		lines := bytes.Count(out.Bytes(), []byte("\n"))
		if asked := bytes.Count(raw, []byte("\n")) + 1; lines > asked {
			t.Fatalf("%d answers to %d lines", lines, asked)
		}
		dec := json.NewDecoder(&out)
		for range lines {
			var s shown
			if err := dec.Decode(&s); err != nil {
				t.Fatalf("%v (%v)", err, refused)
			}
			for _, m := range s.Spans {
				if m.Start < 0 || m.End <= m.Start || m.Type == "" {
					t.Fatalf("%+v", m)
				}
			}
		}
	})
}
