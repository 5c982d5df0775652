package parallel

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"factdiff/extract/text"
)

func document(s string) *text.Document { return text.New(text.Meta{}, s, nil, text.Origin{}) }

// beside shows what stands beside what, "-" for nothing.
func beside(a, b string) string {
	x, y := layer.Of(document(a))[0], layer.Of(document(b))[0]
	var out []string
	for _, s := range (&aligner{}).align(x.units, y.units) {
		l, r := "-", "-"
		if s.A >= 0 {
			l = x.doc.Slice(x.span(s.A, s.A+1))
		}
		if s.B >= 0 {
			r = y.doc.Slice(y.span(s.B, s.B+1))
		}
		if l != r {
			out = append(out, l+"|"+r)
		}
	}
	return strings.Join(out, " ")
}

func TestAlign(t *testing.T) {
	for _, c := range []struct{ reason, a, b, want string }{
		{"numbers stand in for each other", "The council bought 41 buses.", "The council bought fourteen buses.", "41|fourteen"},
		{"a hedge belongs to its number", "It sank more than 40 boats.", "It sank 40 boats.", "more than 40|40"},
		{"names stand in for each other", "The train to Turku left late.", "The train to Vaasa left late.", "Turku|Vaasa"},
		{"a word more", "The harbour board met.", "The old harbour board met.", "-|old"},
		{"a number never stands in for a name", "The train left Turku.", "The train left 41.", "Turku|- -|41"},
	} {
		assert.Equal(t, c.want, beside(c.a, c.b), c.reason)
	}
}

func TestAlignUsesEveryUnitOnceInOrder(t *testing.T) {
	sentence := rapid.SliceOfN(rapid.SampledFrom([]string{"the", "bus", "Turku", "41", "left", "on", "Friday", ","}), 1, 30)
	rapid.Check(t, func(t *rapid.T) {
		a := layer.Of(document(strings.Join(sentence.Draw(t, "a"), " ")))
		b := layer.Of(document(strings.Join(sentence.Draw(t, "b"), " ")))
		if len(a) == 0 || len(b) == 0 {
			return
		}
		i, j := 0, 0
		for _, s := range (&aligner{}).align(a[0].units, b[0].units) {
			if s.A >= 0 {
				require.Equal(t, i, s.A)
				i++
			}
			if s.B >= 0 {
				require.Equal(t, j, s.B)
				j++
			}
		}
		require.Equal(t, len(a[0].units), i)
		require.Equal(t, len(b[0].units), j)
	})
}

func TestEveryClassHasMembersThatExcludeEachOther(t *testing.T) {
	for _, l := range strings.Split(classFile, "\n") {
		if l == "" || strings.HasPrefix(l, "#") {
			continue
		}
		head, body, ok := strings.Cut(l, ": ")
		require.True(t, ok, l)
		assert.Len(t, strings.Fields(head), 2, "a class and its kind: %s", l)
		assert.Contains(t, body, "|", l)
	}
	_, _, ok := opposed("largest", "smallest")
	assert.True(t, ok)
	_, _, ok = opposed("largest", "biggest")
	assert.False(t, ok, "two words for one thing")
	_, _, ok = opposed("largest", "oldest")
	assert.False(t, ok, "two classes")
}

func BenchmarkAlign(b *testing.B) {
	s := "The council of the harbour town bought 41 buses from the Turku yard in the spring, the mayor said on Friday after a long debate."
	x, y := layer.Of(document(s))[0], layer.Of(document(strings.Replace(s, "41", "14", 1)))[0]
	al := &aligner{}
	b.ReportAllocs()
	for b.Loop() {
		al.align(x.units, y.units)
	}
}
