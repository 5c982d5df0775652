package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"factdiff/compare/yamlfile"
)

// root is the whole command line as a value: parsing, help, man pages and
// completions all come from it.
func root() *cobra.Command {
	c := &cobra.Command{
		Use:   "factdiff",
		Short: "Compare facts as diff compares lines",
		Long: `factdiff compares facts as diff compares lines: it reads a draft and the sources
it rests on, and shows where they disagree, where they agree, and where the
draft stands alone. It asks nothing of the network.`,
		Example: `  factdiff check draft.md --against sources/ -o html=report.html
  factdiff claims draft.md          what was read in a text, and what was not
  factdiff explain duration         what a kind or a check does, with examples`,
		SilenceUsage:  true,
		SilenceErrors: true,
		Version:       version(),
	}
	c.SetVersionTemplate("factdiff {{.Version}}\n")
	c.AddCommand(
		checkCommand(), claimsCommand(), explainCommand(), kindsCommand(), mentionsCommand(),
		waiveCommand(), waiversCommand(), reportCommand(), registerCommand(),
		configCommand(), initCommand(), hookCommand(), serveCommand(), manCommand(), versionCommand(), exitCodesTopic(),
	)
	c.SetFlagErrorFunc(flagError)
	help := c.HelpFunc()
	c.SetHelpFunc(func(x *cobra.Command, args []string) {
		if x == c {
			fmt.Fprint(x.OutOrStdout(), overview(x))
			return
		}
		help(x, args)
	})
	return c
}

// flagError says which flag was probably meant.
func flagError(c *cobra.Command, err error) error {
	name, ok := strings.CutPrefix(err.Error(), "unknown flag: --")
	if !ok {
		return err
	}
	var known []string
	c.Flags().VisitAll(func(f *pflag.Flag) { known = append(known, f.Name) })
	if meant := yamlfile.Meant(name, known); strings.Contains(meant, "did you mean") {
		return fmt.Errorf("%w%s", err, strings.ReplaceAll(meant, `mean "`, `mean "--`))
	}
	return fmt.Errorf("%w; \"%s --help\" lists them", err, c.CommandPath())
}

// overview is the help of the program as a whole; it fits a screen of 24 lines.
func overview(c *cobra.Command) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\nThree commands to begin with:\n%s\n\n", c.Long, c.Example)
	b.WriteString("All commands (\"factdiff COMMAND --help\" says more):\n")
	line := " "
	for _, x := range c.Commands() {
		if !x.IsAvailableCommand() {
			continue
		}
		if len(line)+1+len(x.Name()) > 78 {
			b.WriteString(line + "\n")
			line = " "
		}
		line += " " + x.Name()
	}
	b.WriteString(line + "\n\nExit codes: 0 clean, 1 findings, 2 incomplete, 3 wrong use, 4 an invalid file of\nthe desk (\"factdiff help exit-codes\").\n")
	return b.String()
}

func exitCodesTopic() *cobra.Command {
	return &cobra.Command{
		Use:   "exit-codes",
		Short: "What the exit codes mean",
		Long: `0  checked, and nothing at or above --fail-on that is not waived; or nothing to check
1  checked, and there are findings at or above --fail-on
2  incomplete: something could not be read or compared, or a draft has no source.
   Findings are printed all the same. 2 wins over 1, because "we do not know" must
   not look like "checked"
3  wrong use: an unknown command, flag, format, level or name
4  a settings, register, story or waiver file is invalid; file and line are named

--exit-zero turns 1 into 0 and nothing else. -o never changes the code.`,
	}
}

func versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			_, err := fmt.Fprintln(c.OutOrStdout(), "factdiff", version())
			return err
		},
	}
}
