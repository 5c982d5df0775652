package serve

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestMoreThanCanWaitIsTurnedAway(t *testing.T) {
	s, h := server(t, func(o *Options) { o.Slots, o.Queue, o.Timeout = 1, 1, 50*time.Millisecond })
	leave, err := s.gate.enter(context.Background())
	require.NoError(t, err)
	s.gate.waiting.Add(1) // somebody waits already
	body := m{"draft": m{"body": seven}, "options": m{"alone": true}}
	code, head, raw := post(t, h.URL+"/v1/check", body)
	assert.Equal(t, http.StatusTooManyRequests, code)
	assert.Equal(t, "1", head.Get("Retry-After"))
	assert.Contains(t, string(raw), `"verdict":"unknown"`)
	res, err := http.Get(h.URL + "/readyz")
	require.NoError(t, err)
	res.Body.Close()
	assert.Equal(t, http.StatusTooManyRequests, res.StatusCode)

	s.gate.waiting.Add(-1) // the place is free, but its turn does not come in time
	code, head, raw = post(t, h.URL+"/v1/check", body)
	assert.Equal(t, http.StatusServiceUnavailable, code)
	assert.Equal(t, "1", head.Get("Retry-After"))
	assert.Contains(t, string(raw), "not checked within")

	leave()
	code, _, _ = post(t, h.URL+"/v1/check", body)
	assert.Equal(t, http.StatusOK, code)
}

func TestBodiesInWorkAreBounded(t *testing.T) {
	s, h := server(t, func(o *Options) { o.Bodies = 1000 })
	done, err := s.gate.hold(990)
	require.NoError(t, err)
	body := m{"draft": m{"body": seven}, "options": m{"alone": true}}
	code, head, _ := post(t, h.URL+"/v1/check", body)
	assert.Equal(t, http.StatusTooManyRequests, code)
	assert.NotEmpty(t, head.Get("Retry-After"))
	done()
	code, _, _ = post(t, h.URL+"/v1/check", body)
	assert.Equal(t, http.StatusOK, code)
	assert.Zero(t, s.gate.held.Load(), "what was taken is given back")
}

// Fifty desks at a time: each gets its own names back and nobody else's.
func TestNoRequestSeesAnothersText(t *testing.T) {
	_, h := server(t, nil)
	var wg sync.WaitGroup
	for i := range 50 {
		wg.Go(func() {
			mark := fmt.Sprintf("Zq%02dx", i)
			draft := strings.ReplaceAll(seven, "Harbour", mark)
			_, _, raw := post(t, h.URL+"/v1/check?report=html", m{"draft": m{"body": draft}, "sources": []m{{"body": strings.ReplaceAll(draft, "seven", "nine")}}})
			assert.Contains(t, string(raw), mark)
			for j := range 50 {
				if other := fmt.Sprintf("Zq%02dx", j); j != i {
					assert.False(t, strings.Contains(string(raw), other), "%s in the answer to %s", other, mark)
				}
			}
		})
	}
	wg.Wait()
}

// A server under load is told to stop: every request that it took is answered,
// and those that come later find the door closed.
func TestStoppingLosesNothingThatWasTaken(t *testing.T) {
	s, err := New(Options{Listen: "127.0.0.1:0", LameDuck: 100 * time.Millisecond})
	require.NoError(t, err)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- s.Serve(ctx, l) }()

	url := "http://" + l.Addr().String()
	body := `{"draft": {"body": "` + seven + `"}, "options": {"alone": true}}`
	var answered atomic.Int64
	var wg sync.WaitGroup
	for range 16 {
		wg.Go(func() {
			c := http.Client{Transport: &http.Transport{}}
			for {
				res, err := c.Post(url+"/v1/check", "application/json", strings.NewReader(body))
				if err != nil {
					return
				}
				res.Body.Close()
				if !assert.Equal(t, http.StatusOK, res.StatusCode) {
					return
				}
				answered.Add(1)
			}
		})
	}
	for answered.Load() < 50 {
		time.Sleep(time.Millisecond)
	}
	stop()
	require.NoError(t, <-ended)
	wg.Wait()
	assert.Equal(t, taken(t, s), answered.Load())
}

// taken is how many requests the server has counted.
func taken(t *testing.T, s *Server) (n int64) {
	t.Helper()
	families, err := s.metrics.registry.Gather()
	require.NoError(t, err)
	for _, f := range families {
		if f.GetName() == "factdiff_requests_total" {
			for _, x := range f.GetMetric() {
				n += int64(x.GetCounter().GetValue())
			}
		}
	}
	return n
}

func TestWhileItStopsItIsNotReady(t *testing.T) {
	s, h := server(t, nil)
	s.gate.draining.Store(true)
	res, err := http.Get(h.URL + "/readyz")
	require.NoError(t, err)
	res.Body.Close()
	assert.Equal(t, http.StatusServiceUnavailable, res.StatusCode)
	assert.NotEmpty(t, res.Header.Get("Retry-After"))
	res, err = http.Get(h.URL + "/healthz")
	require.NoError(t, err)
	res.Body.Close()
	assert.Equal(t, http.StatusOK, res.StatusCode)
	assert.True(t, res.Close, "callers are told to go elsewhere")
	code, _, _ := post(t, h.URL+"/v1/check", m{"draft": m{"body": seven}, "options": m{"alone": true}})
	assert.Equal(t, http.StatusOK, code, "what comes is still answered")
}
