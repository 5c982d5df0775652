package article

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract/text"
)

// shape lists the blocks of a text as "kind: words".
func shape(t *testing.T, path, source string) []string {
	t.Helper()
	a, err := Parse([]byte(source), text.Meta{Path: path})
	require.NoError(t, err)
	var out []string
	for _, b := range a.Doc.Blocks {
		out = append(out, b.Kind.String()+": "+strings.Join(strings.Fields(a.Doc.Slice(b.Span)), " "))
	}
	return out
}

func TestPlainTextBlocks(t *testing.T) {
	assert.Equal(t, []string{
		"headline: Bridge closes after lorry hits pillar",
		"boilerplate: By Jane Roe and JOHN DOE, The Daily Post",
		"paragraph: PORTVILLE, Ohio (AP) — The bridge will stay closed until Friday, the county said.",
		"boilerplate: READ MORE: Five bridges that fell",
		"heading: What comes next",
		"paragraph: Work starts in May, Mayor Anna Doe told reporters.",
		"list item: The deck is lifted in June.",
		"list item: The pillars follow in July.",
		"caption: Mayor Anna Doe at the bridge. (Photo: Jim Poe/AP)",
		"boilerplate: CLICK HERE TO GET THE PORTVILLE APP",
		"boilerplate: DRIVERS FUME AS ANOTHER RIVER BRIDGE SHUTS FOR THE SEASON",
		"paragraph: It was built in 1931.",
		"boilerplate: Photographs",
		"boilerplate: Jim Poe/AFP, County Press Office, Ann Moe/Getty Images",
	}, shape(t, "a.txt", `Bridge closes after lorry hits pillar

By Jane Roe and JOHN DOE, The Daily Post

PORTVILLE, Ohio (AP) — The bridge will stay closed until Friday, the county said.
READ MORE: Five bridges that fell

What comes next
Work starts in May, Mayor Anna Doe told reporters.
• The deck is lifted in June.
• The pillars follow in July.
Mayor Anna Doe at the bridge. (Photo: Jim Poe/AP)

CLICK HERE TO GET THE PORTVILLE APP

DRIVERS FUME AS ANOTHER RIVER BRIDGE SHUTS FOR THE SEASON

It was built in 1931.

Photographs
Jim Poe/AFP, County Press Office, Ann Moe/Getty Images
`))
}
