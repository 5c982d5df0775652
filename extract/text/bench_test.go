package text

import (
	_ "embed"
	"os"
	"testing"
)

//go:embed testdata/report.txt
var report string

func BenchmarkNew(b *testing.B) { benchNew(b, report) }

// BenchmarkNewsNew reads five megabytes of news where they are at hand.
func BenchmarkNewsNew(b *testing.B) { benchNew(b, news(b)) }

func benchNew(b *testing.B, s string) {
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		New(Meta{}, s, nil, Origin{})
	}
}

// news is the evaluation's news, which is not shipped.
func news(tb testing.TB) string {
	const path = "../../../shared/eval/bulk/news.txt"
	raw, err := os.ReadFile(path)
	if err != nil {
		tb.Skipf("the bulk of news is not at hand: %v", err)
	}
	return string(raw)
}
