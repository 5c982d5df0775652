package wording

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/quote"
	"factdiff/extract/text"
)

func spoken(s string) []word {
	d := text.New(text.Meta{}, s, nil, text.Origin{})
	return said(d, text.Span{End: len(s)})
}

func TestGravestChange(t *testing.T) {
	for _, c := range []struct {
		reason, a, b string
		want         change
	}{
		{"the same", "we checked every door on the deck", "We checked every door on the deck.", kept},
		{"contractions", "it's clear we won't sail before dawn", "it is clear we will not sail before dawn", kept},
		{"digits and words", "we saw 12 boats from the two-mile wall", "we saw twelve boats from the 2-mile wall", kept},
		{"British spelling", "we organised the coloured lights ourselves", "we organized the colored lights ourselves", kept},
		{"an abbreviation", "we will sail in Sept. with a new crew", "we will sail in September with a new crew", kept},
		{"a filler", "well, we checked every door on that deck", "we checked every door on the deck", kept},
		{"an omission that is marked", "we checked every door … and the keys", "we checked every door of the ship and the keys", cut},
		{"a longer end", "we checked every door on the deck", "we checked every door on the deck and locked it", kept},
		{"a small word", "they picked him out in a crowd of strangers", "they picked him out of a crowd of strangers", reworded},
		{"a word left out", "we checked every single door on the deck", "we checked every door on the deck", dropped},
		{"a letter", "we checked every hatch on the deck", "we checked every hitch on the deck", slipped},
		{"another word", "we checked every door on the deck", "we checked every window on the deck", altered},
		{"another last word", "we checked every single door on the deck", "we checked every single door on the bridge", altered},
		{"another number", "we lost 12 boats in the storm that night", "we lost 20 boats in the storm that night", counted},
		{"a negation lost", "we did not check every door on the deck", "we did check every door on the deck", negated},
	} {
		l := liken(spoken(c.a), spoken(c.b))
		assert.Equal(t, c.want, worst(&l).change, c.reason)
		back := liken(spoken(c.b), spoken(c.a))
		assert.Equal(t, c.want, worst(&back).change, "turned round: "+c.reason)
		assert.True(t, l.same() || l.likely(), c.reason)
	}
}

func TestTwoUtterances(t *testing.T) {
	for _, c := range []struct{ a, b string }{
		{"we will make the harbour safe again for our children", "make the harbour safe again is what they all promised us"},
		{"I heard a loud crash", "I saw a red boat"},
		{"of the and in the to the", "of the and in the to the"},
		{"", "we checked every door"},
	} {
		l := liken(spoken(c.a), spoken(c.b))
		assert.False(t, l.same() || l.part(), c.a)
	}
}

// Whatever is said, hunks follow each other in both quotations without a hole,
// and equal hunks are equal.
func TestHunksAreInOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		gen := rapid.SliceOfN(rapid.SampledFrom([]string{"the", "of", "not", "boat", "quay", "#3", left}), 0, 30)
		words := func(name string) (out []word) {
			for _, k := range gen.Draw(t, name) {
				out = append(out, word{key: k})
			}
			return out
		}
		a, b := words("a"), words("b")
		l := liken(a, b)
		for i, h := range l.hunks {
			if i > 0 && (l.hunks[i-1].A1 != h.A0 || l.hunks[i-1].B1 != h.B0) {
				t.Fatalf("a hole before hunk %d of %v", i, l.hunks)
			}
			if h.A0 < 0 || h.B0 < 0 || h.A1 > len(a) || h.B1 > len(b) {
				t.Fatalf("hunk %d of %v leaves the quotation", i, l.hunks)
			}
			for k := h.A0; h.equal && k < h.A1; k++ {
				if a[k].key != b[h.B0+k-h.A0].key {
					t.Fatalf("%q is not %q", a[k].key, b[h.B0+k-h.A0].key)
				}
			}
		}
		if l.share < 0 || l.share > 1 {
			t.Fatalf("a share of %v", l.share)
		}
	})
}

// quoting is an article of n quotations, with one word of each its own.
func quoting(tb testing.TB, role, fill string, n int) extract.Reading {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "“The pump in cellar k%dk gave out %s before the tide came in,” Dana Whitcombe said.\n\n", i, fill)
	}
	d := text.New(text.Meta{Role: role}, b.String(), nil, text.Origin{})
	r := extract.Run(d, []*extract.Kind{&quote.Kind})
	require.Empty(tb, r.Errors)
	return r
}

func TestEveryQuotationMeetsItsOwn(t *testing.T) {
	in := &compare.Input{Drafts: []extract.Reading{quoting(t, "draft", "an hour", 40)}, Sources: []extract.Reading{quoting(t, "source", "an hour", 40)}}
	qs := ask(in)
	require.Len(t, qs, 40)
	for _, q := range qs {
		require.Len(t, q.Claims, 2)
		assert.Equal(t, q.Claims[0].Value.(claim.Quote).Words, q.Claims[1].Value.(claim.Quote).Words)
	}
}

// BenchmarkQuotations grows with the number of quotations, not with its square.
func BenchmarkQuotations(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			in := &compare.Input{Drafts: []extract.Reading{quoting(b, "draft", "an hour", n)}, Sources: []extract.Reading{quoting(b, "source", "a day", n)}}
			for b.Loop() {
				for _, q := range ask(in) {
					judge(q)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/float64(n), "µs/quotation")
		})
	}
}
