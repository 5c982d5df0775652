package serve

import (
	"context"
	"encoding/json"
	"flag"
	"io"
	"net"
	"net/http"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract/article"
)

var (
	loadFor     = flag.Duration("load", 0, "put the service under load for so long")
	loadClients = flag.Int("load-clients", 200, "how many clients ask at a time")
	loadStory   = flag.String("load-story", "", "the story that they ask about")
)

// TestLoad is the load program: clients on loopback ask as fast as they are
// answered, then the server is told to stop while they do.
//
//	go test ./cmd/factdiff/internal/serve -run TestLoad -load 60s -load-story story.json -v
func TestLoad(t *testing.T) {
	if *loadFor == 0 {
		t.Skip("-load 60s puts the service under load")
	}
	body := loadBody(t)
	s, err := New(Options{Listen: "127.0.0.1:0"})
	require.NoError(t, err)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- s.Serve(ctx, l) }()

	var c callers
	c.start(*loadClients, "http://"+l.Addr().String()+"/v1/check", body)
	heap := watchHeap(*loadFor)
	stop()
	require.NoError(t, <-ended)
	c.wg.Wait()
	c.report(t, len(body), heap)
	assert.Equal(t, taken(t, s), c.answered.Load(), "everything that was taken was answered, the end included")
	assert.Zero(t, c.odd.Load(), "nothing but 200, 429 and 503")
	assert.Less(t, c.quantile(.99), 10*c.quantile(.5))
	late := heap[len(heap)/2:]
	assert.Less(t, slices.Max(late), 2*slices.Min(late)+8<<20, "memory is flat in the second half")
}

// callers count what they were answered.
type callers struct {
	wg                  sync.WaitGroup
	answered, shed, odd atomic.Int64
	mu                  sync.Mutex
	took                []time.Duration
}

func (c *callers) start(n int, url, body string) {
	for range n {
		c.wg.Go(func() {
			client := http.Client{Transport: &http.Transport{}}
			var took []time.Duration
			for {
				since := time.Now()
				res, err := client.Post(url, "application/json", strings.NewReader(body))
				if err != nil {
					break // the door is closed
				}
				_, _ = io.Copy(io.Discard, res.Body)
				res.Body.Close()
				c.answered.Add(1)
				switch res.StatusCode {
				case http.StatusOK:
					took = append(took, time.Since(since))
				case http.StatusTooManyRequests, http.StatusServiceUnavailable:
					c.shed.Add(1)
				default:
					c.odd.Add(1)
				}
			}
			c.mu.Lock()
			defer c.mu.Unlock()
			c.took = append(c.took, took...)
		})
	}
}

func (c *callers) quantile(q float64) time.Duration {
	slices.Sort(c.took)
	if len(c.took) == 0 {
		return 0
	}
	return c.took[int(q*float64(len(c.took)-1))]
}

func (c *callers) report(t *testing.T, body int, heap []uint64) {
	t.Logf("%d clients, %s, body %d bytes, %d cores: %d answered (%d shed), %.0f a second; median %s, p90 %s, p99 %s; heap in use %d–%d MB",
		*loadClients, *loadFor, body, runtime.GOMAXPROCS(0), c.answered.Load(), c.shed.Load(),
		float64(c.answered.Load())/loadFor.Seconds(), c.quantile(.5), c.quantile(.9), c.quantile(.99),
		slices.Min(heap)>>20, slices.Max(heap)>>20)
}

// watchHeap looks at the heap fifty times while d passes.
func watchHeap(d time.Duration) []uint64 {
	var out []uint64
	for range 50 {
		time.Sleep(d / 50)
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		out = append(out, m.HeapInuse)
	}
	return out
}

// loadBody is what every client asks: the story's articles, or two sentences.
func loadBody(t *testing.T) string {
	t.Helper()
	req := Request{Draft: &Article{Body: seven}, Sources: []Article{{Body: nine}}}
	if *loadStory != "" {
		story, err := article.LoadStory(*loadStory)
		require.NoError(t, err)
		read := func(path string) string {
			raw, err := os.ReadFile(path)
			require.NoError(t, err)
			return string(raw)
		}
		req = Request{Draft: &Article{ID: "draft", Body: read(story.Drafts[0].Path)}}
		for _, m := range story.Sources {
			req.Sources = append(req.Sources, Article{ID: m.Outlet, Body: read(m.Path)})
		}
		for _, p := range story.Registers {
			req.Registers = append(req.Registers, Register{Name: p, CSV: read(p)})
		}
	}
	raw, err := json.Marshal(req)
	require.NoError(t, err)
	return string(raw)
}
