package html_test

import (
	"encoding/hex"
	"fmt"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/report"
	"factdiff/report/reporttest"
)

func TestBrowserOpensItAloneAndBlocksNothing(t *testing.T) {
	for name, r := range map[string]*report.Report{"story": reporttest.Bergen(), "excerpts": reporttest.Bergen().Excerpts(), "empty": report.New(report.Input{})} {
		t.Run(name, func(t *testing.T) {
			b := open(t, r)
			assert.True(t, eval[bool](b, `document.documentElement.classList.contains("js")`), "its script ran")
			assert.NotEqual(t, "rgba(0, 0, 0, 0)", eval[string](b, `getComputedStyle(document.documentElement).backgroundColor`), "its style holds")
			b.quiet()
		})
	}
}

// axe-core is named by FACTDIFF_AXE, the path of its axe.min.js; it is under
// another licence and not part of this repository.
func TestBrowserAxeFindsNoViolation(t *testing.T) {
	path := os.Getenv("FACTDIFF_AXE")
	if path == "" {
		t.Skip("FACTDIFF_AXE does not name axe-core's axe.min.js")
	}
	source, err := os.ReadFile(path)
	require.NoError(t, err)
	for name, how := range map[string][]setting{"light": nil, "dark": {dark}, "320 px": {wide(320)}, "320 px dark": {wide(320), dark}, "wide": {wide(2400)}} {
		for story, r := range map[string]*report.Report{"story": reporttest.Bergen(), "many": reporttest.Large(9, 12), "attacks": reporttest.Hostile(), "nothing": report.New(report.Input{})} {
			t.Run(name+" "+story, func(t *testing.T) {
				b := open(t, r, how...)
				eval[chromedp.Void](b, string(source))
				eval[chromedp.Void](b, `for (const f of document.querySelectorAll(".finding")) f.style.contentVisibility = "visible";
					for (const d of document.querySelectorAll("details")) d.open = true`)
				found := eval[[]string](b, `axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
					.then((r) => r.violations.flatMap((v) => v.nodes.map((n) => v.id + ": " + n.html.slice(0, 200) + " " + n.failureSummary)))`)
				assert.Empty(t, found)
			})
		}
	}
}

func TestBrowserNeedsNoWidth(t *testing.T) {
	for _, w := range []int64{320, 2400} {
		for name, r := range map[string]*report.Report{"story": reporttest.Bergen(), "attacks": reporttest.Hostile(), "many": reporttest.Large(9, 5)} {
			b := open(t, r, wide(w))
			assert.LessOrEqual(t, eval[int64](b, `document.documentElement.scrollWidth`), w, name)
		}
	}
}

func TestBrowserShowsAllWithoutScripts(t *testing.T) {
	b := open(t, reporttest.Bergen(), withoutScripts)
	require.False(t, eval[bool](b, `document.documentElement.classList.contains("js")`))
	text := eval[string](b, `document.body.innerText`)
	for _, want := range []string{"Commerce Secretary: Scott Holm / Howard Holm", "same office and family name", "people missing in the storm",
		"Who was where", "the gate stayed open", "Documents"} {
		assert.Contains(t, text, want)
	}
	assert.False(t, b.seen("#base"), "what needs a script is not shown")

	rows := `[...document.querySelectorAll("#table tbody tr")].filter((r) => r.getClientRects().length).length`
	before := eval[int](b, rows)
	b.click("#fs-agree")
	assert.Equal(t, before-7, eval[int](b, rows), "the filter by status works")
	b.click("#facts details summary")
	b.click("#fk0") // durations
	assert.Equal(t, before-8, eval[int](b, rows), "so does the one by kind")
	b.click("#fm3") // the register
	assert.Equal(t, 1, eval[int](b, rows), "and the one by article")

	assert.False(t, b.seen("#pane2"))
	b.click("#show2")
	assert.True(t, b.seen("#pane2"), "another source stands beside the draft")
	assert.False(t, b.seen("#pane1"))
	b.quiet()
}

func TestBrowserFollowsDeepLinks(t *testing.T) {
	r := reporttest.Bergen()
	last := r.Findings[len(r.Findings)-1].ID
	b := open(t, r)
	b.visit("#" + last)
	assert.Equal(t, last, eval[string](b, `document.querySelector(":target").id`))
	inView := `(() => { const r = document.querySelector(":target").getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight; })()`
	assert.True(t, eval[bool](b, inView))

	b.visit(b.hash(`#pane2 .text a`)) // in a text that is not shown at first
	assert.True(t, b.seen("#pane2"))
	assert.True(t, eval[bool](b, `document.querySelector("#show2").checked`))
	assert.True(t, eval[bool](b, inView))
	b.quiet()
}

// hash is the address of an element within the page.
func (b *tab) hash(selector string) string {
	b.t.Helper()
	return "#" + eval[string](b, fmt.Sprintf(`document.querySelector(%q).id`, selector))
}

