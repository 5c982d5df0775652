package serve

import (
	_ "embed"
	"errors"
	"fmt"
	"net/http"
	"runtime/debug"
	"time"
)

// openAPI describes the service; a test holds it against what is answered.
//
//go:embed openapi.json
var openAPI []byte

// Handler routes requests.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("POST /v1/check", s.route("/v1/check", s.v1))
	mux.Handle("POST /v2/check", s.route("/v2/check", s.v2))
	mux.Handle("GET /v2/languages", s.route("/v2/languages", s.languages))
	mux.Handle("OPTIONS /", s.route("preflight", func(w http.ResponseWriter, _ *http.Request) error {
		w.WriteHeader(http.StatusNoContent)
		return nil
	}))
	mux.Handle("GET /healthz", s.route("/healthz", func(w http.ResponseWriter, _ *http.Request) error {
		_, err := fmt.Fprintln(w, "alive")
		return err
	}))
	mux.Handle("GET /readyz", s.route("/readyz", s.ready))
	mux.Handle("GET /openapi.json", s.route("/openapi.json", func(w http.ResponseWriter, _ *http.Request) error {
		w.Header().Set("Content-Type", "application/json")
		_, err := w.Write(openAPI)
		return err
	}))
	numbers := s.metrics.handler()
	mux.Handle("GET /metrics", s.route("/metrics", func(w http.ResponseWriter, r *http.Request) error {
		if !s.allowed(r, "") {
			return s.refused()
		}
		numbers.ServeHTTP(w, r)
		return nil
	}))
	return mux
}

// ready answers GET /readyz: whether more work is welcome.
func (s *Server) ready(w http.ResponseWriter, _ *http.Request) error {
	if s.gate.draining.Load() {
		return s.turnedAway(errDraining)
	}
	if s.gate.waiting.Load() >= s.gate.queue {
		return s.turnedAway(errBusy)
	}
	_, err := fmt.Fprintln(w, "ready")
	return err
}

// recorder remembers what was answered.
type recorder struct {
	http.ResponseWriter
	status int
	bytes  int64
}

func (w *recorder) WriteHeader(code int) {
	if w.status == 0 {
		w.status = code
	}
	w.ResponseWriter.WriteHeader(code)
}

func (w *recorder) Write(b []byte) (int, error) {
	if w.status == 0 {
		w.status = http.StatusOK
	}
	n, err := w.ResponseWriter.Write(b)
	w.bytes += int64(n)
	return n, err
}

func (w *recorder) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// route wraps a handler: headers, errors, panics, numbers and one line of log,
// which holds no word of any text and no query.
func (s *Server) route(path string, h func(http.ResponseWriter, *http.Request) error) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		since := time.Now()
		id := requestID(r)
		rec := &recorder{ResponseWriter: w}
		s.headers(rec, id)
		err := s.guarded(h, rec, r)
		if err != nil {
			s.fail(rec, err, id)
		}
		took := time.Since(since)
		s.metrics.answered(path, rec.status, took)
		s.options.Log.Info("answered", "id", id, "method", r.Method, "path", path, "status", rec.status,
			"in", max(r.ContentLength, 0), "out", rec.bytes, "ms", took.Milliseconds())
	})
}

func (s *Server) headers(w http.ResponseWriter, id string) {
	h := w.Header()
	h.Set("X-Request-Id", id)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Cache-Control", "no-store")
	if s.gate.draining.Load() {
		h.Set("Connection", "close")
	}
	if s.options.Origin != "" {
		h.Set("Access-Control-Allow-Origin", s.options.Origin)
		h.Set("Access-Control-Allow-Headers", "Authorization, Content-Type, X-Request-Id")
		h.Add("Vary", "Origin")
	}
}

func (s *Server) guarded(h func(http.ResponseWriter, *http.Request) error, w http.ResponseWriter, r *http.Request) (err error) {
	defer func() {
		if v := recover(); v != nil {
			s.options.Log.Error("panic", "stack", string(debug.Stack())) // the value may hold text
			err = errors.New("the service failed")
		}
	}()
	return h(w, r)
}

// fail answers with what went wrong: {"error": "…"}.
func (s *Server) fail(w *recorder, err error, id string) {
	code := http.StatusInternalServerError
	var st *status
	if errors.As(err, &st) {
		code = st.code
	}
	if w.status != 0 {
		return // the answer had begun: the caller went away
	}
	switch code {
	case http.StatusTooManyRequests, http.StatusServiceUnavailable:
		w.Header().Set("Retry-After", "1")
	case http.StatusUnauthorized:
		w.Header().Set("WWW-Authenticate", `Bearer realm="factdiff"`)
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(code)
	_ = answer(w, map[string]string{"error": err.Error(), "verdict": "unknown", "id": id})
}
