package proper

import (
	_ "embed"
	"strings"
)

//go:generate go run ./internal/wordnet -out data/common.txt

// common.txt holds the lower-case words of WordNet 3.0 that its corpus or its
// class of persons attests, sorted, one a line, after its notice.
//
//go:embed data/common.txt
var commonWords string

// Common reports whether w, in lower case, is an ordinary English word, a
// plural or a verb form of one.
func Common(w string) bool {
	if i := strings.IndexByte(w, '-'); i > 0 && i+1 < len(w) { // four-time, rock-throwing
		return (Common(w[:i]) || ClassOf(w[:i])&Function != 0) && Common(w[i+1:])
	}
	if listed(w) {
		return true
	}
	switch w {
	case "children", "women", "men", "people", "internet":
		return true
	}
	n := len(w)
	switch {
	case n > 4 && strings.HasSuffix(w, "ies"):
		return listed(w[:n-3] + "y")
	case n > 4 && strings.HasSuffix(w, "es") && listed(w[:n-2]):
		return true
	case n > 3 && w[n-1] == 's' && w[n-2] != 's':
		return listed(w[:n-1])
	case n > 4 && strings.HasSuffix(w, "ied"):
		return listed(w[:n-3] + "y")
	case n > 4 && strings.HasSuffix(w, "ed"):
		return listed(w[:n-2]) || listed(w[:n-1]) || w[n-3] == w[n-4] && listed(w[:n-3])
	case n > 5 && strings.HasSuffix(w, "ing"):
		return listed(w[:n-3]) || listed(w[:n-3]+"e") || w[n-4] == w[n-5] && listed(w[:n-4])
	}
	return false
}

// listed looks w up by halving the list where it lies, so that the list costs
// nothing to load.
func listed(w string) bool {
	lo, hi := 0, len(commonWords)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		start := strings.LastIndexByte(commonWords[:mid], '\n') + 1
		end := len(commonWords)
		if n := strings.IndexByte(commonWords[mid:], '\n'); n >= 0 {
			end = mid + n
		}
		line := commonWords[start:end]
		switch {
		case line == w:
			return line != ""
		case line < w:
			lo = end + 1
		default:
			hi = start
		}
	}
	return false
}
