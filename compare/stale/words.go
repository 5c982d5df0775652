package stale

import (
	_ "embed"
	"strings"
	"sync"

	"factdiff/compare/parallel"
	"factdiff/extract/text"
	"factdiff/extract/wordlist"
)

//go:embed irregular.txt
var irregularFile string

//go:embed ends.txt
var endsFile string

//go:embed awaited.txt
var awaitedFile string

// lists are the word lists, read once.
type lists struct {
	base map[string]string          // spoke: speak
	ends map[string]map[string]bool // closed: reopened
	come map[string][][]string      // verdict: found guilty
}

var words = sync.OnceValue(func() lists {
	l := lists{base: map[string]string{}, ends: map[string]map[string]bool{}, come: map[string][][]string{}}
	for line := range strings.Lines(irregularFile) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Fields(line)
		for _, w := range f {
			l.base[w] = f[0]
		}
	}
	for state, ends := range wordlist.Rows(endsFile) {
		l.ends[state] = map[string]bool{}
		for _, w := range strings.Fields(ends) {
			l.ends[state][w] = true
		}
	}
	for noun, told := range wordlist.Rows(awaitedFile) {
		for phrase := range strings.SplitSeq(told, "|") {
			l.come[noun] = append(l.come[noun], strings.Fields(phrase))
		}
	}
	return l
})

// key is a word cut to what its forms have in common.
func key(w string) string {
	if b := words().base[w]; b != "" {
		w = b
	}
	k := parallel.Key(w)
	if n := len(k); n > 4 && k[n-1] == k[n-2] && k[n-1] != 's' && k[n-1] != 'l' { // barred: bar
		k = k[:n-1]
	}
	return k
}

// telling reports whether a token says what a sentence is about.
func telling(t *text.Token) bool {
	if t.Kind != text.Word || len(t.Lower) < 3 || parallel.Light(t.Lower) {
		return false
	}
	switch t.Lower {
	case "any", "anyone", "anybody", "anything", "yet", "immediately", "still", "now", "only", "just", "even", "whether", "how", "many", "much", "where", "why", "other", "others", "been", "being", "could", "should", "may", "might", "can",
		"police", "officials", "authorities", "investigators", "people", "person", "man", "woman", "year", "years", "old", "day", "time", "told", "according", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday":
		return false
	}
	return true
}
