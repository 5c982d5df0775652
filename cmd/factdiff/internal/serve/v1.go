package serve

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"factdiff/cmd/factdiff/internal/check"
	"factdiff/report"
	"factdiff/report/html"
)

// status is an answer that is no check: what went wrong, and whose fault it is.
type status struct {
	code int
	err  error
}

func (s *status) Error() string { return s.err.Error() }

// v1 answers POST /v1/check.
func (s *Server) v1(w http.ResponseWriter, r *http.Request) error {
	if !s.allowed(r, "") {
		return s.refused()
	}
	if t := r.Header.Get("Content-Type"); t != "" && !strings.HasPrefix(t, "application/json") {
		return &status{http.StatusUnsupportedMediaType, fmt.Errorf("Content-Type %q: expected application/json", t)}
	}
	raw, done, err := s.body(w, r)
	if err != nil {
		return err
	}
	defer done()
	req, err := decode(raw)
	if err != nil {
		return &status{http.StatusBadRequest, err}
	}
	j, err := s.job(req)
	if err != nil {
		return &status{http.StatusUnprocessableEntity, err}
	}
	page := r.URL.Query().Get("report") == "html"
	result, err := s.run(r.Context(), j, page)
	if err != nil {
		return err
	}
	out := j.response(result)
	if page {
		var b bytes.Buffer
		if err := html.Write(&b, result); err != nil {
			return err
		}
		out.Report = b.String()
	}
	s.counted(result, out.Verdict)
	return answer(w, out)
}

// run runs j when its turn comes. When it is not done in time the caller is
// told so; the work goes on to its end and keeps its slot until then, but for as
// long again at the most: then the slot is given back, and what is left of the
// work is bounded by the size of its texts.
func (s *Server) run(ctx context.Context, j *job, text bool) (*report.Report, error) {
	ctx, cancel := context.WithTimeout(ctx, s.options.Timeout)
	defer cancel()
	leave, err := s.gate.enter(ctx)
	if err != nil {
		return nil, s.turnedAway(err)
	}
	type outcome struct {
		r   *report.Report
		err error
	}
	done := make(chan outcome, 1)
	s.work.Go(func() {
		defer leave()
		defer func() {
			if v := recover(); v != nil {
				done <- outcome{err: fmt.Errorf("the check failed: %v", v)}
			}
		}()
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*s.options.Timeout)
		defer cancel()
		r, err := check.Run(ctx, j.plan, s.checkOptions(j, text))
		if err == nil {
			check.Waive(r, j.waivers, today(), false)
		}
		done <- outcome{r, err}
	})
	select {
	case o := <-done:
		return o.r, o.err
	case <-ctx.Done():
		return nil, s.turnedAway(ctx.Err())
	}
}

// turnedAway is the answer to whom there is no answer in time.
func (s *Server) turnedAway(err error) error {
	reason := "late"
	code := http.StatusServiceUnavailable
	switch {
	case errors.Is(err, errBusy):
		reason, code = "busy", http.StatusTooManyRequests
	case errors.Is(err, errTooMuch):
		reason, code = "bytes", http.StatusTooManyRequests
	case errors.Is(err, errDraining):
		reason = "draining"
	case errors.Is(err, context.Canceled):
		reason = "gone"
	case errors.Is(err, context.DeadlineExceeded):
		err = fmt.Errorf("not checked within %s", s.options.Timeout)
	}
	s.metrics.shed.WithLabelValues(reason).Inc()
	return &status{code, err}
}

// refused is the answer to whom the service is not for.
func (s *Server) refused() error {
	if len(s.token) == 0 {
		return &status{http.StatusForbidden, errors.New("this service answers on its own machine only, by the name localhost or its address")}
	}
	return &status{http.StatusUnauthorized, errors.New("expected the header Authorization: Bearer TOKEN")}
}

func (s *Server) counted(r *report.Report, verdict string) {
	s.metrics.verdicts.WithLabelValues(verdict).Inc()
	for _, f := range r.Findings {
		if f.Waived == nil {
			s.metrics.findings.WithLabelValues(f.Level).Inc()
		}
	}
}

func answer(w http.ResponseWriter, v any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	_, err := w.Write(b.Bytes())
	return err
}
