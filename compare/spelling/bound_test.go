package spelling_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"factdiff/compare"
	"factdiff/compare/spelling"
	"factdiff/extract"
	"factdiff/extract/text"
)

// What the bounds leave out of an article is named, and nothing is where they
// are not reached.
func TestWhatIsLeftOutIsNamed(t *testing.T) {
	for n, want := range map[int][]string{
		20:  nil,
		500: {"so many people are named that their spellings are compared among the first 200 only", "so many names stand here that spellings are compared among the first 800 only"},
	} {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "Mayor %s Pell%s spoke. ", coined(i), coined(i*7+3))
		}
		r := extract.Reading{Doc: text.New(text.Meta{}, b.String(), nil, text.Origin{})}
		var said []string
		for _, s := range compare.Run(&compare.Input{Sources: []extract.Reading{r}}, nil, []*compare.Check{&spelling.Check}).Skips {
			said = append(said, s.Reason)
		}
		assert.Equal(t, want, said, "%d people", n)
	}
}

// coined is the i-th of some ten thousand capitalised words.
func coined(i int) string {
	return string([]byte{'B' + byte(i%20), "aeiou"[i/20%5], 'b' + byte(i/100%20), "aeiou"[i/2000%5], 'n'})
}