func TestBrowserShowsTheClaimOverTheText(t *testing.T) {
	b := open(t, reporttest.Bergen())
	eval[chromedp.Void](b, `scrollTo(0, 0)`) // the focus scrolls, and the card goes along
	eval[chromedp.Void](b, `[...document.querySelectorAll("#pane0 .text a")].find((a) => a.textContent === "12 missing").focus()`)
	card := eval[string](b, `document.querySelector("#card").innerText`)
	for _, want := range []string{"Missing in the storm: 12 / 11", "D 12 the coast guard", "S1 Eleven", "R1 not mentioned"} {
		assert.Contains(t, strings.Join(strings.Fields(card), " "), want)
	}
	assert.InDelta(t, 0, eval[float64](b, `new Promise((done) => setTimeout(() => done(document.querySelector("#card").getBoundingClientRect().top - document.activeElement.getBoundingClientRect().bottom), 100))`), 12)
	b.press("\x1b")
	assert.False(t, b.seen("#card"))
}

func TestBrowserChangesTheBase(t *testing.T) {
	b := open(t, reporttest.Bergen())
	marks := `[...document.querySelectorAll("#table tr")].find((r) => r.textContent.includes("Commerce Secretary")).querySelectorAll(".say")`
	how := func() []string {
		return eval[[]string](b, `[...`+marks+`].map((s) => s.className.replace("say ", ""))`)
	}
	assert.Equal(t, []string{"base", "differs", "differs", "differs"}, how())
	b.do(chromedp.SetValue(chromedp.ID("base"), "1"))
	eval[chromedp.Void](b, `document.querySelector("#base").dispatchEvent(new Event("change", {bubbles: true}))`)
	assert.Equal(t, []string{"differs", "base", "same", "same"}, how())

	many := open(t, reporttest.Large(9, 1))
	many.do(chromedp.SetValue(chromedp.ID("base"), "1"))
	eval[chromedp.Void](many, `document.querySelector("#base").dispatchEvent(new Event("change", {bubbles: true}))`)
	assert.Equal(t, []string{"say differs", "say base"}, eval[[]string](many, `[...document.querySelectorAll("#table .say")].map((s) => s.className)`))
}

func TestBrowserPrintsEveryFinding(t *testing.T) {
	r := reporttest.Bergen()
	b := open(t, r, onPaper)
	for _, f := range r.Findings {
		assert.True(t, b.seen("#"+f.ID), f.Title)
	}
	assert.False(t, b.seen(".tools"))
	pdf, err := chromedp.Run(b.ctx, chromedp.PrintToPDF(chromedp.PDFPaper(chromedp.PaperA4), chromedp.PDFOutlineAndTagged()))
	require.NoError(t, err)
	headings := outline(pdf)
	for _, f := range r.Findings {
		assert.Contains(t, headings, strings.ReplaceAll(f.Title, " ", ""))
	}
}

var title = regexp.MustCompile(`(?s)/Title\s*(?:<([0-9A-Fa-f]+)>|\(((?:[^\\)]|\\.)*)\))`)

// outline are the headings that a PDF file lists.
func outline(pdf []byte) []string {
	var out []string
	for _, m := range title.FindAllSubmatch(pdf, -1) {
		s := unescape(string(m[2]))
		if raw, err := hex.DecodeString(string(m[1])); err == nil && len(raw) > 0 {
			s = string(raw)
		}
		if strings.HasPrefix(s, "\xFE\xFF") {
			var units []uint16
			for i := 2; i+1 < len(s); i += 2 {
				units = append(units, uint16(s[i])<<8|uint16(s[i+1]))
			}
			s = string(utf16.Decode(units))
		}
		out = append(out, strings.ReplaceAll(s, " ", "")) // line ends are lost in it
	}
	return out
}

var escape = regexp.MustCompile(`\\([0-7]{3}|.)`)

func unescape(s string) string {
	return escape.ReplaceAllStringFunc(s, func(e string) string {
		if n, err := strconv.ParseUint(e[1:], 8, 8); err == nil && len(e) == 4 {
			return string([]byte{byte(n)})
		}
		return e[1:]
	})
}

func TestBrowserIsNotMovedByAttacks(t *testing.T) {
	r := reporttest.Hostile()
	b := open(t, r)
	title := eval[string](b, `document.title`)
	assert.True(t, strings.HasPrefix(title, "Not fully checked."))
	assert.Equal(t, 2, eval[int](b, `document.scripts.length`))
	assert.Equal(t, 0, eval[int](b, `document.querySelectorAll("img, iframe, [onload], [onerror], [href^='javascript']").length`))
	for _, f := range r.Findings {
		assert.True(t, b.seen("#"+f.ID))
	}
	b.press("j")
	b.press("x")
	b.quiet()
	assert.Equal(t, title, eval[string](b, `document.title`), "no attack has changed it")
}

func TestBrowserTakesTwentyArticlesAndFiveHundredFindings(t *testing.T) {
	b := open(t, reporttest.Large(20, 500))
	assert.Equal(t, 500, eval[int](b, `document.querySelectorAll(".finding").length`))
	t.Log("first contentful paint, ms:", eval[float64](b, `new Promise((done) => new PerformanceObserver((l) => done(l.getEntriesByName("first-contentful-paint")[0].startTime)).observe({type: "paint", buffered: true}))`))
	b.visit(fmt.Sprint(b.hash(".finding:nth-of-type(400)")))
	assert.True(t, eval[bool](b, `(() => { const r = document.querySelector(":target").getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight; })()`))
	b.quiet()
}
