package parallel

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestBesideFindsTheSentenceOnTheSameMatter(t *testing.T) {
	a := document("The harbour fire began in a paint store.\n\nTwo crews of the brigade fought the flames all night.")
	b := document("Mayor Ola Brandt spoke on Friday.\n\nFlames that crews fought had begun in a store for paint, the brigade said.")
	all := Beside(a, b, 0.1, 3)
	require.NotEmpty(t, all)
	for _, p := range all {
		assert.Equal(t, 1, p.B, "the mayor's sentence has nothing in common")
		assert.NotEmpty(t, p.Shared)
		assert.InDelta(t, 0.5, p.Alike, 0.5)
	}
	assert.Empty(t, Beside(a, b, 1, 3), "no sentence is the same")
}
