package article

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract/text"
)

// What prints nothing is left out of the words that it stands in, and told.
func TestHidden(t *testing.T) {
	const rest = " opened the road to the harbour, and the mayor said that it would be of use to all who live there."
	for _, c := range []struct {
		path, raw string
		want      []text.Hidden
		why       string
	}{
		{"a.txt", "Ann P\u200bell" + rest, []text.Hidden{{At: 5, Rune: 0x200b}}, "a blank without width"},
		{"a.txt", "Ann P\u202eell" + rest, []text.Hidden{{At: 5, Rune: 0x202e}}, "a mark that turns the direction"},
		{"a.txt", "Ann\u200b P\u2060e\u200dll" + rest, []text.Hidden{{At: 5, Rune: 0x2060}, {At: 6, Rune: 0x200d}}, "only those inside a word"},
		{"a.md", "Ann P\u200bell" + rest, []text.Hidden{{At: 5, Rune: 0x200b}}, "Markdown"},
		{"a.html", "<html><body><p>Ann P&#8203;ell" + rest + "</p></body></html>", []text.Hidden{{At: 5, Rune: 0x200b}}, "an entity"},
		{"a.txt", "Ann P\u00adell" + rest, nil, "a soft hyphen is typography"},
		{"a.txt", "Ann Pell" + rest, nil, "nothing hidden"},
	} {
		a, err := Parse([]byte(c.raw), text.Meta{Path: c.path})
		require.NoError(t, err, c.why)
		assert.Equal(t, c.want, a.Doc.Hidden, c.why)
		assert.Contains(t, a.Doc.Text, "Pell opened the road", c.why)
	}
}

func TestHiddenIsBounded(t *testing.T) {
	a, err := Parse([]byte(strings.Repeat("it was for the m\u200ban. ", 2*mostHidden)), text.Meta{Path: "a.txt"})
	require.NoError(t, err)
	assert.Len(t, a.Doc.Hidden, mostHidden)
}
