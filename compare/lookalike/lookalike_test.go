package lookalike_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/compare"
	"factdiff/compare/comparetest"
	"factdiff/compare/lookalike"
	"factdiff/extract"
	"factdiff/extract/article"
	"factdiff/extract/register"
	"factdiff/extract/text"
)

func TestPage(t *testing.T) { comparetest.Page(t, &lookalike.Check) }

func reading(t *testing.T, s string) extract.Reading {
	t.Helper()
	a, err := article.Parse([]byte(s), text.Meta{Path: "a.txt", Role: "draft"})
	require.NoError(t, err)
	return extract.Reading{Doc: a.Doc}
}

// What prints nothing is named where it stands inside a word, and only there.
func TestHiddenCharacters(t *testing.T) {
	const rest = " opened the bridge, and it was the first in the town."
	for _, c := range []struct{ text, why string }{
		{"Ann P\u200bell" + rest, "inside the word stands U+200B, which prints nothing"},
		{"Ann P\u202eel\u202cl" + rest, "inside the word stands U+202E, U+202C, which turns the direction of writing"},
	} {
		out := lookalike.Check.Article(new(compare.Input), reading(t, c.text))
		require.Len(t, out, 1)
		assert.Equal(t, c.why, string(out[0].Because[0]))
		assert.Equal(t, "Pell", out[0].Suggestion)
	}
	twice := lookalike.Check.Article(new(compare.Input), reading(t, "Ann P\u200bell"+rest+" It was built for P\u200bell."))
	require.Len(t, twice, 1, "a word is told of once")
	assert.Len(t, twice[0].Evidence, 2)
	for _, s := range []string{"Ann\u200b Pell" + rest, "Ann P\u00adell" + rest, "\u202aAnn Pell\u202c" + rest} {
		assert.Empty(t, lookalike.Check.Article(new(compare.Input), reading(t, s)), "%q", s)
	}
}

// However many words are disguised, the notes are few, and the last one counts
// the others.
func TestManyDisguisedWords(t *testing.T) {
	var b strings.Builder
	for i := range 500 {
		fmt.Fprintf(&b, "It was for the m\u0430n%s. ", strings.Repeat("x", i%250))
	}
	out := lookalike.Check.Article(new(compare.Input), reading(t, b.String()))
	require.Len(t, out, 20)
	assert.Contains(t, string(out[20-1].Because[len(out[20-1].Because)-1]), "230 more words")
}

// A register's row in disguise is told of once, however many articles there are,
// and is a witness as it looks.
func TestRegistersInDisguise(t *testing.T) {
	reg, err := register.Parse([]byte("name,office\nRay \u041bund,Mayor\nAnn P\u0435ll,Mayor\n"), "people.csv")
	require.NoError(t, err)
	r := reading(t, "Ann Pell opened the bridge, and it was the first in the town.")
	in := &compare.Input{Drafts: []extract.Reading{r}, Sources: []extract.Reading{reading(t, "It was the first bridge in the town.")}, Registry: []*register.Register{reg}}
	res := compare.Run(in, nil, []*compare.Check{&lookalike.Check})
	assert.Empty(t, res.Findings)
	require.Len(t, res.Skips, 1)
	assert.Equal(t, reg.Span(1), res.Skips[0].Span)
	assert.Equal(t, "Pell is not written as it looks, and is looked up as if it were: letter 2 is U+0435, a Cyrillic letter, and passes for e", res.Skips[0].Reason)
}
