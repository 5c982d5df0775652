package serve

import (
	"bytes"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/cmd/factdiff/internal/check"
)

const (
	seven = "A fire in a warehouse on Harbour Street killed seven people on Sunday night, the city fire chief said on Monday."
	nine  = "A fire in a warehouse on Harbour Street killed nine people on Sunday night, the city fire chief said on Monday."
)

func server(t *testing.T, change func(*Options)) (*Server, *httptest.Server) {
	t.Helper()
	o := Options{Listen: "127.0.0.1:0", Version: "test", Names: []string{"conflict", "naming"}, LameDuck: time.Millisecond}
	if change != nil {
		change(&o)
	}
	s, err := New(o)
	require.NoError(t, err)
	h := httptest.NewServer(s.Handler())
	t.Cleanup(h.Close)
	return s, h
}

func post(t *testing.T, url string, body any, header ...string) (int, http.Header, []byte) {
	t.Helper()
	raw, ok := body.(string)
	if !ok {
		b, err := json.Marshal(body)
		require.NoError(t, err)
		raw = string(b)
	}
	r, err := http.NewRequest(http.MethodPost, url, strings.NewReader(raw))
	require.NoError(t, err)
	r.Header.Set("Content-Type", "application/json")
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	res, err := http.DefaultClient.Do(r)
	require.NoError(t, err)
	defer res.Body.Close()
	out, err := io.ReadAll(res.Body)
	require.NoError(t, err)
	return res.StatusCode, res.Header, out
}

type m = map[string]any

func checked(t *testing.T, h *httptest.Server, body any) Response {
	t.Helper()
	code, _, raw := post(t, h.URL+"/v1/check", body)
	require.Equal(t, http.StatusOK, code, string(raw))
	var out Response
	require.NoError(t, json.Unmarshal(raw, &out))
	return out
}

func TestTheVerdictIsWhatADeskShouldDo(t *testing.T) {
	_, h := server(t, nil)
	against := func(body string, options m) Response {
		return checked(t, h, m{"draft": m{"body": seven}, "sources": []m{{"body": body}}, "options": options})
	}
	out := against(seven, nil)
	assert.Equal(t, "pass", out.Verdict)
	assert.NotEmpty(t, out.Checked, "what was looked at is said, also when nothing was found")

	out = against(nine, nil)
	assert.Equal(t, "hold", out.Verdict)
	require.Len(t, out.Findings, 1)
	assert.True(t, out.Findings[0].Blocking)

	out = against(nine, m{"fail_on": "never"})
	assert.Equal(t, "note", out.Verdict)
	assert.False(t, out.Findings[0].Blocking)

	out = against(nine, m{"levels": m{"conflict": "query"}})
	assert.Equal(t, "note", out.Verdict)
	assert.Equal(t, "query", out.Findings[0].Level)

	out = checked(t, h, m{"draft": m{"body": seven}})
	assert.Equal(t, "unknown", out.Verdict, "no source: not a pass")
	assert.False(t, out.Complete)
	assert.Equal(t, "pass", checked(t, h, m{"draft": m{"body": seven}, "options": m{"alone": true}}).Verdict)

	out = checked(t, h, m{"draft": m{"body": seven}, "sources": []m{{"id": "wire", "body": " "}}})
	assert.Equal(t, "unknown", out.Verdict)
	assert.Equal(t, "wire", out.Errors[0].Path)
}

func TestDecisionsComeWithTheRequest(t *testing.T) {
	_, h := server(t, nil)
	body := m{"draft": m{"body": seven}, "sources": []m{{"body": nine}}}
	id := checked(t, h, body).Findings[0].ID
	body["waivers"] = "- id: " + id + "\n  decision: accept\n  reason: two died later\n  by: AB\n"
	out := checked(t, h, body)
	assert.Equal(t, "pass", out.Verdict)
	require.Len(t, out.Findings, 1)
	assert.Equal(t, "two died later", out.Findings[0].Waived.Reason)
}

