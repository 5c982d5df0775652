package text

import (
	"strings"
	"testing"

	prose2 "github.com/jdkato/prose/v2"
	"github.com/jdkato/prose/v3/tag"
	"github.com/jdkato/prose/v3/tokenize"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The founding design names prose v2. What follows measures what the step to
// v3's tagger over our own tokens and sentences is worth.

func proseV2(tb testing.TB, s string, opts ...prose2.DocOpt) *prose2.Document {
	tb.Helper()
	d, err := prose2.NewDocument(s, append(opts, prose2.WithExtraction(false))...)
	require.NoError(tb, err)
	return d
}

// warm spares v2 the loading of its tagger, which it else does for every text.
func warm() prose2.DocOpt { return prose2.UsingModel(prose2.ModelFromData("en")) }

// lost counts the words of s that are in none of tokens, looked for in order.
func lost(s string, tokens []string) (n int) {
	rest := strings.Join(tokens, "")
	for _, w := range strings.Fields(s) {
		w = strings.NewReplacer("’", "'", "‘", "'", "“", "\"", "”", "\"").Replace(w)
		i := strings.Index(rest, w)
		if i < 0 || i > 80 {
			n++
			continue
		}
		rest = rest[i+len(w):]
	}
	return n
}

func TestAgainstProse(t *testing.T) {
	const odd = "She didn't, and O'Malley didn't, say so. “We won’t,” he'd said; they've left."
	text := report + "\n\n" + odd
	var v2, v3, ours []string
	for _, tok := range proseV2(t, text).Tokens() {
		v2 = append(v2, tok.Text)
	}
	for _, tok := range tokenize.New().Tokenize(text) {
		v3 = append(v3, text[tok.Start:tok.End()])
	}
	d := New(Meta{}, text, nil, Origin{})
	for _, tok := range d.Tokens() {
		ours = append(ours, d.Slice(tok.Span))
	}
	straight := func(words []string) []string {
		return strings.Split(strings.NewReplacer("’", "'", "‘", "'", "“", "\"", "”", "\"").Replace(strings.Join(words, "\x00")), "\x00")
	}
	t.Logf("words lost of %d: v2 %d, v3 %d, ours %d", len(strings.Fields(text)), lost(text, v2), lost(text, straight(v3)), lost(text, straight(ours)))
	assert.Positive(t, lost(text, v2), "v2 deletes words")
	assert.Zero(t, lost(text, straight(v3)))
	assert.Zero(t, lost(text, straight(ours)))
}

func TestSentencesAgainstProse(t *testing.T) {
	right := func(cut func(string) []string) (n int) {
		for _, c := range boundaries {
			want := strings.Split(c.text, " | ")
			if got := cut(strings.Join(want, " ")); assert.ObjectsAreEqual(want, got) {
				n++
			}
		}
		return n
	}
	model := warm()
	v2 := right(func(s string) (out []string) {
		for _, st := range proseV2(t, s, model, prose2.WithTagging(false)).Sentences() {
			out = append(out, st.Text)
		}
		return out
	})
	ours := right(sentencesOf)
	t.Logf("lines of the sentence table cut right, of %d: v2 %d, ours %d", len(boundaries), v2, ours)
	assert.Greater(t, ours, v2)
}

// The tags of v3 over our tokens are compared with those of v2 over its own,
// where both cut the same word.
func TestTagsAgainstProse(t *testing.T) {
	d := New(Meta{}, report, nil, Origin{})
	model := warm()
	same, both, all := 0, 0, 0
	for i, s := range d.Sentences() {
		theirs := proseV2(t, d.Slice(s.Span), model, prose2.WithSegmentation(false)).Tokens()
		tags := d.Tags(i)
		for j, k := s.First, 0; j < s.Last && k < len(theirs); j++ {
			for n := k; n < min(k+4, len(theirs)); n++ {
				if theirs[n].Text != d.Slice(d.Tokens()[j].Span) {
					continue
				}
				both++
				if theirs[n].Tag == tags[j-s.First] {
					same++
				}
				k = n + 1
				break
			}
			all++
		}
	}
	t.Logf("of %d tokens %d are cut alike, %d of them tagged alike", all, both, same)
	assert.Greater(t, both, all*8/10)
	assert.Greater(t, same, both*9/10)
}

func BenchmarkTags(b *testing.B) {
	b.SetBytes(int64(len(report)))
	for b.Loop() {
		d := New(Meta{}, report, nil, Origin{})
		for i := range d.Sentences() {
			d.Tags(i)
		}
	}
}

func BenchmarkProseV3(b *testing.B) {
	t, err := tag.New()
	require.NoError(b, err)
	b.SetBytes(int64(len(report)))
	for b.Loop() {
		t.TagTokens(tokenize.New().Tokenize(report))
	}
}

func BenchmarkProseV2(b *testing.B) {
	b.SetBytes(int64(len(report)))
	for b.Loop() {
		proseV2(b, report)
	}
}

func BenchmarkProseV2Warm(b *testing.B) {
	model := warm()
	b.SetBytes(int64(len(report)))
	for b.Loop() {
		proseV2(b, report, model, prose2.WithSegmentation(false))
	}
}
