package superlative

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"

	"factdiff/extract/wordlist"
)

//go:embed words.txt
var words string

// degree is what a superlative says: the word shown and what it measures.
type degree struct{ word, class string }

// lexicon is what words.txt says.
type lexicon struct {
	of                     map[string]degree
	event, moved, measured map[string]bool
	where                  map[string]string
}

var lists = sync.OnceValue(func() *lexicon {
	x := &lexicon{of: map[string]degree{}, event: map[string]bool{}, moved: map[string]bool{}, measured: map[string]bool{}, where: map[string]string{}}
	sets := map[string]map[string]bool{"event": x.event, "moved": x.moved, "measured": x.measured}
	for name, rest := range wordlist.Rows(words) {
		if name == "where" {
			for _, f := range strings.Fields(rest) {
				w, key, _ := strings.Cut(f, "=")
				x.where[w] = key
			}
			continue
		}
		if set := sets[name]; set != nil {
			for _, w := range strings.Fields(rest) {
				set[w] = true
			}
			continue
		}
		for _, end := range strings.Split(rest, "; ") {
			all := strings.Fields(end)
			for _, w := range all {
				x.of[w] = degree{all[0], name}
			}
		}
	}
	return x
})

// ranks are the ordinals that may stand before a superlative, in order.
var ranks = [...]string{"second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"}

// rank is an ordinal before a superlative, with its hyphen, or "": "third-" for
// "third" and "3rd".
func rank(w string) string {
	for _, r := range ranks {
		if w == r {
			return w + "-"
		}
	}
	n := strings.TrimRight(w, "sthndr")
	if n == "" || n == w || strings.Trim(n, "0123456789") != "" {
		return ""
	}
	if v, err := strconv.Atoi(n); err == nil && v >= 2 && v < len(ranks)+2 {
		return ranks[v-2] + "-"
	}
	return w + "-"
}