// Places are those of the field as it was sent, entities and emoji included.
func TestPlacesAreThoseOfTheFields(t *testing.T) {
	_, h := server(t, nil)
	html := "<p>😀 &ldquo;Terrible&rdquo;, the mayor said.</p>\n<p>" + strings.ReplaceAll(seven, "killed seven", "killed&nbsp;<b>seven</b>") + "</p>"
	draft := m{"id": "post-812", "format": "html", "headline": "Fire &amp; smoke 🔥", "body": html, "captions": []string{"The street on Monday."}}
	out := checked(t, h, m{"draft": draft, "sources": []m{{"id": "wire", "headline": "Fire on Harbour Street", "body": nine}}})
	require.NotEmpty(t, out.Findings)
	for _, e := range out.Findings[0].Evidence {
		field := html
		if e.Document == "S1" {
			field = nine
			assert.Equal(t, "wire", e.Article)
		} else {
			assert.Equal(t, "post-812", e.Article)
		}
		require.Equal(t, "body", e.Field)
		assert.Equal(t, e.Quote, field[e.Start:e.End])
		assert.Equal(t, e.Quote, string(utf16Slice(field, e.UTF16Start, e.UTF16End)))
	}
}

func TestNamesOfAllFieldsAreInOneArticle(t *testing.T) {
	_, h := server(t, nil)
	code, _, raw := post(t, h.URL+"/v1/check?report=html", m{
		"draft":   m{"headline": "Harbour fire kills seven", "deck": "The chief blames a boiler", "body": seven, "captions": []string{"Marit Aune, the fire chief."}},
		"sources": []m{{"body": nine}}})
	require.Equal(t, http.StatusOK, code)
	var out Response
	require.NoError(t, json.Unmarshal(raw, &out))
	for _, words := range []string{"Harbour fire kills seven", "The chief blames a boiler", "Marit Aune, the fire chief.", "<!doctype html>"} {
		assert.Contains(t, strings.ToLower(out.Report), strings.ToLower(words))
	}
}

func TestWhatIsWrongWithARequestIsSaid(t *testing.T) {
	_, h := server(t, func(o *Options) { o.Body = 4096 })
	for _, c := range []struct {
		name, body string
		code       int
		want       string
	}{
		{"no JSON", `{"draft": `, 400, "not JSON"},
		{"a mistyped key", `{"draft": {"body": "x"}, "souces": []}`, 400, `unknown field \"souces\"`},
		{"the wrong type", `{"draft": {"body": 7}}`, 400, "draft.body: expected string"},
		{"two objects", `{"draft": {"body": "x"}} {}`, 400, "one JSON object"},
		{"no draft", `{}`, 422, "draft: is missing"},
		{"a format", `{"draft": {"format": "docx", "body": "x"}}`, 422, `draft.format: \"docx\"`},
		{"a date", `{"draft": {"body": "x"}, "sources": [{"published": "May"}]}`, 422, `sources[0].published: \"May\" is no date`},
		{"a zone", `{"draft": {"zone": "EST5"}}`, 422, `draft.zone: \"EST5\"`},
		{"a level", `{"draft": {"body": "x"}, "options": {"fail_on": "querry"}}`, 422, `did you mean \"query\"`},
		{"a check", `{"draft": {"body": "x"}, "options": {"levels": {"namig": "off"}}}`, 422, `did you mean \"naming\"`},
		{"a register", `{"draft": {"body": "x"}, "registers": [{"name": "people", "csv": "name,born\nA,B\n"}]}`, 422, "people:1"},
		{"a waiver", `{"draft": {"body": "x"}, "waivers": "- id: FD-AAAA\n  decision: maybe\n"}`, 422, "waivers:2:13"},
		{"too much", `{"draft": {"body": "` + strings.Repeat("x", 5000) + `"}}`, 413, "over 4096 bytes"},
	} {
		t.Run(c.name, func(t *testing.T) {
			code, _, raw := post(t, h.URL+"/v1/check", c.body)
			assert.Equal(t, c.code, code)
			assert.Contains(t, string(raw), c.want)
			assert.Contains(t, string(raw), `"verdict":"unknown"`, "whatever is no check reads as unknown")
		})
	}
	code, _, _ := post(t, h.URL+"/v1/check", "a=b", "Content-Type", "application/x-www-form-urlencoded")
	assert.Equal(t, http.StatusUnsupportedMediaType, code)
	code, _, _ = post(t, h.URL+"/v1/check", "x", "Content-Encoding", "gzip")
	assert.Equal(t, http.StatusUnsupportedMediaType, code)
	res, err := http.Get(h.URL + "/v1/check")
	require.NoError(t, err)
	res.Body.Close()
	assert.Equal(t, http.StatusMethodNotAllowed, res.StatusCode)
}

