package article

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"factdiff/extract/text"
)

// word is a word as it reads and as it is written in some markup.
type word struct{ reads, written string }

// atoms draws words, each with a number of its own so that it is found in the
// text, some of them with a character that the format writes in another way.
func atoms(t *rapid.T, n int, escapes []word) []word {
	out := make([]word, n)
	for i := range out {
		e := rapid.SampledFrom(escapes).Draw(t, "escape")
		stem := fmt.Sprintf("the%dend", 1000+i)
		out[i] = word{stem + e.reads, stem + e.written}
		if rapid.Bool().Draw(t, "front") {
			out[i] = word{e.reads + stem, e.written + stem}
		}
	}
	return out
}

var entities = []word{
	{"", ""}, {"é", "é"}, {"&", "&amp;"}, {"’", "&#8217;"}, {"—", "&mdash;"}, {"é", "&eacute;"}, {"\u00a0x", "&nbsp;x"},
	{"𝔄", "&Afr;"}, {"∾\u0333", "&acE;"}, {"“", "&#x201C;"}, {"&bogus;", "&bogus;"}, {"a", "a&shy;"}, {"<", "&lt;"},
}

// follows checks that each word of the text maps to the bytes it was written
// with, and a range of words to the bytes from the first to the last.
func follows(t *rapid.T, path, source string, words []word) {
	encoded := []byte(source)
	a, err := Parse(encoded, text.Meta{Path: path})
	require.NoError(t, err)
	spans := make([]text.Span, len(words))
	for i, w := range words {
		at := strings.Index(a.Doc.Text, w.reads)
		require.GreaterOrEqual(t, at, 0, "%q is lost in %q of\n%s", w.reads, a.Doc.Text, source)
		spans[i] = text.Span{Start: at, End: at + len(w.reads)}
		from := a.Doc.Source(spans[i])
		written := source[from.Start:from.End]
		if strings.HasSuffix(w.written, "&shy;") && !strings.HasSuffix(written, "&shy;") {
			written += "&shy;" // at the end of a word it belongs to nothing
		}
		require.Equal(t, w.written, written)
	}
	i := rapid.IntRange(0, len(words)-1).Draw(t, "from")
	j := rapid.IntRange(i, len(words)-1).Draw(t, "to")
	if all := (text.Span{Start: spans[i].Start, End: spans[j].End}); all.End > all.Start {
		got := a.Doc.Source(all)
		assert.Equal(t, a.Doc.Source(spans[i]).Start, got.Start)
		assert.Equal(t, a.Doc.Source(spans[j]).End, got.End)
	}
	for _, b := range a.Doc.Blocks {
		assert.Equal(t, b.Span, trim(a.Doc.Text, b.Span), "blocks have no white space around them")
	}
}

func TestHTMLKeepsPlaces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := atoms(t, rapid.IntRange(60, 120).Draw(t, "words"), entities)
		open := []string{"", "", "", "<b>", "<a href='x?a=1&amp;b=2'>", "<span title=\"a > b\">", "<!-- a note -->", "<script>if (a < b) {}</script>", "<wbr>"}
		shut := []string{"", "", "", "</b>", "</a>", "</span>", "<br>"}
		gaps := []string{" ", "\n", "\r\n  ", " \t", "</p>\n<p>", "<br><br>", " <i>", "</i> "}
		var b strings.Builder
		b.WriteString("<!DOCTYPE html><html><head><title>x &amp; y</title><style>p > a {}</style></head><body><div>menu</div><article><p>")
		for _, w := range words {
			b.WriteString(rapid.SampledFrom(open).Draw(t, "open"))
			b.WriteString(w.written)
			b.WriteString(rapid.SampledFrom(shut).Draw(t, "shut"))
			b.WriteString(rapid.SampledFrom(gaps).Draw(t, "gap"))
		}
		b.WriteString("</article><footer>foot</footer></body></html>")
		o := readOutline(b.String())
		w := &writer{}
		w.html(o, 0, nil)
		d := text.New(text.Meta{}, w.String(), w.blocks, w.origin())
		for _, a := range words {
			at := strings.Index(d.Text, a.reads)
			require.GreaterOrEqual(t, at, 0, "%q is lost in %q", a.reads, d.Text)
			from := d.Source(text.Span{Start: at, End: at + len(a.reads)})
			assert.Equal(t, strings.TrimSuffix(a.written, "&shy;"), strings.TrimSuffix(o.source[from.Start:from.End], "&shy;"))
		}
	})
}

func TestHTMLPageKeepsPlaces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := atoms(t, 160, entities)
		var b strings.Builder
		b.WriteString("<html><body><article>")
		for i, w := range words {
			if i%40 == 0 {
				b.WriteString("<p>")
			}
			b.WriteString(w.written + rapid.SampledFrom([]string{" ", ", ", "\n", " <b>of</b> "}).Draw(t, "gap"))
			if i%40 == 39 {
				b.WriteString("and that was the end of it.</p>\n")
			}
		}
		b.WriteString("</article></body></html>")
		follows(t, "a.html", b.String(), words)
	})
}

