package check

import (
	"bytes"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"factdiff/report"
	"factdiff/report/json"
)

// told draws an article from sentences that one story may be told in, with what
// else a text may hold between them.
func told(t *rapid.T, label string) string {
	var b strings.Builder
	for i := range rapid.IntRange(2, 10).Draw(t, label) {
		n := rapid.SampledFrom([]string{"7", "seven", "nine", "1,500", "more than 12"}).Draw(t, "count")
		who := rapid.SampledFrom([]string{"Ann Pell", "Anne Pell", "Mr. Pell", "Governor Ray Lund", "Ray Lund, 51,"}).Draw(t, "who")
		strings.NewReplacer("{n}", n, "{who}", who).WriteString(&b, rapid.SampledFrom([]string{
			"A fire in a warehouse on Harbour Street killed {n} people on Sunday night, the city fire chief said. ",
			"{who} met the mayor of Haleford for talks that lasted {n} hours. ",
			"“We lost {n} homes,” said {who}, who arrived at 3 p.m. ",
			"It cost ${n} million, and {who} was there on May 5, 2031. ",
			"It was said that the bridge of the town is as old as the hills. ",
			"\n\n", " \u200b\u202e ", "🙂 ", "e\u0301te\u0301 ", "“", "((((", "\t",
		}).Draw(t, "sentence"))
		if i == 0 {
			b.WriteString("It was the first time that this had been seen in the town. ")
		}
	}
	return b.String()
}

func checked(t *rapid.T, draft string, sources []string, jobs int) (*report.Report, string) {
	c := Comparison{Drafts: []*File{file("draft.txt", draft)}}
	for i, s := range sources {
		c.Sources = append(c.Sources, file(fmt.Sprintf("s%d.txt", i), s))
	}
	r, err := Run(t.Context(), &Plan{Comparisons: []Comparison{c}}, Options{Jobs: jobs})
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, json.Write(&b, r))
	return r, b.String()
}

// Whatever is compared: every place lies in its file, on whole characters, and
// its quotation is the bytes that stand there; the document keeps its schema.
func TestEveryResultHolds(t *testing.T) {
	schema := compiled(t)
	rapid.Check(t, func(t *rapid.T) {
		draft, source := told(t, "draft"), told(t, "source")
		r, raw := checked(t, draft, []string{source}, 1)
		doc, err := jsonschema.UnmarshalJSON(strings.NewReader(raw))
		require.NoError(t, err)
		assert.NoError(t, schema.Validate(doc))
		in := map[string]string{"D": draft, "S1": source}
		holds := func(p report.Place) {
			s := in[p.Document]
			require.True(t, 0 <= p.Start && p.Start <= p.End && p.End <= len(s), "%+v", p)
			assert.Equal(t, strings.NewReplacer("\u200b", "", "\u202e", "").Replace(s[p.Start:p.End]), p.Quote, "what prints nothing is not part of the text")
			assert.True(t, utf8.ValidString(p.Quote))
		}
		for _, f := range r.Findings {
			for _, e := range f.Evidence {
				holds(e.Place)
			}
		}
		for _, q := range r.Questions {
			for _, e := range q.Claims {
				holds(e.Place)
			}
		}
		for _, s := range r.Skipped {
			holds(s.Place)
		}
	})
}

// The same input gives the same bytes, whatever the number of cores and of files
// read at a time.
func TestTheSameBytesOnAnyMachine(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	rapid.Check(t, func(t *rapid.T) {
		draft := told(t, "draft")
		var sources []string
		for i := range rapid.IntRange(1, 4).Draw(t, "sources") {
			sources = append(sources, told(t, fmt.Sprint("source ", i)))
		}
		_, want := checked(t, draft, sources, 1)
		for _, cores := range []int{1, 2, 8} {
			runtime.GOMAXPROCS(cores)
			_, got := checked(t, draft, sources, cores)
			require.Equal(t, want, got, "%d cores", cores)
		}
	})
}

// Which file is named first decides what they are called, and nothing else of
// what one source says against the draft.
func TestTheOrderOfSourcesIsNoEvidence(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draft := told(t, "draft")
		sources := []string{seven, nine, "The weather in the town of Haleford was as good as it can be in the spring of the year."}
		mixed := rapid.Permutation(sources).Draw(t, "order")
		a, _ := checked(t, draft, sources, 2)
		b, _ := checked(t, draft, mixed, 2)
		assert.Equal(t, levels(a), levels(b))
	})
}

// levels are check, kind and level of all findings, sorted.
func levels(r *report.Report) (out []string) {
	for _, f := range r.Findings {
		out = append(out, f.Check+" "+f.Kind+" "+f.Level)
	}
	slices.Sort(out)
	return out
}

func compiled(t *testing.T) *jsonschema.Schema {
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(json.Schema))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("result.schema.json", doc))
	s, err := c.Compile("result.schema.json")
	require.NoError(t, err)
	return s
}
