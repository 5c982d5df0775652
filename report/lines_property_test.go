package report

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// However long a line is, its marks give the column that counting gives.
func TestColumnsOfLongLines(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		piece := rapid.SampledFrom([]string{"a", "é", "—", "\n", "🙂", "word ", "\xff", "\xe2\x80"})
		var b strings.Builder
		for range rapid.IntRange(1, 40).Draw(t, "runs") {
			b.WriteString(strings.Repeat(piece.Draw(t, "piece"), rapid.IntRange(1, 300).Draw(t, "times")))
		}
		raw := b.String()
		l := newLines([]byte(raw), "utf-8")
		at := rapid.IntRange(0, len(raw)).Draw(t, "at")
		line, column := l.at(at)
		start := strings.LastIndexByte(raw[:at], '\n') + 1
		assert.Equal(t, strings.Count(raw[:at], "\n")+1, line)
		assert.Equal(t, utf8.RuneCountInString(raw[start:at])+1, column)
	})
}
