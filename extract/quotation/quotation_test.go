package quotation_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract/quotation"
	"factdiff/extract/text"
)

func read(s string) (*text.Document, []quotation.Quotation) {
	d := text.New(text.Meta{}, s, nil, text.Origin{})
	return d, quotation.Layer.Of(d)
}

// TestSpeakers counts the direct quotations of our stories: the share that has
// the right speaker is held above what the reader is asked to reach.
func TestSpeakers(t *testing.T) {
	raw, err := os.ReadFile("testdata/said.txt")
	require.NoError(t, err)
	found, right, wanted := 0, 0, 0
	var body strings.Builder
	var want [][2]string
	check := func() {
		if len(want) == 0 {
			return
		}
		d, qs := read(body.String())
		for _, q := range qs {
			if q.Speaker != "" {
				found++
			}
		}
		for _, w := range want {
			if w[0] != "-" {
				wanted++
			}
			speaker, ok := speakerOf(d, qs, w[1])
			if assert.True(t, ok, "no quotation begins %q", w[1]) && assert.Equal(t, w[0], speaker, w[1]) && speaker != "-" {
				right++
			}
		}
		body.Reset()
		want = nil
	}
	for line := range strings.Lines(string(raw)) {
		switch {
		case strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "= "):
			speaker, begin, _ := strings.Cut(strings.TrimSpace(line[2:]), " | ")
			want = append(want, [2]string{speaker, begin})
		default:
			if len(want) > 0 {
				check()
			}
			body.WriteString(line)
		}
	}
	check()
	require.Greater(t, wanted, 25)
	p, r := float64(right)/float64(found), float64(right)/float64(wanted)
	assert.GreaterOrEqual(t, 2*p*r/(p+r), 0.95, "precision %.2f, recall %.2f", p, r)
}

func speakerOf(d *text.Document, qs []quotation.Quotation, begin string) (string, bool) {
	for _, q := range qs {
		if strings.HasPrefix(d.Slice(q.Inner), begin) {
			if q.Speaker == "" {
				return "-", true
			}
			return q.Speaker, true
		}
	}
	return "", false
}

func TestUse(t *testing.T) {
	for _, c := range []struct {
		text    string
		use     quotation.Use
		partial bool
	}{
		{"“We left,” she said.", quotation.Speech, false},
		{"She said they had “left in a hurry” at noon.", quotation.Speech, true},
		{"Her book, “A Cold House,” won.", quotation.Title, true},
		{"The band sang “Hamlet” twice.", quotation.Title, true},
		{"The “expert” was wrong.", quotation.Scare, true},
		{"‘We left’, she said.", quotation.Speech, false},
		{"He called it “absurd.”", quotation.Speech, true},
	} {
		_, qs := read(c.text)
		if assert.Len(t, qs, 1, c.text) {
			assert.Equal(t, c.use, qs[0].Use, c.text)
			assert.Equal(t, c.partial, qs[0].Partial, c.text)
		}
	}
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"“We paid every invoice [in March] … and on time,” he said.", "we paid every invoice [] … and on time"},
		{"“They [...] left,” he said.", "they … left"},
		{"“It’s 5,000 dollars—or more!” he said.", "it 's 5,000 dollars or more"},
	} {
		_, qs := read(c.text)
		require.Len(t, qs, 1, c.text)
		assert.Equal(t, c.want, strings.Join(qs[0].Words, " "))
	}
}

func TestNoQuotation(t *testing.T) {
	for _, s := range []string{
		"The soldiers’ boots and the workers’ hats.",
		"In the '90s they'd say 'em all, rock 'n' roll.",
		"A 12\" pipe and a 6'2\" man.",
		"It’s hers, don’t you see?",
		"“ ”",
	} {
		_, qs := read(s)
		assert.Empty(t, qs, s)
	}
}

func TestAt(t *testing.T) {
	s := "“He told me ‘go home’ twice,” she said."
	d, qs := read(s)
	require.Len(t, qs, 2)
	i := strings.Index(s, "go home")
	assert.Equal(t, "he told me go home twice", strings.Join(qs[0].Words, " "))
	assert.Equal(t, &qs[1], quotation.At(d, text.Span{Start: i, End: i + 7}))
	assert.Equal(t, &qs[0], quotation.At(d, text.Span{Start: i - 10, End: i + 7}))
	assert.Nil(t, quotation.At(d, text.Span{Start: len(s) - 5, End: len(s)}))
	assert.Equal(t, "He", qs[1].Speaker)
	assert.Equal(t, "she", qs[0].Speaker)
}

// A quotation left open goes on in the next paragraph, a caption between or not;
// one that opens after other paragraphs is another one.
func TestAQuotationGoesOnInTheNextParagraph(t *testing.T) {
	const one, two = "“The boats left at dawn, and nobody saw them again.", "“The nets were gone too,” said Ann Pell."
	blocks := func(between string, kind text.BlockKind) (*text.Document, []quotation.Quotation) {
		s := one + between + two
		b := []text.Block{{Span: text.Span{End: len(one)}}, {Kind: kind, Span: text.Span{Start: len(one), End: len(one + between)}},
			{Span: text.Span{Start: len(one + between), End: len(s)}}}
		d := text.New(text.Meta{}, s, b, text.Origin{})
		return d, quotation.Layer.Of(d)
	}
	for _, c := range []struct {
		between string
		kind    text.BlockKind
		want    bool
	}{{" ", text.Boilerplate, true}, {"The quay at dawn. ", text.Caption, true}, {"The wind blew over the hills. ", text.Paragraph, false}} {
		_, qs := blocks(c.between, c.kind)
		require.Len(t, qs, 2)
		assert.Equal(t, c.want, qs[1].Continued, c.between)
		assert.Equal(t, c.want, qs[0].Speaker == "Ann Pell", c.between)
	}
}

// A closing mark forgotten at the end of a paragraph leaves a quotation all the
// same, where the opening one begins a sentence and is no other mark.
func TestAClosingMarkIsForgotten(t *testing.T) {
	const said, left = "“The nets were gone,” Ann Pell said. ", "“The boats left at dawn, and nobody saw them again."
	s := said + left + "The wind blew."
	b := []text.Block{{Span: text.Span{End: len(said + left)}}, {Span: text.Span{Start: len(said + left), End: len(s)}}}
	d := text.New(text.Meta{}, s, b, text.Origin{})
	qs := quotation.Layer.Of(d)
	require.Len(t, qs, 2)
	assert.Equal(t, "The boats left at dawn, and nobody saw them again.", d.Slice(qs[1].Inner))
	_, qs = read("The word “boat was painted on the hull. The wind blew.")
	assert.Empty(t, qs)
}
