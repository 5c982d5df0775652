package article

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract/text"
)

// shape lists the blocks of a text as "kind: words".
func shape(t *testing.T, path, source string) []string {
	t.Helper()
	a, err := Parse([]byte(source), text.Meta{Path: path})
	require.NoError(t, err)
	var out []string
	for _, b := range a.Doc.Blocks {
		out = append(out, b.Kind.String()+": "+strings.Join(strings.Fields(a.Doc.Slice(b.Span)), " "))
	}
	return out
}

func TestUnusableFiles(t *testing.T) {
	const german = "Die Brücke über den Fluss bleibt bis Freitag gesperrt, teilte der Landkreis am Dienstag mit, nachdem ein Lastwagen gegen " +
		"den nördlichen Pfeiler gefahren war und die Ingenieure dort einen Riss gefunden hatten, der sich nicht sofort beheben lässt."
	for _, c := range []struct {
		why, raw string
		problem  Problem
		says     string
	}{
		{"empty", "", Empty, "a.txt: holds no text"},
		{"blank", " \r\n\t\ufeff\n", Empty, "a.txt: holds no text"},
		{"no letters", "--- ***\n___", Empty, "a.txt: holds no text"},
		{"a NUL", "The end\x00", Binary, "a.txt: a binary file, not an article"},
		{"a picture", "\x89PNG\r\n\x1a\nxxxx", Binary, "a.txt: a binary file, not an article"},
		{"a container cut short", "PK\x03\x04word/document.xml", Unreadable, "a.txt: cannot be read: the archive is not whole: zip: not a valid zip file"},
		{"an old Word document", "\xd0\xcf\x11\xe0W\x00o\x00r\x00d\x00D\x00o\x00c\x00u\x00m\x00e\x00n\x00t\x00", Binary, "a.txt: a binary file, not an article (Word 97-2003; save it as .docx)"},
		{"a locked one", "\xd0\xcf\x11\xe0" + wide("EncryptedPackage"), Binary, "a.txt: a binary file, not an article (protected by a password; save it without one)"},
		{"a PDF", "%PDF-1.7 The end", Binary, "a.txt: a binary file, not an article (PDF; save its text as .docx or .txt)"},
		{"controls", strings.Repeat("\x01\x02a", 100), Binary, "a.txt: a binary file, not an article"},
		{"German", german, NotEnglish, "a.txt: does not look like English"},
		{"Russian", "Мост через реку закрыт до пятницы, сообщил округ.", NotEnglish, "a.txt: does not look like English"},
		{"too long", strings.Repeat("The end. ", 200_000), TooLarge, "a.txt: too large (limit 1 MiB)"},
		{"too many blocks", strings.Repeat("The end.\n\n", 2000), TooLarge, "a.txt: too large (too many paragraphs)"},
	} {
		l := Defaults()
		l.FileBytes, l.Blocks = 1<<20, 1000
		_, err := l.Parse([]byte(c.raw), text.Meta{Path: "a.txt"})
		var e *Error
		require.ErrorAs(t, err, &e, c.why)
		assert.Equal(t, c.problem, e.Problem, c.why)
		assert.EqualError(t, err, c.says, c.why)
	}
}

func TestLoad(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.txt")
	require.NoError(t, os.WriteFile(path, []byte("The bridge is closed.\n"), 0o644))
	a, err := Load(path, text.Meta{ID: "D", Role: "draft"})
	require.NoError(t, err)
	assert.Equal(t, path, a.Path)
	assert.Equal(t, "D", a.Doc.ID)
	assert.Equal(t, "The bridge is closed.\n", string(a.Raw))

	_, err = Load(filepath.Join(dir, "b.txt"), text.Meta{})
	assert.EqualError(t, err, filepath.Join(dir, "b.txt")+": no such file")
	_, err = Load(dir, text.Meta{})
	assert.EqualError(t, err, dir+": cannot be read (it is a folder)")

	small := Limits{FileBytes: 10}
	_, err = small.Load(path, text.Meta{})
	assert.EqualError(t, err, path+": too large (limit 10 bytes)")
}

func TestLongBlocksAreCut(t *testing.T) {
	l := Defaults()
	l.BlockBytes = 100
	sentences := strings.Repeat("The bridge is closed for the day. ", 20)
	for why, raw := range map[string]string{
		"at sentences": sentences, "at blanks": strings.Repeat("the end ", 100), "anywhere": "the end " + strings.Repeat("é", 500),
	} {
		a, err := l.Parse([]byte(raw), text.Meta{Path: "a.txt"})
		require.NoError(t, err, why)
		var all strings.Builder
		for _, b := range a.Doc.Blocks {
			assert.LessOrEqual(t, b.Span.Len(), 100, why)
			all.WriteString(a.Doc.Slice(b.Span))
		}
		assert.Equal(t, strings.ReplaceAll(raw, " ", ""), strings.ReplaceAll(all.String(), " ", ""), "nothing is lost: %s", why)
	}
	a, err := l.Parse([]byte(sentences), text.Meta{Path: "a.txt"})
	require.NoError(t, err)
	assert.True(t, strings.HasSuffix(a.Doc.Slice(a.Doc.Blocks[0].Span), "day."))
}

