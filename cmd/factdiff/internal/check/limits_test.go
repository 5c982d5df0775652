package check

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract/article"
	"factdiff/extract/article/docx/docxtest"
	"factdiff/extract/text"
)

// Every limit that is reached makes the run incomplete and says which it was.
func TestEachLimitIsNamed(t *testing.T) {
	slow := func() *File {
		f := At("slow.txt")
		f.Parse = func(m text.Meta) (*article.Article, error) {
			time.Sleep(50 * time.Millisecond)
			return article.Defaults().Parse([]byte(seven), m)
		}
		return f
	}
	long := strings.Repeat(seven+"\n\n", 20)
	for _, c := range []struct {
		limit  string
		set    func(*Limits)
		source *File
		said   string
	}{
		{"bytes", func(l *Limits) { l.FileBytes = 200 }, file("long.txt", long), "too large"},
		{"blocks", func(l *Limits) { l.Blocks = 3 }, file("long.txt", long), "too many paragraphs"},
		{"depth", func(l *Limits) { l.Depth = 2 }, file("nested.md", "> > > "+seven), "nested too deeply"},
		{"entries", func(l *Limits) { l.Entries = 3 }, file("wire.docx", string(docxtest.Text(nine))), "--limit-entries"},
		{"bytes, unpacked", func(l *Limits) { l.FileBytes = 100_000 }, file("bomb.docx", string(docxtest.Text(strings.Repeat(seven+"\n", 2000)))), "unpacked, limit 100000 bytes"},
		{"depth, in Word", func(l *Limits) { l.Depth = 4 }, file("wire.docx", string(docxtest.Text(nine))), "nested too deeply"},
		{"words", func(l *Limits) { l.Words = 20 }, file("long.txt", long), "--limit-words"},
		{"mentions", func(l *Limits) { l.Mentions = 5 }, file("long.txt", long), "--limit-mentions"},
		{"claims", func(l *Limits) { l.Claims = 1 }, file("met.txt", visits), "--limit-claims"},
		{"read", func(l *Limits) { l.Read = time.Nanosecond }, slow(), "--limit-read"},
		{"check", func(l *Limits) { l.Check = time.Nanosecond }, file("wire.txt", long), "--limit-check"},
	} {
		t.Run(c.limit, func(t *testing.T) {
			l := Defaults()
			c.set(&l)
			r := run(t, &Plan{Comparisons: []Comparison{{Drafts: []*File{file("a.md", seven)}, Sources: []*File{c.source}}}}, Options{Limits: l})
			assert.False(t, r.Complete)
			require.NotEmpty(t, r.Errors)
			assert.Contains(t, r.Errors[len(r.Errors)-1].Message, c.said)
		})
	}
}

// A limit on pairs leaves out whole sources, the last ones, each by name; a first
// one is always compared.
func TestPairsBeyondTheLimit(t *testing.T) {
	l := Defaults()
	l.Pairs = 2
	c := Comparison{Drafts: []*File{file("a.md", seven)}, Sources: []*File{file("s1.txt", nine), file("s2.txt", nine), file("s3.txt", nine), file("s4.txt", nine)}}
	r := run(t, &Plan{Comparisons: []Comparison{c}}, Options{Limits: l})
	require.Len(t, r.Findings, 1)
	assert.Len(t, r.Findings[0].Evidence, 3, "the draft and two sources")
	require.Len(t, r.Errors, 2)
	assert.Equal(t, []string{"s3.txt", "s4.txt"}, []string{r.Errors[0].Path, r.Errors[1].Path})
}

// A long sentence is cut, and nothing of it is left out: the check is complete.
func TestALongSentenceIsCut(t *testing.T) {
	l := Defaults()
	l.Sentence = 5
	r := run(t, &Plan{Comparisons: []Comparison{{Drafts: []*File{file("a.md", seven)}, Sources: []*File{file("long.txt", nine)}}}}, Options{Limits: l})
	assert.True(t, r.Complete, r.Errors)
}

const visits = "Mayor Ann Pell met Governor Ray Lund in Haleford on Monday. The talks lasted two hours, Pell said. " +
	"Lund arrived at 3 p.m. and left at 5 p.m. Mayor Ann Pell, 51, was joined by police chief Tony Marsh."

func TestNoLimitIsNoBound(t *testing.T) {
	l := Limits{Claims: 0}
	l.FileBytes = 1 << 20
	r := run(t, &Plan{Comparisons: []Comparison{{Drafts: []*File{file("a.md", seven)}, Sources: []*File{file("met.txt", visits)}}}}, Options{Limits: l})
	assert.True(t, r.Complete, r.Errors)
}
