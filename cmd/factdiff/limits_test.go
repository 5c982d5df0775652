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
	c, _, err := root().Find([]string{"check"})
	require.NoError(t, err)
	n := 0
	c.Flags().VisitAll(func(f *pflag.Flag) {
		if !strings.HasPrefix(f.Name, "limit-") {
			return
		}
		n++
		assert.Contains(t, string(readme), "| `--"+f.Name+"` |")
		assert.Contains(t, string(script), "--"+f.Name+" ")
	})
	assert.Equal(t, 11, n)
}
