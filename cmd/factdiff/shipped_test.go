package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/report"
	"factdiff/report/reporttest"
	"factdiff/report/term"
)

const top = "../.."

func load(t *testing.T, path string, into any) {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(top, path))
	require.NoError(t, err)
	require.NoError(t, yaml.Unmarshal(raw, into), path)
}

// accepted reports that the program takes a command line as it is.
func accepted(t *testing.T, line string) {
	t.Helper()
	words := strings.Fields(line)
	require.Equal(t, "factdiff", words[0])
	c, rest, err := root().Find(words[1:])
	require.NoError(t, err, line)
	assert.NoError(t, c.ParseFlags(rest), line)
}

func TestHooksRunWhatThereIs(t *testing.T) {
	var hooks []struct {
		ID            string `yaml:"id"`
		Entry         string `yaml:"entry"`
		Language      string `yaml:"language"`
		PassFilenames *bool  `yaml:"pass_filenames"`
	}
	load(t, ".pre-commit-hooks.yaml", &hooks)
	languages := map[string]string{}
	for _, h := range hooks {
		languages[h.ID] = h.Language
		accepted(t, h.Entry)
		require.NotNil(t, h.PassFilenames, h.ID)
		assert.False(t, *h.PassFilenames, h.ID)
	}
	assert.Equal(t, map[string]string{"factdiff": "golang", "factdiff-system": "system"}, languages)

	var lefthook map[string]struct {
		Commands map[string]struct{ Run string }
	}
	load(t, "cmd/factdiff/testdata/hooks/lefthook.yml", &lefthook)
	accepted(t, lefthook["pre-commit"].Commands["factdiff"].Run)
}

// What GitHub runs is YAML, and the files that it names are there.
func TestWorkflowsNameFilesThatAreThere(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(top, ".github/workflows/*.yml"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	files = append(files, filepath.Join(top, ".github/actions/factdiff/action.yml"))
	named := regexp.MustCompile(`(?m)(\.ci/\w+|cmd/factdiff/Dockerfile)`)
	for _, f := range files {
		raw, err := os.ReadFile(f)
		require.NoError(t, err)
		var any map[string]any
		require.NoError(t, yaml.Unmarshal(raw, &any), f)
		for _, path := range named.FindAllString(string(raw), -1) {
			assert.FileExists(t, filepath.Join(top, path), f)
		}
	}
}

func TestTheImageIsStaticWithoutShellAsNobody(t *testing.T) {
	raw, err := os.ReadFile("Dockerfile")
	require.NoError(t, err)
	_, final, ok := strings.Cut(string(raw), "FROM scratch\n")
	require.True(t, ok)
	assert.Contains(t, string(raw), "CGO_ENABLED=0")
	assert.Regexp(t, `(?m)^USER [1-9]`, final)
	assert.NotContains(t, final, "RUN")
}

// The problem matcher finds in our text what people see in it.
func TestTheProblemMatcherReadsOurText(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join(top, ".github/actions/factdiff/problem-matcher.json"))
	require.NoError(t, err)
	var file struct {
		ProblemMatcher []struct {
			Owner   string
			Pattern []struct {
				Regexp                            string
				File, Line, Column, Code, Message int
			}
		}
	}
	require.NoError(t, json.Unmarshal(raw, &file))
	r := reporttest.Bergen()
	r.Findings[0].Waived = &report.Waived{Decision: "accept", Reason: "asked"}
	r.Errors = []report.Error{{Path: "late.txt", Message: "no such file"}}
	var out bytes.Buffer
	require.NoError(t, term.Write(&out, r, report.Style{}))
	want := map[string]int{"factdiff-incomplete": 1}
	for _, f := range r.Findings {
		if f.Waived == nil && f.Level != "note" {
			want["factdiff-"+f.Level]++
		}
	}
	got := map[string]int{}
	for _, m := range file.ProblemMatcher {
		p := m.Pattern[0]
		for _, line := range strings.Split(out.String(), "\n") {
			if hit := regexp.MustCompile(p.Regexp).FindStringSubmatch(line); hit != nil {
				got[m.Owner]++
				assert.Contains(t, []string{"draft.txt", "late.txt"}, hit[p.File])
			}
		}
	}
	assert.Equal(t, want, got)
}
