package timex

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every line of the data files must be understood: a misspelt class or list
// would be dropped in silence.
func TestWordsHaveKnownClasses(t *testing.T) {
	for _, line := range lines(wordsFile) {
		f := strings.SplitN(line, " ", 3)
		require.Len(t, f, 3, line)
		c, ok := classNames[f[0]]
		assert.True(t, ok, line)
		if c == aUnit || c == units || c == letter || c == sub {
			assert.Contains(t, unitNames, f[1], line)
		}
	}
}

func TestContextsHaveKnownNames(t *testing.T) {
	seen := map[string]bool{}
	for _, line := range lines(contextsFile) {
		name, words, _ := strings.Cut(line, " ")
		assert.True(t, slices.Contains(contextNames[:], name), name)
		assert.False(t, seen[name], "%s stands twice", name)
		assert.NotEmpty(t, words)
		seen[name] = true
	}
	assert.Len(t, seen, len(contextNames))
}

func TestEveryDataFileSaysWhereItComesFrom(t *testing.T) {
	for _, file := range []string{wordsFile, contextsFile, friendsFile, holidaysFile, zonesFile, verbsFile} {
		assert.True(t, strings.HasPrefix(file, "# Written for factdiff"), file[:40])
	}
}
