package serve

import (
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func utf16Slice(s string, from, to int) string {
	return string(utf16.Decode(utf16.Encode([]rune(s))[from:to]))
}

func TestCountsAsBrowsersDo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := rapid.String().Draw(t, "a"), rapid.String().Draw(t, "b")
		assert.Equal(t, len(utf16.Encode([]rune(a))), utf16At(a+b, len(a)))
		at := onRune(a+b, len(a)+1)
		assert.True(t, at <= len(a)+1)
	})
}
