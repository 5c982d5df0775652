package serve

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func schema(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(openAPI))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("openapi.json", doc))
	s, err := c.Compile("openapi.json#/components/schemas/" + name)
	require.NoError(t, err)
	return s
}

func valid(t *testing.T, name string, raw []byte) {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	require.NoError(t, err)
	assert.NoError(t, schema(t, name).Validate(doc), name)
}

func TestAnswersAreAsDescribed(t *testing.T) {
	_, h := server(t, wire)
	full := m{"draft": m{"id": "a", "headline": "Fire", "body": seven, "captions": []string{"x"}},
		"sources":   []m{{"id": "wire", "outlet": "Coast Wire", "published": "2031-05-12", "body": nine}},
		"registers": []m{{"name": "people.csv", "csv": "name,office\nMarit Aune,fire chief\n"}},
		"options":   m{"fail_on": "query", "levels": m{"naming": "query"}}, "waivers": "[]"}
	raw, err := json.Marshal(full)
	require.NoError(t, err)
	valid(t, "CheckRequest", raw)
	for _, body := range []any{full, m{"draft": m{}}, m{"draft": m{"body": seven}, "sources": []m{{"body": ""}}}} {
		code, _, raw := post(t, h.URL+"/v1/check?report=html", body)
		require.Equal(t, http.StatusOK, code, string(raw))
		valid(t, "CheckResponse", raw)
	}
	_, _, raw = post(t, h.URL+"/v1/check", "{}")
	valid(t, "Error", raw)
	_, _, raw = post(t, h.URL+"/v2/check", url.Values{"text": {seven}, "language": {"en"}}.Encode(), "Content-Type", form)
	valid(t, "LanguageToolResponse", raw)
}

// A request with a key that is not described is refused, by the service as by
// the description.
func TestTheDescriptionIsAsStrictAsTheService(t *testing.T) {
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(`{"draft": {"body": "x"}, "souces": []}`))
	require.NoError(t, err)
	assert.Error(t, schema(t, "CheckRequest").Validate(doc))
}

// Every route is described, and every described route is there.
func TestAllRoutesAreDescribed(t *testing.T) {
	_, h := server(t, nil)
	var doc struct{ Paths map[string]map[string]any }
	require.NoError(t, json.Unmarshal(openAPI, &doc))
	assert.Len(t, doc.Paths, 7)
	for path, methods := range doc.Paths {
		for method := range methods {
			r, err := http.NewRequest(strings.ToUpper(method), h.URL+path, nil)
			require.NoError(t, err)
			res, err := http.DefaultClient.Do(r)
			require.NoError(t, err)
			res.Body.Close()
			assert.NotContains(t, []int{http.StatusNotFound, http.StatusMethodNotAllowed}, res.StatusCode, "%s %s", method, path)
		}
	}
}

func FuzzRequest(f *testing.F) {
	f.Add([]byte(`{"draft": {"format": "html", "headline": "a", "body": "<p>b &amp; c</p>", "captions": ["d"]}, "sources": [{"body": "e"}]}`))
	f.Add([]byte(`{"draft": {"format": "markdown", "published": "2031-05-12", "zone": "Europe/Oslo", "body": "# a\n\nb"}, "options": {"alone": true}, "waivers": "[]"}`))
	s, err := New(Options{Listen: "127.0.0.1:0"})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		req, err := decode(raw)
		if err != nil {
			return
		}
		j, err := s.job(req)
		if err != nil {
			return
		}
		r, err := s.run(t.Context(), j, false)
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range j.response(r).Findings {
			for _, e := range x.Evidence {
				if e.Start > e.End || e.UTF16Start > e.UTF16End {
					t.Fatalf("%+v", e)
				}
			}
		}
	})
}
