package main

import "runtime"

// headroom keeps the collector from running before the heap has some size: the
// check of a few articles is over before it would pay. The pages are never
// touched, so they cost address space and no memory. The caller ends it.
func headroom() (end func()) {
	pages := make([]byte, 12<<20)
	return func() { runtime.KeepAlive(pages) }
}
