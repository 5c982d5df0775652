package all

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract"
	"factdiff/extract/article"
	"factdiff/extract/person"
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
	more, err := filepath.Glob("../../../shared/eval/pairs/*/?.txt")
	require.NoError(t, err)
	if len(more) == 0 {
		t.Log("the evaluation articles are not here: only testdata is read")
	}
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
		for _, tok := range a.Doc.Tokens() {
			if tok.Kind == text.Number {
				assert.True(t, covered(r, tok.Span), "%s: %q at %d is in no claim and no skip", f, a.Doc.Slice(tok.Span), tok.Span.Start)
			}
		}
		for _, m := range person.Layer.Of(a.Doc).Mentions {
			assert.True(t, covered(r, m.Span), "%s: %q at %d is in no claim and no skip", f, a.Doc.Slice(m.Span), m.Span.Start)
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
