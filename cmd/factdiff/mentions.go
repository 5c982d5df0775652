package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"sort"
	"time"

	"github.com/spf13/cobra"

	"factdiff/extract/all"
	"factdiff/extract/article"
	"factdiff/extract/mention"
	"factdiff/extract/text"
)

// asked is one line of input; shown is one line of output.
type asked struct {
	ID            string `json:"id"`
	Text          string `json:"text"`
	ReferenceTime string `json:"reference_time"`
}

type shown struct {
	ID    string      `json:"id"`
	Spans []spanShown `json:"spans"`
}

type spanShown struct {
	Start int           `json:"start"`
	End   int           `json:"end"`
	Type  string        `json:"type"`
	Value mention.Value `json:"value"`
}

func mentionsCommand() *cobra.Command {
	limit := 0
	c := &cobra.Command{
		Use:   "mentions",
		Short: "Read JSON lines {id, text, reference_time} and write what was found in each",
		Args:  cobra.NoArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return mentions(c.InOrStdin(), c.OutOrStdout(), limit) },
	}
	c.Flags().IntVar(&limit, limitBytes, article.Defaults().FileBytes, "size of one line in `BYTES`; a longer one ends the run, which is incomplete (0: any)")
	return c
}

// mentions answers each line of in, of at most limit bytes (0: any). What was
// answered before a line that cannot be is written.
func mentions(in io.Reader, out io.Writer, limit int) error {
	r := bufio.NewReaderSize(in, 1<<20)
	w := bufio.NewWriter(out)
	defer w.Flush()
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for n := 1; ; n++ {
		line, err := readLine(r, limit)
		last := err == io.EOF
		if last {
			err = nil
		}
		if err == nil && len(line) > 1 {
			err = mentionsOf(line, enc)
		}
		switch {
		case err != nil:
			return &failed{exitIncomplete, fmt.Errorf("standard input, line %d: %w", n, err)}
		case last:
			return nil
		}
	}
}

// readLine is the next line of r with its end; of one with more than limit
// bytes, no more than that is kept.
func readLine(r *bufio.Reader, limit int) (line []byte, err error) {
	for {
		part, err := r.ReadSlice('\n')
		line = append(line, part...)
		if limit > 0 && len(bytes.TrimRight(line, "\r\n")) > limit {
			return nil, fmt.Errorf("too large (limit %d bytes, --%s)", limit, limitBytes)
		}
		if err != bufio.ErrBufferFull {
			return line, err
		}
	}
}

func mentionsOf(line []byte, out *json.Encoder) error {
	var a asked
	if err := json.Unmarshal(line, &a); err != nil {
		return err
	}
	s, err := answer(a)
	if err != nil {
		return err
	}
	return out.Encode(s)
}

func answer(a asked) (shown, error) {
	meta := text.Meta{ID: a.ID}
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04", time.DateOnly} {
		if t, err := time.Parse(layout, a.ReferenceTime); err == nil {
			meta.Published, meta.HasClock = t, layout != time.DateOnly
			break
		}
	}
	d := text.New(meta, a.Text, nil, text.Origin{})
	if what := d.Truncated(); what != "" {
		return shown{}, fmt.Errorf("incomplete: the text has more %s than are read", what)
	}
	s := shown{ID: a.ID, Spans: []spanShown{}}
	for _, r := range all.Readers() {
		for _, m := range r.Read(d) {
			s.Spans = append(s.Spans, spanShown{m.Span.Start, m.Span.End, m.Type, m.Out})
		}
	}
	sort.SliceStable(s.Spans, func(i, j int) bool { return s.Spans[i].Start < s.Spans[j].Start })
	return s, nil
}
