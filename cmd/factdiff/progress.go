package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"

	"golang.org/x/term"
)

// progress is a bar on a terminal, for work that takes more than two seconds.
type progress struct {
	w     io.Writer // nil: not a terminal, nothing is shown
	since time.Time
	mu    sync.Mutex
	shown bool
}

// patience is how long nothing is shown.
const patience = 2 * time.Second

func newProgress(w io.Writer) *progress {
	p := &progress{since: time.Now()}
	if f, ok := w.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		p.w = w
	}
	return p
}

// step may be called by several goroutines.
func (p *progress) step(done, total int) {
	if p.w == nil || time.Since(p.since) < patience {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.shown = true
	const width = 30
	n := width * done / max(total, 1)
	fmt.Fprintf(p.w, "\r[%s%s] %d of %d read", strings.Repeat("#", n), strings.Repeat(".", width-n), done, total)
}

// done wipes the bar.
func (p *progress) done() {
	if p.shown {
		fmt.Fprintf(p.w, "\r%s\r", strings.Repeat(" ", 60))
	}
}
