package config

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/compare"
)

func names() []string { return []string{"attendance", "duration", "naming"} }

func TestSettingsAreRead(t *testing.T) {
	c, err := Parse("desk/.factdiff.yaml", []byte(`version: 1
fail-on: query
zone: America/New_York
registers: [people.csv]
waivers: night.waivers
levels:
  attendance: query
  naming: off
`), names())
	require.NoError(t, err)
	assert.Equal(t, "query", c.FailOn)
	assert.Equal(t, map[string]compare.Level{"attendance": compare.Query, "naming": compare.Off}, c.Levels)
	assert.Equal(t, filepath.Join("desk", "people.csv"), c.Resolve(c.Registers[0]))
	assert.Equal(t, 5, c.Line("waivers"))
	assert.Zero(t, c.Line("drafts"))
}

func TestFaultsAreSaidWithLineCaretAndWhatWasExpected(t *testing.T) {
	for _, c := range []struct{ raw, want string }{
		{"fial-on: query\n", "c:1:1: unknown key \"fial-on\"; did you mean \"fail-on\"?\n    1 | fial-on: query\n      | ^^^^^^^"},
		{"version: 2\n", "c:1:10: version 2; this program reads version 1"},
		{"fail-on: querry\n", `c:1:10: "querry" is no level; did you mean "query"?`},
		{"fail-on:\n", `c:1:10: "" is no level; expected one of never, conflict, query, note`},
		{"zone: EST5\n", `c:1:7: "EST5" is no time zone; expected an IANA name such as Europe/London`},
		{"zone: Local\n", `c:1:7: "Local" is no time zone`},
		{"levels:\n  duraton: note\n", "c:2:3: \"duraton\" is neither a kind nor a check; did you mean \"duration\"?\n    2 |   duraton: note\n      |   ^^^^^^^"},
		{"levels:\n  duration: loud\n", `c:2:13: "loud" is no level; expected one of conflict, query, note, off`},
		{"drafts:\n  - against: [x]\n", `c:2:5: match is missing; expected a pattern such as "drafts/**/*.md"`},
		{"drafts:\n  - match: a\n    against: ['s/{a']\n", `c:2:5: "s/{a" is no pattern`},
	} {
		_, err := Parse("c", []byte(c.raw), names())
		require.Error(t, err, c.raw)
		assert.Contains(t, err.Error(), c.want)
	}
}

func TestTheNearestFileIsInForceUpToTheRepository(t *testing.T) {
	top := t.TempDir()
	deep := filepath.Join(top, "repo", "drafts", "may")
	require.NoError(t, os.MkdirAll(deep, 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(top, Name), nil, 0o644))
	assert.Equal(t, filepath.Join(top, Name), Find(deep))
	require.NoError(t, os.Mkdir(filepath.Join(top, "repo", ".git"), 0o755))
	assert.Empty(t, Find(deep), "what lies above the repository is not ours")
	near := filepath.Join(top, "repo", Name)
	require.NoError(t, os.WriteFile(near, nil, 0o644))
	assert.Equal(t, near, Find(deep))
}

func TestWhatADraftRestsOn(t *testing.T) {
	c, err := Parse("desk/.factdiff.yaml", []byte(`drafts:
  - match: "drafts/**/*.md"
    against: ["sources/{slug}/*", "wire/{slug}.txt"]
  - match: "quick/*.{txt,md}"
`), names())
	require.NoError(t, err)
	got, ok := c.Against(filepath.Join("desk", "drafts", "may", "oslo.talks.md"))
	assert.True(t, ok)
	assert.Equal(t, []string{"sources/oslo.talks/*", "wire/oslo.talks.txt"}, got)
	got, ok = c.Against(filepath.Join("desk", "drafts", "a[1].md"))
	assert.True(t, ok)
	assert.Equal(t, `sources/a\[1\]/*`, got[0], "a name is no pattern")
	got, ok = c.Against(filepath.Join("desk", "quick", "x.txt"))
	assert.True(t, ok)
	assert.Empty(t, got)
	for _, p := range []string{"desk/notes/x.md", "other/drafts/x.md", "desk/drafts/x.html"} {
		_, ok := c.Against(filepath.FromSlash(p))
		assert.False(t, ok, p)
	}
}

// What init writes is a valid file, also with every key taken out of its
// comment, and names them all.
func TestTheCommentedFileIsRight(t *testing.T) {
	_, err := Parse("c", []byte(Commented), nil)
	require.NoError(t, err)
	open := regexp.MustCompile(`(?m)^# (\S+:|  )`).ReplaceAllString(Commented, "$1")
	c, err := Parse("c", []byte(open), names())
	require.NoError(t, err)
	for _, k := range Keys() {
		assert.NotZero(t, c.Line(k), k)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(Commented))
	f.Add([]byte(strings.ReplaceAll(Commented, "# ", "")))
	f.Add([]byte("drafts: [{match: '[', against: [x]}]\n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		c, err := Parse("c", raw, names())
		if err == nil {
			c.Against("a.md")
		}
	})
}
