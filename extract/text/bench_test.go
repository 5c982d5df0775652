package text

import (
	_ "embed"
	"testing"

	"factdiff/extract/extracttest/news"
)

//go:embed testdata/report.txt
var report string

func BenchmarkNew(b *testing.B) { benchNew(b, report) }

// BenchmarkNewsNew reads five megabytes of news where they are at hand.
func BenchmarkNewsNew(b *testing.B) { benchNew(b, published(b)) }

func benchNew(b *testing.B, s string) {
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		New(Meta{}, s, nil, Origin{})
	}
}

// published is the news at hand.
func published(tb testing.TB) string {
	s := news.Text(tb)
	if s == "" {
		tb.Skip("FACTDIFF_NEWS names no news")
	}
	return s
}
