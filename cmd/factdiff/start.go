package main

import (
	"os"
	"runtime"
	"runtime/debug"
)

// headroom keeps the collector from running before the heap has some size: the
// check of a few articles is over before it would pay. After its first run it
// works as usual. Whoever has set GOGC is obeyed.
func headroom() {
	if os.Getenv("GOGC") != "" {
		return
	}
	const first = 500 // percent of the runtime's least heap of 4 MB
	usual := debug.SetGCPercent(first)
	runtime.AddCleanup(new([16]byte), func(p int) { debug.SetGCPercent(p) }, usual)
}
