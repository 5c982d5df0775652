package all

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"factdiff/compare"
	"factdiff/extract"
	kinds "factdiff/extract/all"
	"factdiff/extract/article"
	"factdiff/extract/register"
	"factdiff/extract/text"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var rewrite = flag.Bool("update", false, "write the findings of the stories anew")

// TestStories holds what is found in whole stories: every finding, with its
// evidence and reasons, stands in findings.txt beside the story.
func TestStories(t *testing.T) {
	stories, err := filepath.Glob("../../testdata/*/story.json")
	require.NoError(t, err)
	require.NotEmpty(t, stories)
	for _, path := range stories {
		t.Run(filepath.Base(filepath.Dir(path)), func(t *testing.T) {
			got := told(judged(t, path).Findings)
			golden := filepath.Join(filepath.Dir(path), "findings.txt")
			if *rewrite {
				require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err, "go test ./compare/all -update writes it")
			assert.Equal(t, string(want), got, "go test ./compare/all -update takes it over")
		})
	}
}

// TestCleanStoryIsSilent: three reports of one accident that agree in other
// words.
func TestCleanStoryIsSilent(t *testing.T) {
	res := judged(t, "../../testdata/clean/story.json")
	assert.Empty(t, told(res.Findings))
	agreed := 0
	for _, q := range res.Questions {
		if q.Status == "agree" {
			agreed++
		}
	}
	assert.Greater(t, agreed, 4, "silence is worth something only where facts were compared")
}

func judged(t *testing.T, path string) *compare.Result {
	t.Helper()
	s, err := article.LoadStory(path)
	require.NoError(t, err)
	in := &compare.Input{}
	read := func(role string, metas []text.Meta) (out []extract.Reading) {
		for i, m := range metas {
			m.Role, m.ID = role, strings.ToUpper(role[:1])
			if role == "source" {
				m.ID += fmt.Sprint(i + 1)
			}
			a, err := article.Load(m.Path, m)
			require.NoError(t, err)
			out = append(out, extract.Run(a.Doc, kinds.Kinds()))
		}
		return out
	}
	in.Drafts, in.Sources = read("draft", s.Drafts), read("source", s.Sources)
	for _, p := range s.Registers {
		reg, err := register.Load(p)
		require.NoError(t, err)
		in.Registry = append(in.Registry, reg)
	}
	return compare.Run(in, Roads(), Checks())
}

// told writes findings for people to review.
func told(fs []compare.Finding) string {
	var b strings.Builder
	for _, f := range fs {
		fmt.Fprintf(&b, "%s %s %s/%s: %s\n", f.Level, f.Relation, f.Check, f.Kind, f.Title)
		for _, e := range f.Evidence {
			who := e.Doc.ID
			if e.Doc.Role == "register" {
				who = filepath.Base(e.Doc.Path)
			}
			fmt.Fprintf(&b, "  %s [%s]\n", who, e.Doc.Slice(e.Evidence))
		}
		for _, r := range f.Because {
			fmt.Fprintf(&b, "  why %s\n", r)
		}
		fmt.Fprintf(&b, "  fix %s\n\n", f.Suggestion)
	}
	return b.String()
}
