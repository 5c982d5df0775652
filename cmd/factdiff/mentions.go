package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"sort"
	"time"

	"github.com/spf13/cobra"

	"factdiff/extract/all"
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
	return &cobra.Command{
		Use:   "mentions",
		Short: "Read JSON lines {id, text, reference_time} and write what was found in each",
		Args:  cobra.NoArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return mentions(c.InOrStdin(), c.OutOrStdout()) },
	}
}

func mentions(in io.Reader, out io.Writer) error {
	r := bufio.NewReaderSize(in, 1<<20)
	w := bufio.NewWriter(out)
	defer w.Flush()
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for n := 1; ; n++ {
		line, err := r.ReadBytes('\n')
		if len(line) > 1 {
			var a asked
			if jerr := json.Unmarshal(line, &a); jerr != nil {
				return fmt.Errorf("standard input, line %d: %w", n, jerr)
			}
			if jerr := enc.Encode(answer(a)); jerr != nil {
				return jerr
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

func answer(a asked) shown {
	meta := text.Meta{ID: a.ID}
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04", time.DateOnly} {
		if t, err := time.Parse(layout, a.ReferenceTime); err == nil {
			meta.Published, meta.HasClock = t, layout != time.DateOnly
			break
		}
	}
	d := text.New(meta, a.Text, nil, text.Origin{})
	s := shown{ID: a.ID, Spans: []spanShown{}}
	for _, r := range all.Readers() {
		for _, m := range r.Read(d) {
			s.Spans = append(s.Spans, spanShown{m.Span.Start, m.Span.End, m.Type, m.Out})
		}
	}
	sort.SliceStable(s.Spans, func(i, j int) bool { return s.Spans[i].Start < s.Spans[j].Start })
	return s
}
