package proper

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/syllables.txt
var syllableList string

var syllables = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	_, list, _ := strings.Cut(syllableList, "\n")
	for _, s := range strings.Fields(list) {
		m[s] = true
	}
	return m
})

// Syllables reports whether a word in lower case is made of one to three
// syllables as Chinese and Korean given names are: jinping, ki-moon, jong.
func Syllables(w string) bool {
	if len(w) > 18 {
		return false
	}
	for part := range strings.SplitSeq(w, "-") {
		if !splits(part, 3) {
			return false
		}
	}
	return true
}

func splits(w string, n int) bool {
	if w == "" {
		return true
	}
	if n == 0 {
		return false
	}
	known := syllables()
	for k := min(len(w), 7); k > 0; k-- {
		if known[w[:k]] && splits(w[k:], n-1) {
			return true
		}
	}
	return false
}
