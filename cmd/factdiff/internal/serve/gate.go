package serve

import (
	"context"
	"errors"
	"sync/atomic"
)

// What a gate answers when it takes no more.
var (
	errBusy     = errors.New("too many requests at a time")
	errTooMuch  = errors.New("too much text in work at a time")
	errDraining = errors.New("shutting down")
)

// gate bounds what is in work: checks run slots at a time, queue more wait for
// their turn in the order they came, and their bodies are of bytes together.
type gate struct {
	slots    chan struct{}
	queue    int64
	bytes    int64
	waiting  atomic.Int64
	held     atomic.Int64
	draining atomic.Bool
}

func newGate(slots, queue int, bytes int64) *gate {
	return &gate{slots: make(chan struct{}, slots), queue: int64(queue), bytes: bytes}
}

// hold takes n bytes of the budget; done gives them back.
func (g *gate) hold(n int64) (done func(), err error) {
	if g.held.Add(n) > g.bytes {
		g.held.Add(-n)
		return nil, errTooMuch
	}
	return func() { g.held.Add(-n) }, nil
}

// enter waits for a slot. leave gives it back, once the work is really over and
// not when somebody stopped waiting for it.
func (g *gate) enter(ctx context.Context) (leave func(), err error) {
	leave = func() { <-g.slots }
	select {
	case g.slots <- struct{}{}:
		return leave, nil
	default:
	}
	if g.waiting.Add(1) > g.queue {
		g.waiting.Add(-1)
		return nil, errBusy
	}
	defer g.waiting.Add(-1)
	select {
	case g.slots <- struct{}{}:
		return leave, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}
