package serve

import (
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// metrics are counted in a registry of the server's own.
type metrics struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	seconds  *prometheus.HistogramVec
	shed     *prometheus.CounterVec
	verdicts *prometheus.CounterVec
	findings *prometheus.CounterVec
}

func newMetrics(g *gate) *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "factdiff_requests_total", Help: "Requests answered, by path and status."}, []string{"path", "status"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "factdiff_request_seconds", Help: "Time to answer, by path.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10}}, []string{"path"}),
		shed:     prometheus.NewCounterVec(prometheus.CounterOpts{Name: "factdiff_shed_total", Help: "Requests turned away, by reason."}, []string{"reason"}),
		verdicts: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "factdiff_verdicts_total", Help: "Checks, by verdict."}, []string{"verdict"}),
		findings: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "factdiff_findings_total", Help: "Findings that are not waived, by level."}, []string{"level"}),
	}
	gauge := func(name, help string, f func() float64) prometheus.Collector {
		return prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: name, Help: help}, f)
	}
	m.registry.MustRegister(m.requests, m.seconds, m.shed, m.verdicts, m.findings,
		gauge("factdiff_checks_running", "Checks that run.", func() float64 { return float64(len(g.slots)) }),
		gauge("factdiff_checks_waiting", "Checks that wait for a slot.", func() float64 { return float64(g.waiting.Load()) }),
		gauge("factdiff_body_bytes", "Bytes of the bodies in work.", func() float64 { return float64(g.held.Load()) }),
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

func (m *metrics) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}

// answered counts one answer; path is the route, never what was asked for.
func (m *metrics) answered(path string, status int, took time.Duration) {
	m.requests.WithLabelValues(path, strconv.Itoa(status)).Inc()
	m.seconds.WithLabelValues(path).Observe(took.Seconds())
}
