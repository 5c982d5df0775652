package article

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestStory(t *testing.T) {
	s, err := ParseStory([]byte(`{
		"draft": {"path": "a.txt", "outlet": "The Daily Post", "published": "2025-08-15", "zone": "Europe/London"},
		"sources": [{"path": "wire/b.html", "published": "2025-08-15T22:10:00Z", "title": "Bridge shut", "zone": "America/New_York"}, {"path": "/c.md"}],
		"registers": ["people.csv"]
	}`), "desk/story.json")
	require.NoError(t, err)
	require.Len(t, s.Drafts, 1)
	require.Len(t, s.Sources, 2)

	d := s.Drafts[0]
	assert.Equal(t, filepath.Join("desk", "a.txt"), d.Path, "paths are relative to the story")
	assert.Equal(t, "draft", d.Role)
	assert.Equal(t, "2025-08-15T00:00:00+01:00", d.Published.Format(time.RFC3339), "a day begins at midnight in the outlet's zone")
	assert.False(t, d.HasClock)

	assert.Equal(t, filepath.Join("desk", "wire", "b.html"), s.Sources[0].Path)
	assert.Equal(t, "2025-08-15T18:10:00-04:00", s.Sources[0].Published.Format(time.RFC3339))
	assert.True(t, s.Sources[0].HasClock)
	assert.Equal(t, "/c.md", s.Sources[1].Path)
	assert.False(t, s.Sources[1].Dated())
	assert.Equal(t, []string{filepath.Join("desk", "people.csv")}, s.Registers)
}

func TestStoryComplaints(t *testing.T) {
	for _, c := range []struct{ name, story, want string }{
		{"no draft", "{}", `s.json: draft: is missing; expected {"draft": {"path": "…"}, "sources": […]}`},
		{"no path", "{\n\"draft\": {\"outlet\": \"x\"}}", "s.json:2: path: a draft without a path"},
		{"misspelt field", "{\"draft\": {\"path\": \"a\",\n \"outlett\": \"x\"}}", "s.json:2: outlett: unknown field; expected one of path, outlet, published, title, zone"},
		{"unknown field", "{\n\n\"drft\": {}}", "s.json:3: drft: unknown field; expected one of draft, drafts, sources, registers"},
		{"a date of no calendar", "{\"draft\": {\"path\": \"a\",\n\"published\": \"2025-02-30\",\n\"title\": \"t\"}}",
			`s.json:2: published: "2025-02-30" is no date; expected 2025-08-15 or 2025-08-15T18:30:00Z`},
		{"zone", "{\"draft\": {\"path\": \"a\", \"zone\": \"EST5\"}}", `s.json:1: zone: "EST5" is no time zone; expected an IANA name such as Europe/London`},
		{"a number", "{\"draft\": {\"path\": 7}}", "s.json:1: path: must be text in quotes"},
		{"a list for an object", "{\"draft\": []}", "s.json:1: a draft must be an object"},
		{"twice", "{\"draft\": {\"path\": \"a\"},\n\"draft\": {\"path\": \"b\"}}", "s.json:2: draft: is given twice"},
		{"cut off", "{\"draft\": {\"path\": \"a\"\n", "s.json:2: the file ends where the end of a draft was expected"},
		{"comma", "{\"draft\": {\"path\": \"a\"},\n}", "s.json:2: not valid JSON: invalid character '}' looking for beginning of object key string"},
		{"more after it", "{\"draft\": {\"path\": \"a\"}}\n{}", "s.json:2: there is something after the end of the story"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := ParseStory([]byte(c.story), "s.json")
			var invalid *Invalid
			require.ErrorAs(t, err, &invalid)
			assert.Equal(t, c.want, err.Error())
		})
	}
}

func TestStoryMissing(t *testing.T) {
	_, err := LoadStory(filepath.Join(t.TempDir(), "no.json"))
	var e *Error
	require.ErrorAs(t, err, &e)
	assert.Equal(t, Missing, e.Problem)
}

func FuzzStory(f *testing.F) {
	for _, s := range []string{`{"draft":{"path":"a"}}`, `{"draft":{"path":"a","published":"2025-01-01"},"sources":[],"registers":["r"]}`, `{"drafts":[{}]}`, "[", ""} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		s, err := ParseStory(raw, "s.json")
		if err != nil {
			var invalid *Invalid
			require.ErrorAs(t, err, &invalid)
			assert.Positive(t, len(invalid.Message))
			return
		}
		assert.NotEmpty(t, s.Drafts)
		for _, d := range append(s.Drafts, s.Sources...) {
			assert.NotEmpty(t, d.Path)
		}
	})
}
