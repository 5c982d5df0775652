package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"factdiff/report"
	"factdiff/report/formats"
)

// outputs are the places a report goes to in one run.
type outputs struct {
	stdout *report.Writer
	files  []outputFile
}

type outputFile struct {
	writer *report.Writer
	path   string
}

// parseOutputs reads --format and every -o FORMAT=PATH.
func parseOutputs(format string, files []string) (*outputs, error) {
	w, err := findWriter("--format", format)
	if err != nil {
		return nil, err
	}
	o := &outputs{stdout: w}
	for _, f := range files {
		name, path, ok := strings.Cut(f, "=")
		if !ok || path == "" {
			return nil, fmt.Errorf("-o %q: expected FORMAT=PATH, as in -o html=report.html", f)
		}
		w, err := findWriter("-o", name)
		if err != nil {
			return nil, err
		}
		o.files = append(o.files, outputFile{w, path})
	}
	return o, nil
}

func findWriter(flag, name string) (*report.Writer, error) {
	if w := formats.Find(name); w != nil {
		return w, nil
	}
	var names []string
	for _, w := range formats.Writers() {
		names = append(names, w.Name)
	}
	return nil, fmt.Errorf("%s %q: no such format; there are %s", flag, name, joined(names))
}

func (o *outputs) write(c *cobra.Command, r *report.Report) error {
	for _, f := range o.files {
		err := writeAside(f.path, func(w io.Writer) error { return f.writer.Write(w, r, report.Style{}) })
		if err != nil {
			return fmt.Errorf("writing %s: %w", f.path, err)
		}
	}
	return buffered(c.OutOrStdout(), func(w io.Writer) error { return o.stdout.Write(w, r, report.Style{}) })
}

// writeAside writes to a file beside path and renames it, so that a full disk
// or a signal leaves the old file or the new one, never half of one.
func writeAside(path string, write func(io.Writer) error) (err error) {
	tmp, err := os.CreateTemp(filepath.Dir(path), ".factdiff-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(tmp.Name())
		}
	}()
	if err = buffered(tmp, write); err != nil {
		tmp.Close()
		return err
	}
	if err = tmp.Chmod(0o644); err == nil {
		err = tmp.Close()
	}
	if err != nil {
		return err
	}
	return os.Rename(tmp.Name(), path)
}

func buffered(w io.Writer, write func(io.Writer) error) error {
	b := bufio.NewWriterSize(w, 1<<16)
	if err := write(b); err != nil {
		return err
	}
	return b.Flush()
}
