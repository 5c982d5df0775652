package main

import (
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// BenchmarkProcess is what the one who types a command waits for: a process
// that does nothing, and the check of a shipped story.
func BenchmarkProcess(b *testing.B) {
	bin := filepath.Join(b.TempDir(), "factdiff")
	out, err := exec.Command("go", "build", "-o", bin, ".").CombinedOutput()
	require.NoError(b, err, string(out))
	run := func(name string, args ...string) {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				require.NoError(b, exec.Command(bin, args...).Run())
			}
		})
	}
	run("start", "version")
	run("check", "check", "--story", "../../testdata/summit/story.json", "--fail-on", "never")
}
