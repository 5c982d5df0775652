package article

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"factdiff/extract/text"
)

// news is an article of some length in our own words.
func news(paragraphs int) string {
	var b strings.Builder
	b.WriteString("Bridge closes after crash\n\nBy Jane Roe\n\n")
	for range paragraphs {
		b.WriteString("PORTVILLE (AP) — The bridge over the river will stay closed until Friday, the county said on Tuesday, after a lorry " +
			"carrying 14 tonnes of gravel hit its northern pillar. “Nobody was hurt,” said Mayor Anna Doe, 52, who had come to look.\n\n")
	}
	return b.String()
}

func BenchmarkText(b *testing.B) { benchmark(b, "a.txt", news(200)) }

func benchmark(b *testing.B, path, source string) {
	raw := []byte(source)
	b.SetBytes(int64(len(raw)))
	b.ReportAllocs()
	for b.Loop() {
		p := &page{meta: text.Meta{Path: path}, limits: Defaults()}
		require.NoError(b, p.read(formatOf(path, raw), raw))
		require.NoError(b, p.check())
		p.finish()
	}
}

func BenchmarkStory(b *testing.B) {
	raw := []byte(`{"draft": {"path": "a.txt"}, "sources": [` + strings.Repeat(`{"path": "b.txt", "outlet": "The Daily Post", "published": "2025-01-02"},`, 200) +
		`{"path": "c.txt"}]}`)
	b.SetBytes(int64(len(raw)))
	b.ReportAllocs()
	for b.Loop() {
		_, err := ParseStory(raw, "s.json")
		require.NoError(b, err)
	}
}
