package clause_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract/clause"
	"factdiff/extract/clause/attribution"
	"factdiff/extract/quotation"
	"factdiff/extract/text"
)

// whole holds what must be true of any text: clauses cover the sentences in
// order and without overlap, and every span lies in the text.
func whole(t *testing.T, s string) {
	d := text.New(text.Meta{}, s, nil, text.Origin{})
	in := func(sp text.Span, what string) {
		if sp.Start < 0 || sp.End < sp.Start || sp.End > len(d.Text) {
			t.Fatalf("%s %v outside of %d bytes", what, sp, len(d.Text))
		}
	}
	cs := clause.Layer.Of(d)
	k := 0
	for i, sent := range d.Sentences() {
		next := sent.First
		for ; k < len(cs) && cs[k].Sentence == i; k++ {
			if cs[k].First != next || cs[k].Last <= next {
				t.Fatalf("clause %d is [%d, %d), wanted from %d", k, cs[k].First, cs[k].Last, next)
			}
			next = cs[k].Last
			in(cs[k].Span, "clause")
			c := clause.At(d, cs[k].Span)
			in(c.Cue, "cue")
			in(c.Source, "source")
			if (c.Speaker.Name == "") != (c.Source.Len() == 0) {
				t.Fatalf("speaker %q at %v", c.Speaker.Name, c.Source)
			}
		}
		if next != sent.Last {
			t.Fatalf("sentence %d ends at %d, its clauses at %d", i, sent.Last, next)
		}
	}
	for _, a := range attribution.Layer.Of(d) {
		in(a.Cue, "cue")
		in(a.Name, "name")
		in(a.Content, "content")
		if !a.Source.Contains(a.Name) && a.Source.Len() != d.TokenAt(a.Source.End)-d.TokenAt(a.Source.Start) && a.Name.End > a.Cue.Start && a.Name.Start < a.Cue.End {
			t.Fatalf("name %q on its own cue %q", d.Slice(a.Name), d.Slice(a.Cue))
		}
	}
	last := -1
	for i, q := range quotation.Layer.Of(d) {
		in(q.Span, "quotation")
		if !q.Span.Contains(q.Inner) || q.Span.Start < last || q.Outer >= i {
			t.Fatalf("quotation %d: %+v", i, q)
		}
		last = q.Span.Start
	}
	for _, m := range clause.Reader.Read(d) {
		in(m.Span, m.Type)
		if m.Span.Len() == 0 {
			t.Fatalf("empty %s", m.Type)
		}
	}
}

func FuzzRead(f *testing.F) {
	raw, err := os.ReadFile("../quotation/testdata/said.txt")
	require.NoError(f, err)
	for _, p := range strings.Split(string(raw), "\n\n") {
		f.Add(p)
	}
	f.Add("“‘\"'said “he said, she said ( ( to to to not not, according to")
	f.Add("If if unless whether, that that which who said, said said said's 's 's ? ? ”")
	f.Fuzz(whole)
}

func TestHostile(t *testing.T) {
	for _, s := range []string{
		strings.Repeat("“Who? ", 20000), strings.Repeat("he said ", 20000), strings.Repeat("said ", 20000) + ".",
		strings.Repeat("' ", 20000), strings.Repeat("not ", 20000), strings.Repeat(", who said", 20000),
		strings.Repeat("(", 20000) + "he said", strings.Repeat("“a” ", 20000) + "he said", strings.Repeat("“", 5000) + "a" + strings.Repeat("”", 5000),
		strings.Repeat("if it would, ", 20000), strings.Repeat("it did not, ", 20000), strings.Repeat("he, ", 20000) + "said",
		strings.Repeat("he said it, and ", 20000), strings.Repeat("a, who said it would; ", 20000), strings.Repeat("it was? ", 20000), strings.Repeat("it was?, ", 20000),
	} {
		whole(t, s)
	}
}

func TestDeterministic(t *testing.T) {
	raw, err := os.ReadFile("../quotation/testdata/said.txt")
	require.NoError(t, err)
	read := func() []clause.Context {
		d := text.New(text.Meta{}, string(raw), nil, text.Origin{})
		var out []clause.Context
		for _, c := range clause.Layer.Of(d) {
			out = append(out, clause.At(d, c.Span))
		}
		return out
	}
	assert.Equal(t, read(), read())
}

func TestReader(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The bridge fell, the ministry said.", "attr_source=the ministry attr_cue=said attr_content=The bridge fell, the ministry said."},
		{"According to Lee, it fell.", "attr_cue=According to attr_source=Lee attr_content=According to Lee, it fell."},
		{"Lee's claim that it fell was false.", "attr_source=Lee attr_cue=claim attr_content=that it fell was false"},
		{"“He told me it fell,” said Lee.", "attr_content=“He told me it fell,” said Lee. attr_cue=said attr_source=Lee"},
		{"The claims office in the United States fell.", ""},
		{"The report was long and the claims were many.", ""},
		{"“I think it fell.”", ""},
	} {
		d := text.New(text.Meta{}, c.text, nil, text.Origin{})
		var out []string
		for _, m := range clause.Reader.Read(d) {
			out = append(out, m.Type+"="+d.Slice(m.Span))
		}
		assert.ElementsMatch(t, split(c.want), out, c.text)
	}
}

func split(s string) []string {
	var out []string
	for p := range strings.SplitSeq(s, " attr_") {
		if p != "" {
			out = append(out, "attr_"+strings.TrimPrefix(p, "attr_"))
		}
	}
	return out
}
