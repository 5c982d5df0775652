package clause

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"factdiff/extract/extracttest/news"
	"factdiff/extract/text"
)

// megabyte is published news where it is at hand; without it our own stories are
// read over and over.
func megabyte(tb testing.TB) string {
	if s := news.Text(tb); len(s) >= 1<<20 {
		return strings.ReplaceAll(s[:1<<20], "\f", "\n\n")
	}
	raw, err := os.ReadFile("../quotation/testdata/said.txt")
	require.NoError(tb, err)
	return strings.Repeat(string(raw)+"\n\n", 1<<20/len(raw))
}

// BenchmarkRead reads words, marks, attributions, quotations and clauses of a
// megabyte whose tokens are known.
func BenchmarkRead(b *testing.B) {
	s := megabyte(b)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		b.StopTimer()
		d := text.New(text.Meta{}, s, nil, text.Origin{})
		b.StartTimer()
		Layer.Of(d)
		mentions(d)
	}
}

// BenchmarkAt asks for the context of every clause.
func BenchmarkAt(b *testing.B) {
	d := text.New(text.Meta{}, megabyte(b), nil, text.Origin{})
	cs := Layer.Of(d)
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		At(d, cs[i%len(cs)].Span)
		i++
	}
}
