package compare

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// together calls f with every number below n, several at a time on a machine
// with several cores, and returns when all are done. What f makes of i has to be
// kept by i, so that the result is that of any order. Where calls panic, the
// panic of the lowest i is the caller's.
func together(n int, f func(i int)) {
	panics := make([]any, n)
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		wg.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				func() {
					defer func() { panics[i] = recover() }()
					f(i)
				}()
			}
		})
	}
	wg.Wait()
	for _, p := range panics {
		if p != nil {
			panic(p)
		}
	}
}
