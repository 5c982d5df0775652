package main

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"factdiff/cmd/factdiff/internal/config"
)

func configCommand() *cobra.Command {
	var in inputs
	c := &cobra.Command{
		Use:   "config [DRAFT]",
		Short: "Print the settings in force, and where each comes from",
		Long: `Prints what is in force for DRAFT, or for the working directory: the settings of
the nearest ` + config.Name + ` upward, up to the root of the repository, and what
holds where it says nothing. Leaves with 4 when the file is invalid.`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			conf, err := in.loadConfig(in.near(args), nil)
			if err != nil {
				return err
			}
			return printConfig(c, &in, conf, args)
		},
	}
	c.Flags().StringVar(&in.config, "config", "", "the settings: `FILE` instead of the nearest "+config.Name)
	return c
}

func printConfig(c *cobra.Command, in *inputs, conf *config.Config, args []string) error {
	out := c.OutOrStdout()
	source := func(key string) string {
		if n := conf.Line(key); n > 0 {
			return fmt.Sprintf("# %s:%d", conf.Path, n)
		}
		return "# not set"
	}
	if conf.Path == "" {
		fmt.Fprintf(out, "# no %s in this folder or above it, up to the root of the repository\n", config.Name)
	}
	show := func(key, value string) { fmt.Fprintf(out, "%-36s %s\n", key+": "+value, source(key)) }
	show("version", "1")
	level := conf.FailOn
	if level == "" {
		level = "conflict"
	}
	show("fail-on", level)
	show("zone", conf.Zone)
	show("registers", "["+strings.Join(conf.Registers, ", ")+"]")
	waivers := conf.Waivers
	if waivers == "" {
		if waivers = in.waiversPath(conf, in.near(args)); waivers == "" {
			waivers = waiversName
		}
	}
	show("waivers", waivers)
	show("levels", "")
	var keys []string
	for k := range conf.Levels {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	for _, k := range keys {
		fmt.Fprintf(out, "  %s: %s\n", k, conf.Levels[k])
	}
	show("drafts", "")
	for _, d := range conf.Drafts {
		fmt.Fprintf(out, "  - match: %q\n    against: [%s]\n", d.Match, strings.Join(d.Against, ", "))
	}
	return nil
}

func initCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "init",
		Short: "Write a " + config.Name + " with every setting explained",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			f, err := os.OpenFile(config.Name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
			if errors.Is(err, os.ErrExist) {
				return fmt.Errorf("%s exists already, left as it is", config.Name)
			}
			if err == nil {
				_, err = f.WriteString(config.Commented)
			}
			if err == nil {
				err = f.Close()
			}
			if err != nil {
				return &failed{exitIncomplete, err}
			}
			_, err = fmt.Fprintf(c.OutOrStdout(), "wrote %s\n", config.Name)
			return err
		},
	}
}
