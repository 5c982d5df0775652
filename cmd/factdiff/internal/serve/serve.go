// Package serve answers checks over HTTP, for content management systems and
// editors. It keeps nothing of what it is sent and logs no text.
package serve

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"time"

	"factdiff/cmd/factdiff/internal/check"
	"factdiff/compare/waiver"
	"factdiff/report"
)

// Options say how a server is run. The zero value of a limit is its default.
type Options struct {
	Listen    string // address and port
	TokenFile string // what callers must show; required where others can reach Listen
	Origin    string // the web page that may call from a browser, or "*"

	Sources   []*check.File // compared with every draft
	Registers []*check.File // loaded
	Waivers   *waiver.File
	Levels    check.Levels
	Zone      string
	FailOn    string
	Names     []string // of all kinds and checks
	Version   string

	Body     int64         // bytes of one request: 8 MiB
	Bodies   int64         // bytes of all requests in work: 128 MiB
	Slots    int           // checks that run at a time: as many as there are cores
	Queue    int           // checks that wait: 256
	Timeout  time.Duration // for waiting and running: 10 s
	Grace    time.Duration // to finish what was taken when told to stop: 30 s
	LameDuck time.Duration // how long a stopping server still takes requests, so that callers move on: 500 ms

	Log *slog.Logger
}

// Server answers checks.
type Server struct {
	options Options
	token   []byte
	sources []*check.File
	tables  []*check.File
	waivers *waiver.File
	gate    *gate
	metrics *metrics
	work    sync.WaitGroup
}

// New makes a server. Sources are read once, here.
func New(o Options) (*Server, error) {
	local, err := loopback(o.Listen)
	if err != nil {
		return nil, err
	}
	if !local && o.TokenFile == "" {
		return nil, fmt.Errorf("--listen %s can be reached from other machines: give --token-file", o.Listen)
	}
	o.defaults()
	s := &Server{options: o, waivers: o.Waivers, gate: newGate(o.Slots, o.Queue, o.Bodies)}
	if o.TokenFile != "" {
		if s.token, err = readToken(o.TokenFile); err != nil {
			return nil, &check.Invalid{Err: err}
		}
	}
	s.metrics = newMetrics(s.gate)
	for _, f := range o.Sources {
		f.Role = "source"
		check.Prepared(f, check.Options{Zone: o.Zone})
		if errs := f.Errors(); len(errs) > 0 {
			return nil, &Unread{errs[0]}
		}
		s.sources = append(s.sources, f)
	}
	for _, f := range o.Registers {
		f.Role = "register"
		s.tables = append(s.tables, check.Prepared(f, check.Options{}))
	}
	return s, nil
}

// Unread is a source that the server was to be started with.
type Unread struct{ Why report.Error }

func (e *Unread) Error() string { return e.Why.Path + ": " + e.Why.Message }

// Run listens until ctx is done, then finishes what it took and returns.
func (s *Server) Run(ctx context.Context) error {
	l, err := net.Listen("tcp", s.options.Listen)
	if err != nil {
		return err
	}
	return s.Serve(ctx, l)
}

// Serve is Run on a listener.
func (s *Server) Serve(ctx context.Context, l net.Listener) error {
	h := &http.Server{
		Handler:           s.Handler(),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       30 * time.Second,
		WriteTimeout:      30*time.Second + s.options.Timeout,
		IdleTimeout:       60 * time.Second,
		MaxHeaderBytes:    32 << 10,
		ErrorLog:          slog.NewLogLogger(s.options.Log.Handler(), slog.LevelDebug),
	}
	s.options.Log.Info("listening", "address", l.Addr().String(), "token", len(s.token) > 0,
		"sources", len(s.sources), "registers", len(s.tables))
	ended := make(chan error, 1)
	go func() { ended <- h.Serve(l) }()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	return s.stop(h)
}

// stop first tells callers to go elsewhere while it still answers them, then
// takes no more and finishes what it took.
func (s *Server) stop(h *http.Server) error {
	s.gate.draining.Store(true)
	s.options.Log.Info("stopping", "running", len(s.gate.slots), "waiting", s.gate.waiting.Load())
	time.Sleep(s.options.LameDuck)
	ctx, cancel := context.WithTimeout(context.Background(), s.options.Grace)
	defer cancel()
	err := h.Shutdown(ctx)
	if err == nil {
		s.work.Wait()
	}
	s.options.Log.Info("stopped", "finished", err == nil)
	if errors.Is(err, context.DeadlineExceeded) {
		return fmt.Errorf("not all requests were finished within %s", s.options.Grace)
	}
	return err
}

// body reads the body of a request, within the limits.
func (s *Server) body(w http.ResponseWriter, r *http.Request) (raw []byte, done func(), err error) {
	if e := r.Header.Get("Content-Encoding"); e != "" && e != "identity" {
		return nil, nil, &status{http.StatusUnsupportedMediaType, fmt.Errorf("Content-Encoding %q: expected none", e)}
	}
	n := r.ContentLength
	if n > s.options.Body {
		return nil, nil, s.tooLarge()
	}
	if n < 0 {
		n = s.options.Body
	}
	done, err = s.gate.hold(n)
	if err != nil {
		return nil, nil, s.turnedAway(err)
	}
	raw, err = io.ReadAll(http.MaxBytesReader(w, r.Body, s.options.Body))
	if err != nil {
		done()
		var over *http.MaxBytesError
		if errors.As(err, &over) {
			return nil, nil, s.tooLarge()
		}
		return nil, nil, &status{http.StatusBadRequest, errors.New("the body could not be read to its end")}
	}
	return raw, done, nil
}

func (s *Server) tooLarge() error {
	return &status{http.StatusRequestEntityTooLarge, fmt.Errorf("the body is over %d bytes, the most that is taken", s.options.Body)}
}

// requestID is the caller's own, when it is a plain one, or a new one.
func requestID(r *http.Request) string {
	id := r.Header.Get("X-Request-Id")
	plain := len(id) > 0 && len(id) <= 64
	for _, c := range []byte(id) {
		plain = plain && (c == '-' || c == '_' || c == '.' || '0' <= c && c <= '9' || 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z')
	}
	if plain {
		return id
	}
	var b [8]byte
	_, _ = rand.Read(b[:]) // never fails
	return hex.EncodeToString(b[:])
}
