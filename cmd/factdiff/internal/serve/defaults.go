package serve

import (
	"cmp"
	"log/slog"
	"runtime"
	"time"
)

// defaults fills in the limits that are not given.
func (o *Options) defaults() {
	o.Body = cmp.Or(o.Body, 8<<20)
	o.Bodies = cmp.Or(o.Bodies, 128<<20)
	o.Slots = cmp.Or(o.Slots, runtime.GOMAXPROCS(0))
	o.Queue = cmp.Or(o.Queue, 256)
	o.Timeout = cmp.Or(o.Timeout, 10*time.Second)
	o.Grace = cmp.Or(o.Grace, 30*time.Second)
	o.LameDuck = cmp.Or(o.LameDuck, 500*time.Millisecond)
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
}
