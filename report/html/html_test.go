package html_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	nethtml "golang.org/x/net/html"

	"factdiff/report"
	"factdiff/report/html"
	"factdiff/report/reporttest"
)

func write(t *testing.T, r *report.Report) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, html.Write(&b, r))
	return b.String()
}

// node is an element of a parsed page with what the tests ask of it.
type node struct{ *nethtml.Node }

func parse(t *testing.T, page string) node {
	t.Helper()
	n, err := nethtml.Parse(strings.NewReader(page))
	require.NoError(t, err)
	return node{n}
}

// all are the elements for which match holds.
func (n node) all(match func(node) bool) []node {
	var out []node
	for c := range n.Descendants() {
		if c.Type == nethtml.ElementNode && match(node{c}) {
			out = append(out, node{c})
		}
	}
	return out
}

func (n node) attr(key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func (n node) text() string {
	var b strings.Builder
	for c := range n.Descendants() {
		switch {
		case c.Type == nethtml.TextNode:
			b.WriteString(c.Data)
		case strings.Contains(" td th p dt dd li h3 h4 tr text div ", " "+c.Data+" "):
			b.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

func class(name string) func(node) bool {
	return func(n node) bool { return strings.Contains(" "+n.attr("class")+" ", " "+name+" ") }
}

func tag(name string) func(node) bool { return func(n node) bool { return n.Data == name } }

func id(name string) func(node) bool { return func(n node) bool { return n.attr("id") == name } }

func TestTheSameReportGivesTheSameBytes(t *testing.T) {
	assert.Equal(t, write(t, reporttest.Bergen()), write(t, reporttest.Bergen()))
}

func TestThePolicyAdmitsThePagesOwnStyleAndScriptAndNothingElse(t *testing.T) {
	page := parse(t, write(t, reporttest.Bergen()))
	policy := ""
	for _, m := range page.all(tag("meta")) {
		if m.attr("http-equiv") == "Content-Security-Policy" {
			policy = m.attr("content")
		}
	}
	hash := func(n node) string {
		sum := sha256.Sum256([]byte(n.FirstChild.Data))
		return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
	}
	styles := page.all(tag("style"))
	scripts := page.all(func(n node) bool { return n.Data == "script" && n.attr("type") == "" })
	require.Len(t, styles, 1)
	require.Len(t, scripts, 1)
	assert.Equal(t, "default-src 'none'; style-src "+hash(styles[0])+"; script-src "+hash(scripts[0])+"; base-uri 'none'; form-action 'none'", policy)
}

func TestNothingPointsOutOfThePage(t *testing.T) {
	for name, r := range map[string]*report.Report{"a story": reporttest.Bergen(), "attacks": reporttest.Hostile()} {
		ids := map[string]bool{}
		page := parse(t, write(t, r))
		for _, n := range page.all(func(n node) bool { return n.attr("id") != "" }) {
			assert.False(t, ids[n.attr("id")], "%s: %s is there twice", name, n.attr("id"))
			ids[n.attr("id")] = true
		}
		for _, n := range page.all(func(node) bool { return true }) {
			assert.NotContains(t, []string{"img", "iframe", "link", "object", "embed", "base", "video", "audio"}, n.Data, name)
			for _, a := range n.Attr {
				assert.False(t, strings.HasPrefix(a.Key, "on") || a.Key == "style" || a.Key == "src" || a.Key == "action", "%s: %s=%q", name, a.Key, a.Val)
				if a.Key == "href" {
					assert.True(t, ids[strings.TrimPrefix(a.Val, "#")], "%s: a link to nowhere: %q", name, a.Val)
				}
			}
		}
	}
}

func TestAttacksAreShownAndNotObeyed(t *testing.T) {
	raw := write(t, reporttest.Hostile())
	for _, r := range raw {
		if unicode.IsControl(r) && r != '\n' || 0x202A <= r && r <= 0x202E || 0x2066 <= r && r <= 0x2069 {
			t.Fatalf("the page holds U+%04X", r)
		}
	}
	page := parse(t, raw)
	assert.Len(t, page.all(tag("script")), 2, "the data and the page's own")
	assert.Len(t, page.all(tag("style")), 1)
	text := page.text()
	for _, a := range reporttest.Attacks()[:8] {
		assert.Contains(t, text, strings.Join(strings.Fields(a), " "))
	}
	assert.Contains(t, text, "�gnp.exe�")
	assert.Contains(t, text, "nought␀byte")
	assert.Contains(t, text, "␛[31m")
}

func TestThePageHoldsItsResult(t *testing.T) {
	for name, r := range map[string]*report.Report{"plain": reporttest.Bergen(), "attacks": reporttest.Hostile(), "packed": reporttest.Large(8, 120)} {
		again, err := html.Read([]byte(write(t, r)), 0)
		require.NoError(t, err, name)
		assert.Equal(t, r.Excerpts(), again, name)
	}
	_, err := html.Read([]byte("<html>"), 0)
	assert.ErrorContains(t, err, "no result document")
	_, err = html.Read([]byte(`<script id="result" type="application/gzip;base64">AAAA</script>`), 0)
	assert.ErrorContains(t, err, "damaged")
	_, err = html.Read([]byte(write(t, reporttest.Large(8, 120))), 100_000)
	assert.ErrorContains(t, err, "unpacked, it has more than 100000 bytes")
}

func TestReportsStaySmall(t *testing.T) {
	assert.Less(t, len(write(t, reporttest.Bergen())), 150_000)
	assert.Less(t, len(write(t, reporttest.Large(20, 500))), 3_000_000)
	assert.Less(t, len(write(t, reporttest.Bergen().Excerpts())), len(write(t, reporttest.Bergen())))
}

func TestTheVerdictIsOneSentenceAndThePagesTitle(t *testing.T) {
	level := func(levels ...string) *report.Report {
		r := &report.Report{Version: 1, Complete: true, Documents: []report.Document{{ID: "D", Role: "draft", Title: "Ferry"}}}
		for _, l := range levels {
			r.Findings = append(r.Findings, report.Finding{ID: "FD-" + strings.ToUpper(l), Level: strings.TrimPrefix(l, "waived ")})
			if strings.HasPrefix(l, "waived ") {
				r.Findings[len(r.Findings)-1].Waived = &report.Waived{Decision: "accept"}
			}
		}
		return r
	}
	agree := level()
	agree.Questions = []report.Question{{ID: "Q1", Status: "agree"}}
	broken := level("conflict")
	broken.Complete = false
	for want, r := range map[string]*report.Report{
		"2 conflicts have to be decided before publishing; 1 query is worth a look, 1 note is for information.": level("conflict", "conflict", "query", "note"),
		"1 conflict has to be decided before publishing.":                                                       level("conflict"),
		"No conflict was found; 2 queries are worth a look.":                                                    level("query", "query"),
		"Nothing has to be decided; 1 note is for information.":                                                 level("note"),
		"Nothing stands against the draft; 1 fact is confirmed.":                                                agree,
		"Nothing stands against the draft.":                                                                     level("waived conflict"),
		"Not fully checked. 1 conflict has to be decided before publishing.":                                    broken,
	} {
		page := parse(t, write(t, r))
		assert.Equal(t, want, page.all(tag("h1"))[0].text())
		assert.Equal(t, want+" – Ferry", page.all(tag("title"))[0].text())
	}
}

// Without scripts nothing may hang on them: what only a script can use is
// hidden, and everything else is in the page as it comes.
func TestControlsThatNeedAScriptAreMarked(t *testing.T) {
	page := parse(t, write(t, reporttest.Bergen()))
	inside := func(n node) bool {
		for p := n.Node; p != nil; p = p.Parent {
			if class("js-only")(node{p}) || p.Data == "dialog" {
				return true
			}
		}
		return false
	}
	controls := page.all(func(n node) bool { return n.Data == "button" || n.Data == "select" || n.attr("type") == "file" })
	require.NotEmpty(t, controls)
	for _, c := range controls {
		assert.True(t, inside(c), c.Data)
	}
}
