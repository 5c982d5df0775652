// Command factdiff compares the facts of a draft with its sources.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"

	"github.com/spf13/cobra"

	"factdiff/cmd/factdiff/internal/check"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// The exit codes; see "factdiff help exit-codes".
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
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
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
	code := exitUse // what cobra itself refuses: an unknown verb or flag
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

// root is the whole command line as a value: parsing, help, man pages and
// completions all come from it.
func root() *cobra.Command {
	c := &cobra.Command{Use: "factdiff", Short: "Compare facts as diff compares lines", SilenceUsage: true, SilenceErrors: true}
	c.AddCommand(checkCommand(), mentionsCommand())
	return c
}