func TestPublishedInText(t *testing.T) {
	for _, c := range []struct{ why, in, want string }{
		{"glued in front", " date 2025-08-15 The bridge is closed, the county said.", "2025-08-15T00:00:00Z"},
		{"a line over the text", "Bridge shut\n\nPosted: Monday, May 5, 2014 7:41 PM EDT\n\nThe bridge is closed, the county said.", "2014-05-05T19:41:00-04:00"},
		{"behind the headline", "Bridge shut for days Posted: Sunday, March 1, 2015 9:04 AM EST\n\nThe bridge is closed, the county said.", "2015-03-01T09:04:00-05:00"},
		{"posted before updated", "Updated: June 8, 2014\n\nPosted: June 6, 2014\n\nThe bridge is closed.", "2014-06-06T00:00:00Z"},
		{"updated is better than nothing", "Last updated: 8 June 2014\n\nThe bridge is closed.", "2014-06-08T00:00:00Z"},
		{"a date in a sentence is none", "The bridge was closed on June 6, 2014.", "0001-01-01T00:00:00Z"},
		{"no such day", "June 31, 2014\n\nThe bridge is closed.", "0001-01-01T00:00:00Z"},
	} {
		a, err := Parse([]byte(c.in), text.Meta{Path: "a.txt"})
		require.NoError(t, err, c.why)
		assert.Equal(t, c.want, a.Published.Format(time.RFC3339), c.why)
	}
	a, err := Parse([]byte(" date 2025-08-15 The bridge is closed."), text.Meta{Path: "a.txt", Published: time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)})
	require.NoError(t, err)
	assert.Equal(t, 2020, a.Published.Year(), "what the caller says wins")
	assert.Equal(t, "The bridge is closed.", a.Doc.Slice(a.Doc.Blocks[1].Span))
}

func FuzzText(f *testing.F) {
	f.Add("Bridge shut\n\nThe bridge is closed,\nthe county said.\n", 60)
	f.Add("\ufeffThe end\r\n• a\r\n• b-\r\nc", 5)
	f.Add("1. a\n2. b\n\u00adx", 1)
	f.Fuzz(func(t *testing.T, s string, limit int) { fuzzed(t, "a.txt", s, limit) })
}

func FuzzMarkdown(f *testing.F) {
	f.Add("---\ntitle: \"a\\tb\"\n---\n# a\n\n> b \\* &amp;\n\n- c\n  d\n\n<p>e</p>\n", 60)
	f.Add("| a |\n|---|\n| [b](c) ![d](e) |\n", 3)
	f.Fuzz(func(t *testing.T, s string, limit int) { fuzzed(t, "a.md", s, limit) })
}

func FuzzHTML(f *testing.F) {
	f.Add("<article><h1>a</h1><p>b &amp; c<br><br>d<table><td>e</article>", 60)
	f.Add("<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\"a\\u0041\\n\"}</script>", 5)
	f.Fuzz(func(t *testing.T, s string, limit int) { fuzzed(t, "a.html", s, limit) })
}

// fuzzed reads s and checks what holds for every article: blocks in order,
// inside the text, within the limit, and every place inside the file.
func fuzzed(t *testing.T, path, s string, limit int) {
	l := Defaults()
	l.BlockBytes = max(limit, 4)
	a, err := l.Parse([]byte(s), text.Meta{Path: path})
	if err != nil {
		var e *Error
		require.ErrorAs(t, err, &e)
		return
	}
	end := 0
	for _, b := range a.Doc.Blocks {
		require.GreaterOrEqual(t, b.Span.Start, end)
		require.LessOrEqual(t, b.Span.End, len(a.Doc.Text))
		require.Positive(t, b.Span.Len())
		require.LessOrEqual(t, b.Span.Len(), l.BlockBytes)
		end = b.Span.End
	}
	last := 0
	for _, tok := range a.Doc.Tokens() {
		from := a.Doc.Source(tok.Span)
		require.LessOrEqual(t, from.Start, from.End)
		require.LessOrEqual(t, from.End, len(s))
		if path == "a.txt" {
			require.GreaterOrEqual(t, from.Start, last)
			last = from.End
		}
	}
}
