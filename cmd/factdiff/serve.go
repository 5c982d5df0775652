package main

import (
	"errors"
	"log/slog"
	"time"

	"github.com/spf13/cobra"

	"factdiff/cmd/factdiff/internal/check"
	"factdiff/cmd/factdiff/internal/serve"
)

func serveCommand() *cobra.Command {
	var in inputs
	var o serve.Options
	c := &cobra.Command{
		Use:   "serve",
		Short: "Answer checks over HTTP, for a CMS",
		Long: `Answers POST /v1/check with draft and sources in the request, and POST /v2/check
in the shape of a LanguageTool server, so that an editor that speaks to one
underlines our findings; those texts are compared with --against and --register.
GET /openapi.json describes it all; /healthz, /readyz and /metrics watch it.

Nothing of what is sent is kept, and no text is logged. An address that other
machines can reach needs --token-file. SIGTERM finishes what was taken.`,
		Example: `  factdiff serve --register people.csv
  factdiff serve --listen :8737 --token-file /run/secrets/factdiff`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return in.serve(c, o) },
	}
	fl := c.Flags()
	fl.StringVar(&o.Listen, "listen", "127.0.0.1:8737", "`ADDRESS` and port")
	fl.StringVar(&o.TokenFile, "token-file", "", "callers must show the token in `FILE` (Authorization: Bearer)")
	fl.StringVar(&o.Origin, "allow-origin", "", "let pages of `ORIGIN` call from a browser, * for all")
	fl.StringArrayVarP(&in.against, "against", "a", nil, "a source for every text: `FILE`, folder or pattern (repeatable)")
	fl.StringArrayVarP(&in.registers, "register", "r", nil, "a register for every text: `FILE` (repeatable)")
	fl.StringVar(&in.config, "config", "", "the settings: `FILE` instead of the nearest .factdiff.yaml")
	fl.BoolVar(&in.noConfig, "no-config", false, "take no settings from a file")
	fl.StringVar(&in.waivers, "waivers", "", "the decisions: `FILE` instead of factdiff.waivers")
	fl.BoolVar(&in.noWaivers, "no-waivers", false, "take no decisions from a file")
	fl.Int64Var(&o.Body, "max-body", 8<<20, "`BYTES` of one request")
	fl.IntVar(&o.Slots, "slots", 0, "run `N` checks at a time (default: as many as there are cores)")
	fl.IntVar(&o.Queue, "queue", 256, "let `N` more wait; beyond that the answer is 429")
	fl.DurationVar(&o.Timeout, "timeout", 10*time.Second, "`TIME` to wait and to run; beyond that the answer is 503")
	fl.DurationVar(&o.Grace, "grace", 30*time.Second, "`TIME` to finish what was taken when told to stop")
	return c
}

func (in *inputs) serve(c *cobra.Command, o serve.Options) error {
	conf, err := in.loadConfig(".", nil)
	if err != nil {
		return err
	}
	if o.Waivers, err = in.loadWaivers(conf, ".", nil); err != nil {
		return err
	}
	o.Sources = check.Expand(in.against)
	desk := &check.Plan{Comparisons: []check.Comparison{{}}}
	for _, p := range conf.Registers {
		desk.Comparisons[0].Registers = append(desk.Comparisons[0].Registers, check.At(conf.Resolve(p)))
	}
	for _, p := range in.registers {
		desk.Comparisons[0].Registers = append(desk.Comparisons[0].Registers, check.At(p))
	}
	if err := desk.LoadRegisters(); err != nil {
		return err
	}
	o.Registers = desk.Comparisons[0].Registers
	o.Levels, o.Zone, o.FailOn, o.Names, o.Version = conf.Levels, conf.Zone, conf.FailOn, names(), version()
	o.Log = slog.New(slog.NewJSONHandler(c.ErrOrStderr(), nil))
	s, err := serve.New(o)
	var unread *serve.Unread
	if errors.As(err, &unread) {
		return &failed{exitIncomplete, err}
	}
	if err != nil {
		return err
	}
	if err := s.Run(c.Context()); err != nil {
		return &failed{exitIncomplete, err}
	}
	return nil
}
