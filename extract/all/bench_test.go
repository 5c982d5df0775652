package all

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"factdiff/extract"
	"factdiff/extract/extracttest/news"
	"factdiff/extract/text"
)

// BenchmarkKinds asks each kind about a document whose layers have been read:
// what the kind itself costs.
func BenchmarkKinds(b *testing.B) {
	s := stretch(b)
	d := text.New(text.Meta{Path: "a.txt"}, s, nil, text.Origin{})
	extract.Run(d, Kinds())
	seen := map[string]int{}
	for _, k := range Kinds() {
		name := k.Name
		if seen[k.Name]++; seen[k.Name] > 1 { // several folders read the kinds "place" and "date"
			name += "-" + k.Attributes[0].Name
		}
		b.Run(strings.ReplaceAll(name, " ", "-"), func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			for b.Loop() {
				extract.Run(d, []*extract.Kind{k})
			}
		})
	}
}

// BenchmarkReaders has each reader read a fresh document: its own cost and that
// of the layers it rests on.
func BenchmarkReaders(b *testing.B) {
	s := stretch(b)
	for _, r := range Readers() {
		b.Run(r.Name, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			for b.Loop() {
				b.StopTimer()
				d := text.New(text.Meta{Path: "a.txt"}, s, nil, text.Origin{})
				b.StartTimer()
				r.Read(d)
			}
		})
	}
}

// stretch is 500 kB of published news where it is at hand, else the articles
// that are shipped, repeated.
func stretch(tb testing.TB) string {
	const size = 500_000
	if s := news.Text(tb); len(s) > size {
		tb.Log("reading published news")
		return strings.ToValidUTF8(strings.ReplaceAll(s[:size], "\f", "\n\n"), "")
	}
	tb.Log("reading the articles of testdata, repeated")
	files, err := filepath.Glob("../../testdata/*/*wire.txt")
	require.NoError(tb, err)
	require.NotEmpty(tb, files)
	var some strings.Builder
	for _, f := range files {
		raw, err := os.ReadFile(f)
		require.NoError(tb, err)
		some.Write(raw)
		some.WriteString("\n\n")
	}
	return strings.Repeat(some.String(), size/some.Len()+1)
}
