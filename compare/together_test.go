package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTogetherDoesAllAndKeepsTheFirstPanic(t *testing.T) {
	done := make([]bool, 40)
	together(len(done), func(i int) { done[i] = true })
	assert.NotContains(t, done, false)
	together(0, func(int) { t.Error("nothing was asked for") })
	assert.PanicsWithValue(t, 7, func() {
		together(20, func(i int) {
			if i >= 7 {
				panic(i)
			}
		})
	})
}
