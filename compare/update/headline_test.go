package update

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/article"
	"factdiff/extract/count"
	"factdiff/extract/text"
)

func TestTheHeadlineHasTheTollOfTheText(t *testing.T) {
	for _, c := range []struct{ reason, page, title string }{
		{"another number", "# Five die as ferry burns off Bergen\n\nA fire on the ferry Aster killed four people on Sunday. The four dead were crew members.\n",
			"people killed: Five above, four below"},
		{"the same number", "# Four die as ferry burns off Bergen\n\nA fire on the ferry Aster killed four people on Sunday.\n", ""},
		{"two incidents below", "# Five die in two fires\n\nA fire on the ferry Aster killed three people on Sunday. A fire in a mill killed two people.\n", ""},
		{"a bound above", "# At least three die as ferry burns off Bergen\n\nA fire on the ferry Aster killed four people on Sunday.\n", ""},
		{"headlines below", "# Five die as ferry burns off Bergen\n\n## Crash on bridge kills four people\n\nSchools to reopen on Monday\n\nFire in mill kills four people\n", ""},
		{"another harm below", "# Five die as ferry burns off Bergen\n\nA fire on the ferry Aster injured four people on Sunday.\n", ""},
	} {
		a, err := article.Defaults().Parse([]byte(c.page), text.Meta{ID: "D", Path: "a.md"})
		require.NoError(t, err)
		found := headline(&compare.Input{}, extract.Run(a.Doc, []*extract.Kind{&count.Kind}))
		if c.title == "" {
			assert.Empty(t, found, c.reason)
			continue
		}
		require.Len(t, found, 1, c.reason)
		assert.Equal(t, c.title, found[0].Title, c.reason)
	}
}
