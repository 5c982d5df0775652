package serve

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/cmd/factdiff/internal/check"
)

const form = "application/x-www-form-urlencoded"

// wire is a server that was started with one source.
func wire(o *Options) {
	f := check.At("wire.txt")
	f.Raw = []byte(nine)
	o.Sources = []*check.File{f}
}

func lt(t *testing.T, base string, form_ url.Values) ltResponse {
	t.Helper()
	code, _, raw := post(t, base+"/v2/check", form_.Encode(), "Content-Type", form)
	require.Equal(t, http.StatusOK, code, string(raw))
	var out ltResponse
	require.NoError(t, json.Unmarshal(raw, &out))
	return out
}

// The editors' add-ons send text, Superdesk sends data as JSON; both count
// offsets in UTF-16 code units.
func TestAClientOfLanguageToolIsAnswered(t *testing.T) {
	_, h := server(t, wire)
	text := "😀 Good morning.\n\n" + seven
	data, err := json.Marshal(m{"text": text, "language": "auto"})
	require.NoError(t, err)
	for _, f := range []url.Values{
		{"text": {text}, "language": {"en-US"}, "enabledOnly": {"false"}, "level": {"picky"}},
		{"data": {string(data)}, "language": {"auto"}},
	} {
		out := lt(t, h.URL, f)
		assert.Equal(t, "factdiff", out.Software.Name)
		require.Len(t, out.Matches, 1)
		x := out.Matches[0]
		assert.Equal(t, "seven", utf16Slice(text, x.Offset, x.Offset+x.Length))
		assert.Equal(t, "seven", utf16Slice(x.Context.Text, x.Context.Offset, x.Context.Offset+x.Context.Length))
		assert.Contains(t, x.Message, "S1 wire.txt:1: A fire", "the other article's sentence is in the message")
		assert.Equal(t, "grammar", x.Rule.IssueType)
		assert.NotNil(t, x.Replacements, "clients read a list")
	}
}

func TestTextWithMarkupKeepsItsPlaces(t *testing.T) {
	_, h := server(t, wire)
	before, after, _ := strings.Cut(seven, "seven")
	data, err := json.Marshal(m{"annotation": []m{{"markup": "<p>"}, {"text": before}, {"markup": "<b>"}, {"text": "seven"}, {"markup": "</b>"}, {"text": after}, {"markup": "</p>"}}})
	require.NoError(t, err)
	out := lt(t, h.URL, url.Values{"data": {string(data)}, "language": {"en-GB"}})
	require.Len(t, out.Matches, 1)
	whole := "<p>" + before + "<b>seven</b>" + after + "</p>"
	x := out.Matches[0]
	assert.Equal(t, "seven", utf16Slice(whole, x.Offset, x.Offset+x.Length))
}

// What cannot be checked never looks like a text without mistakes.
func TestNothingUncheckedReadsAsClean(t *testing.T) {
	_, h := server(t, nil)
	for want, f := range map[string]url.Values{
		"is not a language that factdiff reads": {"text": {"Guten Tag"}, "language": {"de-DE"}},
		"missing 'language'":                    {"text": {"Hello"}},
		"missing 'text' or 'data'":              {"language": {"en"}},
		"'data' is not JSON":                    {"data": {"{"}, "language": {"en"}},
	} {
		code, _, raw := post(t, h.URL+"/v2/check", f.Encode(), "Content-Type", form)
		assert.Equal(t, http.StatusBadRequest, code, want)
		assert.Contains(t, string(raw), want)
	}
	out := lt(t, h.URL, url.Values{"text": {" "}, "language": {"en"}})
	assert.True(t, out.Warnings.Incomplete)
}

func TestOnlyANameIsReplacedByAClick(t *testing.T) {
	_, h := server(t, nil)
	code, _, raw := post(t, h.URL+"/v2/check", url.Values{"text": {seven}, "language": {"en"}}.Encode(), "Content-Type", form)
	require.Equal(t, http.StatusOK, code)
	assert.Contains(t, string(raw), `"matches":[]`)
	res, err := http.Get(h.URL + "/v2/languages")
	require.NoError(t, err)
	defer res.Body.Close()
	var list []map[string]string
	require.NoError(t, json.NewDecoder(res.Body).Decode(&list))
	assert.Equal(t, "en", list[0]["code"])
}