func TestMarkdownKeepsPlaces(t *testing.T) {
	escapes := append([]word{{"*", "\\*"}, {"[", "\\["}, {"_", "\\_"}, {"!", "\\!"}}, entities...)
	rapid.Check(t, func(t *rapid.T) {
		words := atoms(t, rapid.IntRange(1, 60).Draw(t, "words"), escapes)
		styles := []string{"%s", "%s", "%s", "**%s**", "*%s*", "[%s](http://a.example/b_c)", "~~%s~~"}
		gaps := []string{" ", " ", "\n", "  \n", "\n\n", "\n\n> ", "\n\n- ", "\n\n## ", "\r\n", " <br> ", "\n\n1. "}
		var b strings.Builder
		if rapid.Bool().Draw(t, "front matter") {
			b.WriteString("---\ntitle: \"A bridge\"\ndate: 2025-01-02\n---\n")
		}
		for _, w := range words {
			fmt.Fprintf(&b, rapid.SampledFrom(styles).Draw(t, "style"), w.written)
			b.WriteString(rapid.SampledFrom(gaps).Draw(t, "gap"))
		}
		follows(t, "a.md", b.String(), words)
	})
}

func TestPlainTextKeepsPlaces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := atoms(t, rapid.IntRange(1, 80).Draw(t, "words"), []word{{"", ""}, {"é", "é"}, {"—", "—"}, {"𝔄", "𝔄"}})
		var b strings.Builder
		b.WriteString(rapid.SampledFrom([]string{"", "\ufeff"}).Draw(t, "mark"))
		for _, w := range words {
			b.WriteString(w.written + rapid.SampledFrom([]string{" ", " ", ". ", "\n", "\r\n", "\r\n\r\n", "-\n", "\n• "}).Draw(t, "gap"))
		}
		follows(t, "a.txt", b.String(), words)
	})
}

// TestCharsets writes one text in each charset and asks for the bytes back.
func TestCharsets(t *testing.T) {
	const reads = "The mayor said “no” to the café — and to 𝔄 and the others."
	utf16of := func(big bool) []byte {
		out := []byte{0xff, 0xfe}
		if big {
			out = []byte{0xfe, 0xff}
		}
		for _, u := range utf16.Encode([]rune(reads)) {
			if big {
				out = append(out, byte(u>>8), byte(u))
			} else {
				out = append(out, byte(u), byte(u>>8))
			}
		}
		return out
	}
	for _, c := range []struct {
		name, path string
		raw        []byte
		charset    string
		assumed    bool
		word       string
		bytes      string
	}{
		{"utf-8", "a.txt", []byte(reads), "utf-8", false, "café", "caf\xc3\xa9"},
		{"mark", "a.txt", []byte("\xef\xbb\xbf" + reads), "utf-8", false, "café", "caf\xc3\xa9"},
		{"utf-16", "a.txt", utf16of(false), "utf-16le", false, "café", "c\x00a\x00f\x00\xe9\x00"},
		{"utf-16 big", "a.txt", utf16of(true), "utf-16be", false, "“no”", "\x20\x1c\x00n\x00o\x20\x1d"},
		{"pair", "a.txt", utf16of(true), "utf-16be", false, "𝔄", "\xd8\x35\xdd\x04"},
		{"windows", "a.txt", []byte("The mayor said \x93no\x94 to the caf\xe9 \x97 and left."), "windows-1252", true, "“no” to the café —", "\x93no\x94 to the caf\xe9 \x97"},
		{"declared", "a.html", []byte("<meta charset=iso-8859-2><p>The mayor of the town met Lech Wa\xb3\xeasa and left.</p>"), "iso-8859-2", false, "Wałęsa", "Wa\xb3\xeasa"},
		{"latin-1 is windows", "a.html", []byte("<meta charset='ISO-8859-1'><p>The mayor of the town said \x93no\x94 to it.</p>"), "windows-1252", false, "“no”", "\x93no\x94"},
		{"two in one", "a.txt", []byte("The café was “shut” for the day — and the other caf\xe9 too."), "utf-8 with windows-1252", true, "other café", "other caf\xe9"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := Parse(c.raw, text.Meta{Path: c.path})
			require.NoError(t, err)
			assert.Equal(t, c.charset, a.Charset)
			assert.Equal(t, c.assumed, a.Assumed)
			at := strings.Index(a.Doc.Text, c.word)
			require.GreaterOrEqual(t, at, 0, a.Doc.Text)
			s := a.Doc.Source(text.Span{Start: at, End: at + len(c.word)})
			assert.Equal(t, c.bytes, string(c.raw[s.Start:s.End]))
		})
	}
}
