package page_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract/extracttest/page"
	"factdiff/extract/text"
)

func TestWalkWantsAnExampleUnderBothHeadings(t *testing.T) {
	var s page.Sheet
	var tested []string
	read := func(n int, line string) {
		if s.Tested(line) && line != "" {
			tested = append(tested, line)
			s.Example()
		}
	}
	s.Walk("# ship: what floats\nFree text.\n## Finds\n> aside\nA boat.  \n## Leaves alone\n", "ship", read, func() {})
	assert.Equal(t, []string{"A boat."}, tested)
	assert.Equal(t, []page.Problem{{Line: 6, Msg: `no example under "## Leaves alone"`}}, s.Problems)
}

func TestBracketsAreTakenOutAndKeptWhereEscaped(t *testing.T) {
	var b strings.Builder
	var r page.Brackets
	require.NoError(t, r.Write(&b, `The [ship [sank]] \[sic\].`))
	require.NoError(t, r.Close())
	assert.Equal(t, "The ship sank [sic].", b.String())
	assert.Equal(t, []text.Span{{Start: 4, End: 13}, {Start: 9, End: 13}}, r.Marks)
	require.NoError(t, r.Write(&b, "["))
	assert.ErrorContains(t, r.Close(), "not closed")
	require.NoError(t, r.Write(&b, "]"))
	assert.ErrorContains(t, r.Write(&b, "]"), "not opened")
}
