package html_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	cdpbrowser "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/compare/waiver"
	"factdiff/report"
	"factdiff/report/reporttest"
)

// save presses the button and is what came down.
func (b *tab) save() string {
	b.t.Helper()
	dir := b.t.TempDir()
	call(b, cdpbrowser.SetDownloadBehavior, cdpbrowser.SetDownloadBehaviorParams{
		Behavior: cdpbrowser.SetDownloadBehaviorBehaviorAllow, DownloadPath: dir, EventsEnabled: new(true),
		BrowserContextID: chromedp.FromContext(b.ctx).BrowserContextID})
	progress := chromedp.Events(b.ctx, cdpbrowser.DownloadProgress)
	b.click("#download")
	for e, err := range progress {
		require.NoError(b.t, err)
		if e.State == cdpbrowser.DownloadProgressStateCompleted {
			break
		}
	}
	raw, err := os.ReadFile(filepath.Join(dir, "factdiff.waivers"))
	require.NoError(b.t, err)
	return string(raw)
}

// decide takes a decision as a person does.
func (b *tab) decide(id, decision, note, by string) {
	b.t.Helper()
	box := "#" + id + " .decision "
	b.click(box + "[value=" + decision + "]")
	if note != "" {
		b.do(chromedp.SendKeys(chromedp.CSS(box+".note input"), note+"\t"))
	}
	if by != "" {
		b.do(chromedp.SendKeys(chromedp.CSS(box+".by input"), by+"\t"))
	}
}

func TestBrowserSavesDecisionsAsAWaiverFile(t *testing.T) {
	r := reporttest.Bergen()
	b := open(t, r)
	b.decide(r.Findings[1].ID, "accept", `the "Howie" of 2029: asked, ok # no`, "kl")
	b.decide(r.Findings[0].ID, "fix", "", "")
	assert.Equal(t, "2 of 9 decided", eval[string](b, `document.querySelector("#progress").textContent`))

	f, err := waiver.Parse("factdiff.waivers", []byte(b.save()))
	require.NoError(t, err)
	require.Len(t, f.Entries, 2)
	for _, i := range []int{0, 1} {
		var readings []string
		for _, x := range r.Findings[i].Readings() {
			readings = append(readings, x.Value)
		}
		e := f.Find(r.Findings[i].ID, readings)
		require.NotNil(t, e, "found by what was said")
		assert.Equal(t, "kl", e.By, "initials are kept for the next decision")
		for _, x := range r.Findings[i].Readings() {
			assert.Equal(t, x.Value, e.Readings[x.Document])
		}
		assert.Equal(t, []string{"fix", "accept"}[i], e.Decision)
		assert.Equal(t, []string{"to be fixed in the draft", `the "Howie" of 2029: asked, ok # no`}[i], e.Reason)
	}
	b.quiet()
}

func TestBrowserAsksForReasonAndInitials(t *testing.T) {
	r := reporttest.Bergen()
	b := open(t, r)
	b.decide(r.Findings[2].ID, "false-alarm", "", "")
	b.click("#download")
	assert.Equal(t, "Accepting and calling false need a note that says why", eval[string](b, `document.querySelector("#progress").textContent`))
	assert.True(t, eval[bool](b, fmt.Sprintf(`document.activeElement.matches("#%s .note input[aria-invalid]")`, r.Findings[2].ID)))
	b.press("by phone\t")
	b.click("#download")
	assert.Equal(t, "Whose decision is it? Initials, please", eval[string](b, `document.querySelector("#progress").textContent`))
}

func TestBrowserRemembersDecisions(t *testing.T) {
	r := reporttest.Bergen()
	b := open(t, r)
	b.decide(r.Findings[3].ID, "accept", "by phone", "mn")
	b.visit("")
	assert.Equal(t, "1 of 9 decided", eval[string](b, `document.querySelector("#progress").textContent`))
	assert.Equal(t, "by phone", eval[string](b, fmt.Sprintf(`document.querySelector("#%s .note input").value`, r.Findings[3].ID)))
}

