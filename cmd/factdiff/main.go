// Command factdiff compares the facts of a draft with its sources.
package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"
)

func main() {
	root := &cobra.Command{Use: "factdiff", Short: "Compare facts as diff compares lines", SilenceUsage: true, SilenceErrors: true}
	root.AddCommand(mentionsCommand())
	if err := root.Execute(); err != nil {
		fmt.Fprintln(os.Stderr, "factdiff:", err)
		os.Exit(3)
	}
}
