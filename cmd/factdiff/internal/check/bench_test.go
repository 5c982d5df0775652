package check

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"factdiff/extract"
	"factdiff/extract/all"
	"factdiff/extract/article"
	"factdiff/extract/extracttest/news"
	"factdiff/extract/text"
)

// BenchmarkCheck is the whole check but for the writing of its report: one
// draft of 800 words against ever more sources of that length.
func BenchmarkCheck(b *testing.B) {
	for _, n := range []int{1, 5, 20, 100, 200} {
		b.Run(fmt.Sprintf("1x%d", n), func(b *testing.B) {
			texts := articles(b, n+1, 800)
			b.ReportAllocs()
			for b.Loop() {
				c := Comparison{Drafts: []*File{file("draft.txt", texts[0])}}
				for i, s := range texts[1:] {
					c.Sources = append(c.Sources, file(fmt.Sprintf("s%d.txt", i), s))
				}
				_, err := Run(context.Background(), &Plan{Comparisons: []Comparison{c}}, Options{})
				require.NoError(b, err)
			}
		})
	}
}

// BenchmarkRead reads one article of each length with every reader and kind:
// MB/s must not fall as it grows.
func BenchmarkRead(b *testing.B) {
	whole := corpus(b)
	for _, n := range []int{1e3, 1e4, 1e5, 1e6, 1e7} {
		b.Run(fmt.Sprintf("%dkB", n/1000), func(b *testing.B) {
			s := strings.ToValidUTF8(strings.Repeat(whole, n/len(whole)+1)[:n], "")
			b.SetBytes(int64(n))
			b.ReportAllocs()
			for b.Loop() {
				readText(b, s)
			}
		})
	}
}

// BenchmarkReadMany reads a folder of articles, with as many cores as -cpu
// gives.
func BenchmarkReadMany(b *testing.B) {
	texts := articles(b, 64, 800)
	var files []*File
	size := 0
	for _, s := range texts {
		files = append(files, file("a.txt", s))
		size += len(s)
	}
	b.SetBytes(int64(size))
	for b.Loop() {
		readAll(context.Background(), files, Options{})
	}
}

func readText(b *testing.B, s string) {
	a, err := article.Defaults().Parse([]byte(s), text.Meta{Path: "a.txt"})
	require.NoError(b, err)
	extract.Run(a.Doc, all.Kinds())
}

// corpus is published news where that is at hand, else the story that is
// shipped; its articles stand apart by form feeds.
func corpus(tb testing.TB) string {
	if s := news.Text(tb); s != "" {
		return s
	}
	var all []string
	for _, name := range []string{"draft.md", "wire.txt"} {
		raw, err := os.ReadFile("../../../../testdata/summit/" + name)
		require.NoError(tb, err)
		all = append(all, string(raw))
	}
	return strings.Join(all, "\n\f\n")
}

// articles are n texts of some words words each, cut at a paragraph.
func articles(tb testing.TB, n, words int) []string {
	var out []string
	for whole := corpus(tb); len(out) < n; {
		for _, s := range strings.Split(whole, "\f") {
			var b strings.Builder
			count := 0
			for p := range strings.Lines(strings.Repeat(s+"\n", 1+words/(len(strings.Fields(s))+1))) {
				if count >= words {
					break
				}
				count += len(strings.Fields(p))
				b.WriteString(p)
			}
			if out = append(out, b.String()); len(out) == n {
				break
			}
		}
	}
	return out
}
