package html_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/report"
)

// The tests in browser_*_test.go run the page in a real Chromium. Where none is
// installed they are skipped, and say so.

// browser is one Chromium for all tests of the package, made when the first
// asks for it.
var browser struct {
	once sync.Once
	ctx  context.Context
	stop []context.CancelFunc
	why  string // why there is none
}

func TestMain(m *testing.M) {
	code := m.Run()
	for _, stop := range browser.stop {
		defer stop()
	}
	if code != 0 {
		defer os.Exit(code)
	}
}

func start() {
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if p, err := exec.LookPath(name); err == nil {
			path = p
			break
		}
	}
	if path == "" {
		browser.why = "no chromium, chromium-browser or google-chrome in PATH"
		return
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND")) // there is no network
	ctx, stopAll := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, stopBrowser := chromedp.NewContext(ctx)
	browser.stop = []context.CancelFunc{stopAll, stopBrowser}
	if err := chromedp.Do(ctx, chromedp.Navigate("about:blank")); err != nil {
		browser.why = "chromium does not start: " + err.Error()
		return
	}
	browser.ctx = ctx
}

// tab is a page open in a browser without memory of any other.
type tab struct {
	t    *testing.T
	ctx  context.Context
	file string

	mu       sync.Mutex
	requests []string // all but for the page itself
	faults   []string // exceptions, and what the policy blocked
}

type setting func(*emulation.SetEmulatedMediaParams, *tab)

func dark(p *emulation.SetEmulatedMediaParams, _ *tab) {
	p.Features = append(p.Features, &emulation.MediaFeature{Name: "prefers-color-scheme", Value: "dark"})
}

func onPaper(p *emulation.SetEmulatedMediaParams, _ *tab) { p.Media = "print" }

func wide(w int64) setting {
	return func(_ *emulation.SetEmulatedMediaParams, b *tab) { b.do(chromedp.EmulateViewport(w, 900)) }
}

func withoutScripts(_ *emulation.SetEmulatedMediaParams, b *tab) {
	call(b, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
}

// open writes r to a file and opens it by file://.
func open(t *testing.T, r *report.Report, how ...setting) *tab {
	t.Helper()
	if testing.Short() {
		t.Skip("a real browser takes half a minute")
	}
	if browser.once.Do(start); browser.why != "" {
		t.Skip(browser.why)
	}
	b := &tab{t: t, file: filepath.Join(t.TempDir(), "report.html")}
	require.NoError(t, os.WriteFile(b.file, []byte(write(t, r)), 0o600))
	b.fresh(how...)
	return b
}

// fresh opens the tab's file in a browser that remembers nothing.
func (b *tab) fresh(how ...setting) {
	b.t.Helper()
	ctx, stop := chromedp.NewContext(browser.ctx, chromedp.WithNewBrowserContext())
	b.t.Cleanup(stop)
	ctx, stopLate := context.WithTimeout(ctx, time.Minute)
	b.t.Cleanup(stopLate)
	b.ctx = ctx
	require.NoError(b.t, chromedp.Listen(ctx, b.hear))
	media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-reduced-motion", Value: "reduce"}}}
	b.do(chromedp.EmulateViewport(1280, 900))
	for _, h := range how {
		h(&media, b)
	}
	call(b, emulation.SetEmulatedMedia, media)
	call(b, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
	b.visit("")
}

func (b *tab) hear(event any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		// Chromium draws the button of a date field from a data: address
		if u := e.Request.URL; !strings.HasPrefix(u, "file://"+b.file) && !strings.HasPrefix(u, "data:") && u != "about:blank" {
			b.requests = append(b.requests, u)
		}
	case *runtime.EventExceptionThrown:
		b.faults = append(b.faults, e.ExceptionDetails.Text)
	case *log.EventEntryAdded:
		b.faults = append(b.faults, e.Entry.Text)
	}
}

// visit opens the file, at the place that hash names.
func (b *tab) visit(hash string) {
	b.t.Helper()
	b.do(chromedp.Navigate("about:blank"), chromedp.Navigate("file://"+b.file+hash))
}

func (b *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	require.NoError(b.t, chromedp.Do(b.ctx, steps...))
}

func (b *tab) click(selector string) {
	b.t.Helper()
	// what comes into view takes its real height, and everything below moves
	for last, at := -1.0, 0.0; last != at; {
		last = at
		at = eval[float64](b, fmt.Sprintf(`(() => { const e = document.querySelector(%q); e.scrollIntoView({block: "center"}); return e.getBoundingClientRect().top; })()`, selector))
		b.do(chromedp.Sleep(30 * time.Millisecond))
	}
	b.do(chromedp.Click(chromedp.CSS(selector)))
}

func (b *tab) press(keys string) {
	b.t.Helper()
	b.do(chromedp.KeyEvent(keys))
}

// eval runs an expression in the page.
func eval[T any](b *tab, expression string) T {
	b.t.Helper()
	v, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	require.NoError(b.t, err)
	return v
}

func call[P, R any](b *tab, cmd cdp.Command[P, R], params P) R {
	b.t.Helper()
	out, err := chromedp.Call(b.ctx, cmd, params)
	require.NoError(b.t, err)
	return out
}

// seen reports whether something of the element is drawn.
func (b *tab) seen(selector string) bool {
	b.t.Helper()
	return eval[bool](b, fmt.Sprintf(`document.querySelector(%q).getClientRects().length > 0`, selector))
}

// quiet asserts that the page has asked for nothing and that nothing in it was
// blocked or went wrong.
func (b *tab) quiet() {
	b.t.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	assert.Empty(b.t, b.requests)
	assert.Empty(b.t, b.faults)
}
