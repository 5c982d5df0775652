package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"factdiff/cmd/factdiff/internal/check"
	"factdiff/compare/yamlfile"
	"factdiff/report"
	"factdiff/report/formats"
	"factdiff/report/term"
)

// outputs are the places a report goes to in one run.
type outputs struct {
	format   string
	pairs    []string
	excerpts bool
	texts    bool // every format carries the articles' texts, not html alone

	stdout *report.Writer
	files  []outputFile
}

type outputFile struct {
	writer *report.Writer
	path   string
}

func (o *outputs) flags(c *cobra.Command) {
	fl := c.Flags()
	fl.StringVarP(&o.format, "format", "f", "text", "`FORMAT` on standard output: "+strings.Join(formatNames(), ", "))
	fl.StringArrayVarP(&o.pairs, "output", "o", nil, "write `FORMAT=PATH` as well (repeatable)")
	fl.BoolVar(&o.excerpts, "excerpts", false, "leave the articles' texts out of html: only the sentences it needs are shown")
	_ = c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(formatNames(), cobra.ShellCompDirectiveNoFileComp))
}

func formatNames() (names []string) {
	for _, w := range formats.Writers() {
		names = append(names, w.Name)
	}
	return names
}

// parse reads --format and every -o FORMAT=PATH.
func (o *outputs) parse() (err error) {
	if o.stdout, err = findWriter("--format", o.format); err != nil {
		return err
	}
	seen := map[string]bool{}
	for _, p := range o.pairs {
		name, path, ok := strings.Cut(p, "=")
		if !ok || path == "" {
			return fmt.Errorf("-o %q: expected FORMAT=PATH, as in -o html=report.html", p)
		}
		w, err := findWriter("-o", name)
		if err != nil {
			return err
		}
		if seen[filepath.Clean(path)] {
			return fmt.Errorf("-o %q: another format is written to %s already", p, path)
		}
		seen[filepath.Clean(path)] = true
		o.files = append(o.files, outputFile{w, path})
	}
	return nil
}

func findWriter(flag, name string) (*report.Writer, error) {
	if w := formats.Find(name); w != nil {
		return w, nil
	}
	return nil, fmt.Errorf("%s %q is no format%s", flag, name, yamlfile.Meant(name, formatNames()))
}

// spare refuses to write a report over an article that it is about.
func (o *outputs) spare(files []*check.File) error {
	for _, f := range files {
		for _, out := range o.files {
			a, aerr := os.Stat(f.Path)
			b, berr := os.Stat(out.path)
			if aerr == nil && berr == nil && os.SameFile(a, b) && a.Mode().IsRegular() {
				return fmt.Errorf("-o %s=%s would overwrite the %s", out.writer.Name, out.path, f.Role)
			}
		}
	}
	return nil
}

// needText reports whether an output shows the articles in full.
func (o *outputs) needText() bool {
	if o.excerpts || o.texts {
		return o.texts
	}
	for _, f := range o.files {
		if f.writer.Name == "html" {
			return true
		}
	}
	return o.stdout.Name == "html"
}

func (o *outputs) write(c *cobra.Command, r *report.Report, failOn string) error {
	short := r
	if o.needText() && !o.texts {
		short = r.Excerpts()
	}
	of := func(w *report.Writer) *report.Report {
		if w.Name == "html" {
			return r
		}
		return short
	}
	for _, f := range o.files {
		err := writeAside(f.path, func(w io.Writer) error { return f.writer.Write(w, of(f.writer), report.Style{FailOn: failOn}) })
		if err != nil {
			return fmt.Errorf("writing %s: %w", f.path, err)
		}
	}
	style := report.Style{}
	if f, ok := c.OutOrStdout().(*os.File); ok {
		style = term.Style(f)
	}
	style.FailOn = failOn
	return buffered(c.OutOrStdout(), func(w io.Writer) error { return o.stdout.Write(w, of(o.stdout), style) })
}

// writeAside writes to a file beside path and renames it, so that a full disk
// or a signal leaves the old file or the new one, never half of one. What is no
// plain file, /dev/stderr say, is written to as it is.
func writeAside(path string, write func(io.Writer) error) (err error) {
	mode := os.FileMode(0o644)
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	if info, err := os.Stat(path); err == nil {
		if !info.Mode().IsRegular() {
			return writeTo(path, write)
		}
		mode = info.Mode().Perm()
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".factdiff-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			tmp.Close()
			os.Remove(tmp.Name())
		}
	}()
	if err = buffered(tmp, write); err != nil {
		return err
	}
	if err = tmp.Chmod(mode); err != nil {
		return err
	}
	if err = tmp.Close(); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), path)
}

func writeTo(path string, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	if err := buffered(f, write); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

func buffered(w io.Writer, write func(io.Writer) error) error {
	b := bufio.NewWriterSize(w, 1<<16)
	if err := write(b); err != nil {
		return err
	}
	return b.Flush()
}