func TestAPublicAddressNeedsAToken(t *testing.T) {
	for _, listen := range []string{":8737", "0.0.0.0:8737", "[::]:8737", "192.0.2.7:8737", "desk.example:8737"} {
		_, err := New(Options{Listen: listen})
		assert.ErrorContains(t, err, "--token-file", listen)
	}
	for _, listen := range []string{"127.0.0.1:0", "[::1]:0", "localhost:0"} {
		_, err := New(Options{Listen: listen})
		assert.NoError(t, err, listen)
	}
	short := filepath.Join(t.TempDir(), "token")
	require.NoError(t, os.WriteFile(short, []byte("secret\n"), 0o600))
	_, err := New(Options{Listen: ":0", TokenFile: short})
	var invalid *check.Invalid
	assert.ErrorAs(t, err, &invalid)
	_, err = New(Options{Listen: "8737"})
	assert.ErrorContains(t, err, "expected ADDRESS:PORT")
}

func TestOnlyWhoMayIsAnswered(t *testing.T) {
	body := m{"draft": m{"body": seven}, "options": m{"alone": true}}
	_, open := server(t, nil)
	code, _, _ := post(t, open.URL+"/v1/check", body)
	assert.Equal(t, http.StatusOK, code)
	r, err := http.NewRequest(http.MethodPost, open.URL+"/v1/check", strings.NewReader("{}"))
	require.NoError(t, err)
	r.Host = "rebound.example"
	res, err := http.DefaultClient.Do(r)
	require.NoError(t, err)
	res.Body.Close()
	assert.Equal(t, http.StatusForbidden, res.StatusCode, "a page that made a name of its own point here")

	file := filepath.Join(t.TempDir(), "token")
	require.NoError(t, os.WriteFile(file, []byte("0123456789abcdef0123\n"), 0o600))
	_, h := server(t, func(o *Options) { o.TokenFile = file })
	code, head, _ := post(t, h.URL+"/v1/check", body)
	assert.Equal(t, http.StatusUnauthorized, code)
	assert.Contains(t, head.Get("WWW-Authenticate"), "Bearer")
	code, _, _ = post(t, h.URL+"/v1/check", body, "Authorization", "Bearer 0123456789abcdef0124")
	assert.Equal(t, http.StatusUnauthorized, code)
	code, _, _ = post(t, h.URL+"/v1/check", body, "Authorization", "Bearer 0123456789abcdef0123")
	assert.Equal(t, http.StatusOK, code)
	for path, want := range map[string]int{"/healthz": 200, "/readyz": 200, "/openapi.json": 200, "/metrics": 401} {
		res, err := http.Get(h.URL + path)
		require.NoError(t, err)
		res.Body.Close()
		assert.Equal(t, want, res.StatusCode, path)
	}
}

// What the service is sent, found and answered is nowhere in its log.
func TestTheLogHoldsNoText(t *testing.T) {
	var log bytes.Buffer
	_, h := server(t, func(o *Options) { o.Log = slog.New(slog.NewJSONHandler(&log, nil)) })
	_, head, _ := post(t, h.URL+"/v1/check?report=html&note=Harbour", m{"draft": m{"id": "Harbour", "body": seven}, "sources": []m{{"body": nine}}}, "X-Request-Id", "desk-42")
	assert.Equal(t, "desk-42", head.Get("X-Request-Id"))
	post(t, h.URL+"/v1/check", `{"Harbour": 1}`, "X-Request-Id", "a\tHarbour")
	post(t, h.URL+"/v2/check", "language=en&text=Harbour", "Content-Type", "application/x-www-form-urlencoded")
	assert.Contains(t, log.String(), `"id":"desk-42"`)
	assert.Equal(t, 3, strings.Count(log.String(), `"msg":"answered"`))
	assert.NotContains(t, log.String(), "Harbour")
	assert.NotContains(t, log.String(), "seven")
}

func TestMetricsCount(t *testing.T) {
	_, h := server(t, nil)
	checked(t, h, m{"draft": m{"body": seven}, "sources": []m{{"body": nine}}})
	res, err := http.Get(h.URL + "/metrics")
	require.NoError(t, err)
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	require.NoError(t, err)
	for _, want := range []string{`factdiff_verdicts_total{verdict="hold"} 1`, `factdiff_findings_total{level="conflict"} 1`,
		`factdiff_requests_total{path="/v1/check",status="200"} 1`, "factdiff_checks_running 0", "go_goroutines"} {
		assert.Contains(t, string(raw), want)
	}
}
