package article

import (
	"io/fs"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// written is a file that somebody else writes: it has a later state each time
// that it is asked for.
type written struct {
	fs.File
	states []fstest.MapFS
}

func (w *written) Stat() (fs.FileInfo, error) {
	state := w.states[0]
	w.states = w.states[1:]
	return state.Stat("a.txt")
}

func TestAFileThatChangesWhileItIsRead(t *testing.T) {
	at := time.Date(2031, 5, 12, 9, 0, 0, 0, time.UTC)
	state := func(body string, at time.Time) fstest.MapFS {
		return fstest.MapFS{"a.txt": {Data: []byte(body), Mode: 0o644, ModTime: at}}
	}
	const body = "Seven people died."
	for _, c := range []struct {
		name  string
		after fstest.MapFS
		said  string
	}{
		{"the same", state(body, at), ""},
		{"longer", state(body+" Or eight.", at), "it was changed while it was read"},
		{"written anew", state(body, at.Add(time.Second)), "it was changed while it was read"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f, err := state(body, at).Open("a.txt")
			require.NoError(t, err)
			raw, err := readOpen(&written{f, []fstest.MapFS{state(body, at), c.after}}, "a.txt", 0)
			if c.said != "" {
				assert.ErrorContains(t, err, c.said)
				return
			}
			require.NoError(t, err)
			assert.Equal(t, body, string(raw))
		})
	}
}
