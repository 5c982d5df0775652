package check

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Whatever stands in the middle of an article, the facts around it are read and
// compared, and nothing panics.
func TestHostileTextsAreReadThrough(t *testing.T) {
	before := "Mayor Ann Pell met Governor Ray Lund in Haleford on Monday, and the two of them spoke about the bridge over the river.\n\n"
	after := "\n\n" + seven + "\n"
	for name, middle := range map[string]string{
		"blanks":                 strings.Repeat(" ", 1<<16),
		"line ends":              strings.Repeat("\n", 1<<16),
		"digits":                 strings.Repeat("7", 1<<16),
		"straight quotes":        strings.Repeat(`"`, 1<<16),
		"quotes that never end":  strings.Repeat("“", 1<<16),
		"one word":               strings.Repeat("and the bridge ", 1<<13),
		"one name":               strings.Repeat("it was to be for Ann Pell ", 1<<11),
		"brackets":               strings.Repeat("(", 1<<16),
		"numbers":                strings.Repeat("1,000 ", 1<<13),
		"dates":                  strings.Repeat("it was on the May 5 ", 1<<12),
		"one capital":            strings.Repeat("A", 1<<16),
		"abbreviations":          strings.Repeat("of the U.S. ", 1<<12),
		"zero width":             strings.Repeat("\u200b", 1<<14),
		"turned letters":         strings.Repeat("\u202e\u2066", 1<<13),
		"marks without a letter": strings.Repeat("\u0301", 1<<14),
		"a family of four":       strings.Repeat("👩\u200d👩\u200d👧\u200d👦", 1<<10),
	} {
		t.Run(name, func(t *testing.T) {
			source := file("wire.txt", before+middle+strings.ReplaceAll(after, "seven", "nine"))
			r := run(t, &Plan{Comparisons: []Comparison{{Drafts: []*File{file("a.txt", before+after)}, Sources: []*File{source}}}}, Options{})
			assert.Empty(t, r.Errors)
			assert.Len(t, r.Findings, 1)
		})
	}
}

// What is no text is named, and no byte of it crashes the run.
func TestWhatIsNoText(t *testing.T) {
	for name, raw := range map[string]string{
		"NUL":           seven + "\x00" + seven,
		"invalid UTF-8": strings.Repeat("\xff\xfe\x80", 1<<12),
		"only NUL":      strings.Repeat("\x00", 1<<12),
	} {
		t.Run(name, func(t *testing.T) {
			r := run(t, &Plan{Comparisons: []Comparison{{Drafts: []*File{file("a.txt", seven)}, Sources: []*File{file("odd.txt", raw)}}}}, Options{})
			assert.False(t, r.Complete)
			require.Len(t, r.Errors, 1)
			assert.Equal(t, "odd.txt", r.Errors[0].Path)
		})
	}
}

// A name with a letter of another script, or with what prints nothing in it, is
// told of and is no second name.
func TestANameInDisguiseIsNoSecondName(t *testing.T) {
	const plain = "Mayor Ann Pell opened the bridge on Sunday. It was built in three years, and Pell said that it was the first of many."
	for name, written := range map[string]string{"a Cyrillic letter": "P\u0435ll", "a blank without width": "Pe\u200bll", "a turned letter": "Pe\u202ell", "full width": "Ｐｅｌｌ"} {
		t.Run(name, func(t *testing.T) {
			draft := file("a.txt", strings.ReplaceAll(plain, "Pell", written))
			r := run(t, &Plan{Comparisons: []Comparison{{Drafts: []*File{draft}, Sources: []*File{file("wire.txt", plain)}}}}, Options{})
			require.Len(t, r.Findings, 1)
			assert.Equal(t, "lookalike", r.Findings[0].Check)
			assert.Equal(t, "note", r.Findings[0].Level)
			assert.Equal(t, "Pell", r.Findings[0].Suggestion)
		})
	}
}
