package yamlfile

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

type shelf struct {
	FailOn string            `yaml:"fail-on"`
	Levels map[string]string `yaml:"levels"`
	Drafts []struct {
		Match string `yaml:"match"`
	} `yaml:"drafts"`
}

func TestEveryFaultIsSaidWithItsPlace(t *testing.T) {
	for _, c := range []struct{ name, raw, want string }{
		{"a mistyped key", "version: 1\n", "f.yaml:1:1: unknown key \"version\"; expected one of drafts, fail-on, levels, match\n    1 | version: 1\n      | ^^^^^^^"},
		{"a key near a known one", "\nfial-on: query\n", "f.yaml:2:1: unknown key \"fial-on\"; did you mean \"fail-on\"?\n    2 | fial-on: query\n      | ^^^^^^^"},
		{"a key inside a list", "drafts:\n  - mach: x\n", "f.yaml:2:5: unknown key \"mach\"; did you mean \"match\"?\n    2 |   - mach: x\n      |     ^^^^"},
		{"the wrong sort of value", "levels: high\n", "f.yaml:1:9: "},
		{"a key twice", "fail-on: note\nfail-on: query\n", "f.yaml:2:1: "},
		{"no YAML", "fail-on: [note\n", "f.yaml:1:10: "},
		{"an anchor", "levels: &a {x: y}\n", "f.yaml:1:9: anchors and aliases are not used in this file"},
		{"brackets without end", strings.Repeat("[", 100_000), "f.yaml:1:17: nested too deeply"},
		{"lists in lists", strings.Repeat("- ", 100_000), "f.yaml:1:33: nested too deeply"},
		{"two documents", "fail-on: note\n---\nfail-on: query\n", "f.yaml:3:1: a second document; expected one"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var s shelf
			_, err := Decode("f.yaml", []byte(c.raw), &s)
			require.Error(t, err)
			assert.Contains(t, err.Error(), c.want)
		})
	}
}

func TestAnEmptyFileSaysNothing(t *testing.T) {
	for _, raw := range []string{"", "\n", "# only a comment\n", "---\n", "~\n"} {
		var s shelf
		f, err := Decode("f.yaml", []byte(raw), &s)
		require.NoError(t, err, "%q", raw)
		assert.Zero(t, s)
		assert.Zero(t, f.Line("fail-on"))
	}
}

func TestFailPointsAtKeyOrValue(t *testing.T) {
	var s shelf
	f, err := Decode("f.yaml", []byte("levels:\n  names: loud\ndrafts:\n  - match: a\n  - match: b\n"), &s)
	require.NoError(t, err)
	assert.Equal(t, "f.yaml:2:10: not a level\n    2 |   names: loud\n      |          ^^^^", f.Fail("not a level", "levels", "names").Error())
	assert.Equal(t, "f.yaml:2:3: no kind\n    2 |   names: loud\n      |   ^^^^^", f.Fail("no kind", "levels", Key("names")).Error())
	assert.Equal(t, 5, f.Line("drafts", 1))
	assert.Equal(t, 5, f.Line("drafts", 1, "match"))
}

func FuzzDecode(f *testing.F) {
	for _, s := range []string{"fail-on: note\n", "levels: {a: b}", "- x", "\t", "a: [", "%YAML 9", "? a\n: b", "\"", "a: |\n  x"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(_ *testing.T, raw []byte) {
		var s shelf
		if file, err := Decode("f.yaml", raw, &s); err == nil {
			_ = file.Fail("x", "levels", Key("a")).Error()
		} else {
			_ = err.Error()
		}
	})
}
