package check

import (
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// prose is English enough for any text that begins with it to be read.
var prose = strings.Repeat("It was the first time that this had been seen in the town, and the mayor said that it was not to be the last. ", 40)

// shapes are texts of some n bytes that no person wrote, by what they are made of.
func shapes(n int) map[string]*File {
	of := func(s string) string { return strings.Repeat(s, n/len(s)) }
	out := map[string]*File{}
	for name, middle := range map[string]string{
		"blanks":                 of(" "),
		"digits":                 of("7"),
		"quotes":                 of(`"`),
		"one word":               of("and the "),
		"quotes in one another":  strings.Repeat("“‘", n/12) + "he said" + strings.Repeat("’”", n/12),
		"brackets":               of("("),
		"dates":                  of("May 5, 2011 "),
		"names":                  of("Ann Pell "),
		"numbers":                of("1,000 "),
		"times of day":           of("at 3 p.m. EST "),
		"money":                  of("$5 million "),
		"places":                 of("Columbus, Ga., "),
		"statements":             of("Mayor Ann Pell met Governor Ray Lund for talks that lasted two hours. "),
		"quotations":             of("“It was so,” he said. "),
		"a sentence without end": of("and the mayor of the town went to the river with 12 people on Monday "),
		"turned letters":         of("\u202e\u2066a "),
		"letters in disguise":    of("\u0422rump "),
		"bytes that are no text": of("a\xff\xfe\x80 "),
	} {
		out[name] = file("odd.txt", prose+"\n\n"+middle+"\n\n"+seven)
	}
	out["paragraphs of HTML"] = file("odd.html", "<html><body><p>"+prose+"</p>"+of("<p>Ann Pell died on May 5.</p>")+"</body></html>")
	out["attributes"] = file("odd.html", "<html><body><p>"+prose+"</p><p "+of("a=b ")+">"+seven+"</p></body></html>")
	return out
}

// Whatever a text is made of, what a check finds in it, and the memory that it
// asks for, grow no faster than the text. Memory is counted as it is asked for,
// which is the same on any machine; a check whose work were the square of the
// text would ask for sixteen times as much for four times the text.
func TestTheCostOfAnyTextIsLinear(t *testing.T) {
	const n = 32 << 10
	small, large := shapes(n), shapes(4*n)
	for name := range small {
		t.Run(name, func(t *testing.T) {
			one, _ := cost(t, small[name])
			four, found := cost(t, large[name])
			assert.Less(t, float64(four), 6*float64(max(one, 8<<20)), "bytes asked for")
			assert.Less(t, four, uint64(4*n)*3000, "bytes asked for")
			assert.Less(t, found, 4*n/3, "claims and skips")
		})
	}
}

// cost is the memory that a check of f against a short source asks for, and how
// many claims and skips come of it.
func cost(t *testing.T, f *File) (bytes uint64, found int) {
	t.Helper()
	p := &Plan{Comparisons: []Comparison{{Drafts: []*File{f}, Sources: []*File{file("wire.txt", nine)}}}}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	r, err := Run(t.Context(), p, Options{Jobs: 1})
	runtime.ReadMemStats(&after)
	require.NoError(t, err)
	for _, q := range r.Questions {
		found += len(q.Claims)
	}
	return after.TotalAlloc - before.TotalAlloc, found + len(r.Skipped)
}

// What no person nested is refused before it is read.
func TestDeepNestingIsRefused(t *testing.T) {
	for name, f := range map[string]*File{
		"HTML":     file("deep.html", "<html><body><p>"+prose+"</p>"+strings.Repeat("<div>", 100_000)),
		"Markdown": file("deep.md", prose+"\n\n"+strings.Repeat("> ", 100_000)+seven),
	} {
		t.Run(name, func(t *testing.T) {
			r := run(t, &Plan{Comparisons: []Comparison{{Drafts: []*File{file("a.txt", seven)}, Sources: []*File{f}}}}, Options{})
			require.Len(t, r.Errors, 1)
			assert.Contains(t, r.Errors[0].Message, "nested too deeply")
		})
	}
}

// A hundred megabytes of anything are refused by their size, before they are
// parsed.
func TestAHundredMegabytes(t *testing.T) {
	for name, s := range map[string]string{"blanks": " ", "digits": "7", "quotes": `"`, "one word": "and the "} {
		t.Run(name, func(t *testing.T) {
			huge := file("huge.txt", strings.Repeat(s, 100<<20/len(s)))
			r := run(t, &Plan{Comparisons: []Comparison{{Drafts: []*File{file("a.txt", seven)}, Sources: []*File{huge}}}}, Options{})
			require.Len(t, r.Errors, 1)
			assert.Equal(t, "too large (limit 16 MiB)", r.Errors[0].Message)
		})
	}
}
