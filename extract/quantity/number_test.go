package quantity_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"factdiff/extract/claim"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

func tokens(s string) []text.Token { return text.New(text.Meta{}, s, nil, text.Origin{}).Tokens() }

func TestNumberReadsDigitsAndWords(t *testing.T) {
	for want, written := range map[float64]string{
		0:         "zero|nought|0",
		0.25:      "¼|1/4|one quarter|a quarter|.25|0.25",
		0.5:       "one half|1/2|½|one-half|0.5",
		2.0 / 3:   "two-thirds|two thirds|2/3",
		1.5:       "one and a half|1½|1 1/2|1.5|one-and-a-half|one point five",
		3.5:       "three and a half|three-and-a-half|3 1/2|3-1/2",
		6:         "half a dozen|a half-dozen|six|6",
		22:        "twenty-two|twenty two|22",
		105:       "a hundred and five|one hundred five|105",
		1234.5:    "1,234.5",
		40000:     "forty thousand|40,000|40 000|40.000,00",
		202000:    "two hundred and two thousand|202 thousand",
		1500000:   "1.5 million|one and a half million|a million and a half",
		500000:    "half a million|half-million",
		750000:    "three quarters of a million|three-quarters of a million",
		1234567:   "1,234,567|12,34,567|1 234 567|1.234.567",
		-5:        "minus five|-5|−5",
		2.5e9:     "2.5bn|two and a half billion|2,500 million",
		721012:    "seven hundred twenty-one thousand and twelve",
		3e12:      "three lakh crore",
		100000000: "one hundred million",
	} {
		for _, w := range strings.Split(written, "|") {
			toks := tokens(w)
			n, next, ok := quantity.Number(toks, 0)
			if assert.True(t, ok, w) {
				assert.InEpsilon(t, want+1e-9, n+1e-9, 1e-9, w)
				assert.Equal(t, len(toks), next, w)
			}
		}
	}
}

func TestNumberStopsBeforeWhatIsHalved(t *testing.T) {
	for w, want := range map[string]float64{"half an hour": 0.5, "half a mile": 0.5, "a third of voters": 1.0 / 3, "5 of us": 5} {
		n, next, ok := quantity.Number(tokens(w), 0)
		assert.True(t, ok, w)
		assert.Equal(t, want, n, w)
		assert.Contains(t, "hour mile of", tokens(w)[next].Lower, w)
	}
}

func TestNumberLeavesAlone(t *testing.T) {
	for _, w := range []string{"million", "hundred and", "the half", "a third man", "second", "a man", "5,6,7", "10.0.0.1", "first", "quarter final", "point five"} {
		_, _, ok := quantity.Number(tokens(w), 0)
		assert.False(t, ok, w)
	}
	n, next, ok := quantity.Number(tokens("one hundred and two hundred"), 0)
	assert.True(t, ok)
	assert.Equal(t, 100.0, n)
	assert.Equal(t, 2, next)
}

func TestLeadingReadsTheNumberOfACompound(t *testing.T) {
	for w, want := range map[string]struct {
		n    float64
		rest string
	}{
		"three-hour": {3, "hour"}, "twenty-two-day": {22, "day"}, "three-and-a-half-year-old": {3.5, "year-old"}, "half-hour": {0.5, "hour"},
	} {
		n, rest, ok := quantity.Leading(tokens(w)[0])
		assert.True(t, ok, w)
		assert.Equal(t, want.n, n, w)
		assert.Equal(t, want.rest, rest, w)
	}
	_, _, ok := quantity.Leading(tokens("twenty-two")[0])
	assert.False(t, ok)
}

func TestHedges(t *testing.T) {
	for words, want := range map[string]claim.Hedge{
		"about": claim.About, "just under": claim.Almost, "no more than": claim.AtMost, "more than": claim.MoreThan,
		"not less than": claim.AtLeast, "an estimated": claim.About, "as many as": claim.AtMost, "the": claim.Exact,
	} {
		toks := tokens("He saw " + words + " 30")
		h, first := quantity.HedgeBefore(toks, len(toks)-1)
		assert.Equal(t, want, h, words)
		if want != claim.Exact {
			assert.Equal(t, 2, first, words)
		}
	}
	for words, want := range map[string]claim.Hedge{
		"or more": claim.AtLeast, "or so": claim.About, "and under": claim.AtMost, "or nothing": claim.Exact, "-plus": claim.AtLeast, "-odd": claim.About,
	} {
		toks := tokens("30" + strings.TrimPrefix(" "+words, " -"))
		if words[0] == '-' {
			toks = tokens("30" + words)
		}
		h, next := quantity.HedgeAfter(toks, 1)
		assert.Equal(t, want, h, words)
		if want != claim.Exact {
			assert.Equal(t, len(toks), next, words)
		}
	}
}
