package calendar

import (
	_ "embed"
	"strings"
	"sync"

	"factdiff/extract/text"
	"factdiff/extract/wordlist"
)

//go:embed fixed.txt
var fixedFile string

// fixed are the words of the places that keep the standard time of a label.
var fixed = sync.OnceValue(func() map[string]map[string]bool {
	out := map[string]map[string]bool{}
	for label, places := range wordlist.Rows(fixedFile) {
		out[label] = map[string]bool{}
		for _, w := range strings.Fields(places) {
			out[label][w] = true
		}
	}
	return out
})

// opening is how many tokens at the beginning of an article may tell where it was
// written.
const opening = 60

// keeps reports whether the sentence, or the opening of the article, names a place
// where the label is right all year: 3:30 p.m. MST in Phoenix.
func keeps(d *text.Document, label string, sentence int) bool {
	places := fixed()[strings.ToUpper(label)]
	t := d.Tokens()
	s := d.Sentences()[sentence]
	for _, part := range [...][]text.Token{t[s.First:s.Last], t[:min(opening, len(t))]} {
		for i := range part {
			if part[i].Cap && places[part[i].Lower] {
				return true
			}
		}
	}
	return false
}
