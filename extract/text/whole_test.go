package text

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// check holds what is true of every document made of one block: tokens and
// the gaps between them make up the text, gaps are white, sentences are made
// of all tokens in order.
func check(t require.TestingT, d *Document) {
	var b strings.Builder
	at, next := 0, 0
	for i, tok := range d.Tokens() {
		if tok.Span.Start < at || tok.Span.End <= tok.Span.Start || tok.Lower == "" {
			require.Fail(t, "a bad token", "%d: %+v", i, tok)
		}
		gap := d.Text[at:tok.Span.Start]
		if !blank(gap) || (gap != "" || i == 0) != tok.Space {
			require.Fail(t, "a bad gap", "%q before token %d: %+v", gap, i, tok)
		}
		if !border(d.Text, tok.Span.Start) || !border(d.Text, tok.Span.End) {
			require.Fail(t, "a token cuts a letter", "%d: %+v", i, tok)
		}
		b.WriteString(gap)
		b.WriteString(d.Slice(tok.Span))
		at = tok.Span.End
	}
	require.True(t, blank(d.Text[at:]), "the end was not read")
	require.True(t, d.Text == b.String()+d.Text[at:], "tokens and gaps make up the text")
	for i, s := range d.Sentences() {
		whole := s.Last > s.First && s.Span == Span{d.Tokens()[s.First].Span.Start, d.Tokens()[s.Last-1].Span.End}
		if s.First != next || !whole || s.Last-s.First > Defaults().Sentence+lookahead {
			require.Fail(t, "a bad sentence", "%d: %+v", i, s)
		}
		next = s.Last
	}
	require.Equal(t, len(d.Tokens()), next)
}

func blank(s string) bool {
	return strings.TrimFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("\u200b\ufeff\u2060\u200e\u200f", r)
	}) == ""
}

func border(s string, at int) bool {
	if at == len(s) || utf8.RuneStart(s[at]) {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(s[:at+1]) // a stray byte is a letter by itself
	return r == utf8.RuneError
}

func TestReport(t *testing.T) {
	d := New(Meta{}, report, []Block{{Kind: Paragraph, Span: Span{0, len(report)}}}, Origin{})
	check(t, d)
}

func TestHostileText(t *testing.T) {
	for name, s := range map[string]string{
		"one letter": strings.Repeat("a", 1<<20), "full stops": strings.Repeat(".", 1<<20), "initials": strings.Repeat("A. ", 1<<18),
		"quotes": strings.Repeat("“Who? ", 1<<17), "apostrophes": strings.Repeat("'", 1<<19), "brackets": strings.Repeat("([", 1<<18),
		"dots and letters": strings.Repeat("a.", 1<<18), "addresses": strings.Repeat("a@b.c", 1<<17), "spaced stops": strings.Repeat(". ", 1<<18),
		"hyphens": strings.Repeat("a-", 1<<18), "blanks": strings.Repeat(" ", 1<<20), "names": strings.Repeat("Ann ", 1<<18),
	} {
		t.Run(name, func(t *testing.T) {
			check(t, New(Meta{}, s, []Block{{Kind: Paragraph, Span: Span{0, len(s)}}}, Origin{}))
		})
	}
}

func TestBlocksDivide(t *testing.T) {
	const s = "Bridge opens\nThe town of\ncheered\nBUY THIS"
	d := New(Meta{}, s, []Block{{Kind: Headline, Span: Span{0, 12}}, {Kind: Paragraph, Span: Span{13, 32}}, {Kind: Boilerplate, Span: Span{33, 41}}}, Origin{})
	var got []string
	for _, st := range d.Sentences() {
		got = append(got, d.Slice(st.Span))
	}
	assert.Equal(t, []string{"Bridge opens", "The town of\ncheered"}, got)
	assert.Equal(t, 1, d.SentenceAt(14))
	assert.Equal(t, -1, d.SentenceAt(35))
	assert.Empty(t, d.Truncated())
	first, end := d.TokensIn(Span{13, 24})
	assert.Equal(t, "The town of", d.Text[d.Tokens()[first].Span.Start:d.Tokens()[end-1].Span.End])
}

func TestTooManyTokens(t *testing.T) {
	d := &Document{Text: "One two. Three four.", Blocks: []Block{{Kind: Paragraph, Span: Span{0, 20}}}}
	d.segment(Bounds{Words: 4})
	assert.Equal(t, "words", d.Truncated())
	assert.Len(t, d.Tokens(), 4)
	assert.Len(t, d.Sentences(), 2, "what was read stands in sentences")
}

func TestTooManyMentions(t *testing.T) {
	const s = "Ann Pell came at 3. She left at 5. Nobody knows why. Ray Lund saw it."
	for most, want := range map[int]int{0: 4, 100: 4, 7: 3, 4: 1, 2: 0} {
		d := NewWithin(Bounds{Mentions: most}, Meta{}, s, nil, Origin{})
		assert.Len(t, d.Sentences(), want, "at most %d", most)
		assert.Equal(t, want < 4, d.Truncated() == "mentions", "at most %d", most)
		if want > 0 {
			assert.Len(t, d.Tokens(), d.Sentences()[want-1].Last, "tokens end with the last sentence")
		}
	}
}

func TestLongSentences(t *testing.T) {
	s := strings.Repeat("and then ", 100)
	cut := NewWithin(Bounds{Sentence: 20}, Meta{}, s, nil, Origin{})
	assert.Len(t, cut.Sentences(), 10)
	assert.Len(t, cut.Tokens(), 200, "nothing is left out")
	assert.Empty(t, cut.Truncated())
	assert.Len(t, NewWithin(Bounds{}, Meta{}, s, nil, Origin{}).Sentences(), 1)
}

func FuzzNew(f *testing.F) {
	f.Add(report)
	for _, p := range pieces {
		f.Add(p + p)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "\ufffd")
		check(t, New(Meta{}, s, []Block{{Kind: Paragraph, Span: Span{0, len(s)}}}, Origin{}))
		New(Meta{}, s, nil, Origin{})
	})
}
