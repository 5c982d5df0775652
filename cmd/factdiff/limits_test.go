package main

import (
	"os"
	"strings"
	"testing"

	"github.com/spf13/pflag"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every bound that a user may set stands in README and is tripped or moved by
// the script on limits.
func TestEveryLimitIsShownAndTripped(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	script, err := os.ReadFile("testdata/script/limits.txtar")
	require.NoError(t, err)
	seen := map[string]bool{}
	for _, c := range allCommands() {
		c.Flags().VisitAll(func(f *pflag.Flag) {
			if !strings.HasPrefix(f.Name, "limit-") || seen[f.Name] {
				return
			}
			seen[f.Name] = true
			assert.Contains(t, string(readme), "| `--"+f.Name+"` |")
			assert.Contains(t, string(script), "--"+f.Name+" ")
		})
	}
	assert.Len(t, seen, 12)
}
