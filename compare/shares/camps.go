package shares

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed camps.txt
var campsFile string

// camp is a place in the file of camps: a set, and a camp of it.
type camp struct {
	set, at int
	// sort: the set is of what people are; after "of" or "for" its words are the
	// whole of a share, 60 percent of women.
	sort bool
	// closed: the set has no third camp.
	closed bool
}

// leftover is the set of those who are in no camp; it goes with every other.
const leftover = 0

// camps are the camps of each word.
var camps = sync.OnceValue(func() map[string][]camp {
	out := map[string][]camp{}
	_, lines, _ := strings.Cut(campsFile, "\n")
	for n, line := range strings.Split(strings.TrimSpace(lines), "\n") {
		words := strings.TrimLeft(line, "+~=")
		sign := line[:len(line)-len(words)]
		for k, field := range strings.Fields(words) {
			c := camp{set: n + 1, at: k, sort: sign == "~" || sign == "=", closed: sign == "="}
			if sign == "+" {
				c.set = leftover
			}
			for w := range strings.SplitSeq(field, "/") {
				out[w] = append(out[w], c)
			}
		}
	}
	return out
})

// apart reports whether nobody is counted twice under two labels: their words
// are of two camps of one set. The set is given back, so that a third label can
// be held to it.
func apart(a, b []camp) (camp, bool) {
	for _, x := range a {
		for _, y := range b {
			switch {
			case x.set == leftover && y.set == leftover:
			case x.set == leftover:
				return camp{set: y.set}, true
			case y.set == leftover:
				return camp{set: x.set}, true
			case x.set == y.set && x.at != y.at:
				return camp{set: x.set, closed: x.closed && y.closed}, true
			}
		}
	}
	return camp{}, false
}
