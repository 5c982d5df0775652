package office

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract"
	"factdiff/extract/extracttest"
	"factdiff/extract/text"
)

func TestPage(t *testing.T) { extracttest.Page(t, &Kind) }

func TestTheWordAboveIsNoneOfTheOffice(t *testing.T) {
	for words, want := range map[string]string{
		"What comes next\n\nMayor Ann Pell met the council.": "Mayor",
		"He met the next Mayor Ann Pell.":                    "next Mayor",
	} {
		r := extract.Run(text.New(text.Meta{}, words, nil, text.Origin{}), []*extract.Kind{&Kind})
		require.NotEmpty(t, r.Claims, words)
		assert.Equal(t, want, r.Claims[0].Doc.Slice(r.Claims[0].Evidence), words)
	}
}

func TestCompare(t *testing.T) {
	for _, c := range []struct {
		a, of, b, ofB string
		want          Likeness
	}{
		{"Secretary of Commerce", "United States", "Commerce Secretary", "", Same},
		{"Secretary of Defence", "United States", "Defense Secretary", "United States", Same},
		{"White House Chief of Staff", "United States", "Chief of Staff", "", Shorter},
		{"Chief Executive Officer", "Marl Shipping", "CEO", "Marl", Same},
		{"Foreign Policy Adviser", "Russia", "Adviser", "", Shorter},
		{"Secretary of the Treasury", "United States", "Secretary", "United States", Shorter},
		{"Mayor", "Bergen", "Mayor", "Norway", Same},
		{"Secretary of the Treasury", "United States", "Commerce Secretary", "United States", Apart},
		{"Foreign Minister", "Russia", "Foreign Minister", "Norway", Apart},
		{"President", "Marl Shipping", "President", "Hale Bank", Apart},
		{"Deputy Foreign Minister", "Russia", "Foreign Minister", "Russia", Other},
		{"Senator", "United States", "Governor", "United States", Other},
		{"Attorney General", "New York", "General", "", Other},
	} {
		a, b := Parse(c.a, c.of), Parse(c.b, c.ofB)
		assert.Equal(t, c.want, Compare(a, b), "%s of %s, %s of %s", c.a, c.of, c.b, c.ofB)
		assert.Equal(t, c.want, Compare(b, a), "%s of %s, %s of %s, turned round", c.a, c.of, c.b, c.ofB)
	}
}
