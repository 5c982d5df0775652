// Command factdiff compares the facts of a draft with its sources.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"factdiff/cmd/factdiff/internal/check"
)

func main() {
	headroom()
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// The exit codes; "factdiff help exit-codes" says more of each.
const (
	exitClean      = 0
	exitFindings   = 1
	exitIncomplete = 2
	exitUse        = 3
	exitInvalid    = 4
)

// failed ends the program with a code; with no err nothing is printed, because
// the report has said it already.
type failed struct {
	code int
	err  error
}

func (f *failed) Error() string { return fmt.Sprint(f.err) }
func (f *failed) Unwrap() error { return f.err }

// run is the program: it returns the exit code.
func run(args []string, in io.Reader, out, errOut io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	c := root()
	c.SetArgs(args)
	c.SetIn(in)
	c.SetOut(out)
	c.SetErr(errOut)
	err := c.ExecuteContext(ctx)
	if err == nil {
		return exitClean
	}
	code := exitUse // what is refused before anything was read: an unknown verb or flag
	var f *failed
	var invalid *check.Invalid
	switch {
	case errors.As(err, &f):
		code, err = f.code, f.err
	case errors.As(err, &invalid):
		code = exitInvalid
	}
	if err != nil {
		fmt.Fprintln(errOut, "factdiff:", err)
	}
	return code
}