func TestBrowserLoadsAWaiverFileAndKeepsWhatItDoesNotKnow(t *testing.T) {
	r := reporttest.Bergen()
	first, second := r.Findings[0].ID, r.Findings[1].ID
	file := filepath.Join(t.TempDir(), "desk.waivers")
	other := "# asked the ministry\n- id: FD-7777\n  decision: accept\n  reason: 'it''s theirs'\n  by: mn\n  readings: {D: \"a\", S1: b}\n"
	require.NoError(t, os.WriteFile(file, []byte(other+
		"- id: "+first+"\n  decision: false-alarm\n  reason: \"two \\\"zones\\\"\\n\\u00e9\"\n  by: kl\n  until: 2031-06-01\n"+
		"- decision: accept\n  id: "+second+"\n  reason: plain words # not these\n  by: op\n"), 0o600))
	b := open(t, r)
	b.do(chromedp.SetUploadFiles(chromedp.ID("load"), []string{file}))
	assert.Equal(t, "3 decisions loaded, 2 on this report", eval[string](b,
		`new Promise((done) => { const p = document.querySelector("#progress"); const look = () => p.textContent.includes("loaded") ? done(p.textContent) : setTimeout(look, 20); look(); })`))
	box := func(id, field string) string {
		return eval[string](b, fmt.Sprintf(`document.querySelector("#%s .%s input").value`, id, field))
	}
	assert.Equal(t, "2031-06-01", box(first, "until"))
	assert.Equal(t, "plain words", box(second, "note"))
	assert.True(t, eval[bool](b, fmt.Sprintf(`document.querySelector("#%s [value=false-alarm]").checked`, first)))

	f, err := waiver.Parse("factdiff.waivers", []byte(b.save()))
	require.NoError(t, err)
	require.Len(t, f.Entries, 3)
	foreign := f.Find("FD-7777", []string{"a"})
	require.NotNil(t, foreign, "a decision on another report's finding is kept")
	assert.Equal(t, "it's theirs", foreign.Reason)
}

// What the program writes, the page reads, and what the page writes is the same
// bytes again.
func TestBrowserAndProgramWriteTheSameFile(t *testing.T) {
	r := reporttest.Bergen()
	var f waiver.File
	for i, decision := range []string{"accept", "false-alarm", "fix"} {
		e := waiver.Entry{ID: r.Findings[i].ID, Decision: decision, Reason: "why \"" + decision + "\" \\ é ياسمين", By: "kl", Readings: map[string]string{}}
		for _, x := range r.Findings[i].Readings() {
			e.Readings[x.Document] = x.Value
		}
		f.Put(e)
	}
	file := filepath.Join(t.TempDir(), "factdiff.waivers")
	require.NoError(t, os.WriteFile(file, f.Bytes(), 0o600))
	b := open(t, r)
	b.do(chromedp.SetUploadFiles(chromedp.ID("load"), []string{file}))
	b.do(chromedp.Poll[chromedp.Void](`document.querySelector("#progress").textContent.includes("loaded")`))
	assert.Equal(t, string(f.Bytes()), b.save())
}

func TestBrowserShowsDecisionsOfEarlierRuns(t *testing.T) {
	r := reporttest.Bergen()
	r.Findings[0].Waived = &report.Waived{Decision: "accept", Reason: "house style", By: "kl", Until: "2031-06-01"}
	b := open(t, r)
	assert.True(t, eval[bool](b, fmt.Sprintf(`document.querySelector("#%s [value=accept]").checked`, r.Findings[0].ID)))
	assert.Equal(t, "house style", eval[string](b, fmt.Sprintf(`document.querySelector("#%s .note input").value`, r.Findings[0].ID)))
}

func TestBrowserWalksByKeys(t *testing.T) {
	r := reporttest.Bergen()
	b := open(t, r)
	active := func() string { return eval[string](b, `document.activeElement.id`) }
	b.press("j")
	b.press("j")
	assert.Equal(t, r.Findings[1].ID, active())
	b.press("k")
	assert.Equal(t, r.Findings[0].ID, active())
	decision := func() string {
		return eval[string](b, fmt.Sprintf(`document.querySelector("#%s .decision :checked").value`, r.Findings[0].ID))
	}
	for key, want := range map[string]string{"f": "fix", "a": "accept", "x": "false-alarm"} {
		b.press(key)
		assert.Equal(t, want, decision())
	}
	b.press("\r")
	assert.True(t, eval[bool](b, `document.activeElement.matches("#pane0 a:target")`), "Enter goes to the place in the draft")
	b.press("\r")
	assert.Equal(t, r.Findings[0].ID, active(), "and back")
	b.press("?")
	assert.True(t, eval[bool](b, `document.querySelector("#help").open`))
	b.click("#keys")
	b.click("#help button")
	b.press("j")
	assert.Equal(t, r.Findings[0].ID, active(), "letters are switched off")
}

func TestBrowserKeysLeaveFieldsAlone(t *testing.T) {
	r := reporttest.Bergen()
	b := open(t, r)
	b.decide(r.Findings[0].ID, "accept", "fax just in", "")
	assert.Equal(t, "fax just in", eval[string](b, fmt.Sprintf(`document.querySelector("#%s .note input").value`, r.Findings[0].ID)))
	assert.Equal(t, "accept", eval[string](b, fmt.Sprintf(`document.querySelector("#%s .decision :checked").value`, r.Findings[0].ID)))
}
