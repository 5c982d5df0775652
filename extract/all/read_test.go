package all

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract"
	"factdiff/extract/article"
	"factdiff/extract/extracttest/news"
	"factdiff/extract/person"
	"factdiff/extract/proper"
	"factdiff/extract/text"
)

// covered reports whether a span touches a claim or a skip of r.
func covered(r extract.Reading, s text.Span) bool {
	for _, c := range r.Claims {
		if c.Evidence.Overlaps(s) {
			return true
		}
	}
	for _, k := range r.Skips {
		if k.Span.Overlaps(s) {
			return k.Reason != ""
		}
	}
	return false
}

func TestNothingVanishes(t *testing.T) {
	files, err := filepath.Glob("../../testdata/*/*")
	require.NoError(t, err)
	more := news.Files(t)
	n := 0
	for _, f := range append(files, more...) {
		if !article.Known(f) || filepath.Ext(f) == ".csv" || filepath.Ext(f) == ".json" {
			continue
		}
		a, err := article.Load(f, text.Meta{})
		if err != nil {
			continue
		}
		n++
		r := Read(a.Doc)
		tokens := a.Doc.Tokens()
		held := func(s text.Span) {
			assert.True(t, covered(r, s), "%s: %q at %d is in no claim and no skip", f, a.Doc.Slice(s), s.Start)
		}
		for _, tok := range tokens {
			if tok.Kind == text.Number {
				held(tok.Span)
			}
		}
		for _, m := range person.Layer.Of(a.Doc).Mentions {
			held(m.Span)
		}
		for _, s := range proper.Layer.Of(a.Doc) {
			held(text.Span{Start: tokens[s.First].Span.Start, End: tokens[s.Last-1].Span.End})
		}
	}
	assert.NotZero(t, n)
}

func TestKindsAreWhole(t *testing.T) {
	names := map[string]bool{}
	for _, k := range Kinds() {
		assert.False(t, names[k.Name], "two kinds are called %s", k.Name)
		names[k.Name] = true
		assert.Contains(t, k.Doc, "## Finds", k.Name)
		assert.Contains(t, k.Doc, "## Leaves alone", k.Name)
		assert.NotEmpty(t, k.Attributes, k.Name)
		for _, a := range k.Attributes {
			assert.NotEmpty(t, a.Doc, "%s: %s", k.Name, a.Name)
		}
	}
}
