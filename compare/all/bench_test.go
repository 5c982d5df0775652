package all

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"factdiff/compare"
	"factdiff/extract"
	kinds "factdiff/extract/all"
	"factdiff/extract/text"
)

// BenchmarkRoads asks each road for its questions of the shipped articles, the
// layers of which have been read.
func BenchmarkRoads(b *testing.B) {
	in := shipped(b)
	for _, r := range Roads() {
		b.Run(r.Name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				r.Ask(in)
			}
		})
	}
}

// BenchmarkChecks has each check judge all questions, and look at each article.
func BenchmarkChecks(b *testing.B) {
	in := shipped(b)
	res := compare.Run(in, Roads(), nil)
	for _, c := range Checks() {
		b.Run(c.Name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				judge(c, in, res.Questions)
			}
		})
	}
}

func judge(c *compare.Check, in *compare.Input, questions []*compare.Question) {
	if c.Question != nil {
		for _, q := range questions {
			c.Question(q)
		}
	}
	if c.Article != nil {
		for _, list := range [][]extract.Reading{in.Drafts, in.Sources} {
			for _, r := range list {
				c.Article(in, r)
			}
		}
	}
}

// shipped are the stories of testdata: the drafts of one beside the sources of
// all.
func shipped(tb testing.TB) *compare.Input {
	in := &compare.Input{}
	files, err := filepath.Glob("../../testdata/*/*")
	require.NoError(tb, err)
	for _, f := range files {
		role, list := "source", &in.Sources
		switch {
		case filepath.Base(f) == "draft.md":
			role, list = "draft", &in.Drafts
		case filepath.Ext(f) != ".txt" || filepath.Base(f) == "findings.txt":
			continue
		}
		raw, err := os.ReadFile(f)
		require.NoError(tb, err)
		d := text.New(text.Meta{ID: f, Role: role, Path: f}, string(raw), nil, text.Origin{})
		*list = append(*list, kinds.Read(d))
	}
	require.NotEmpty(tb, in.Drafts)
	compare.Run(in, Roads(), Checks())
	return in
}
