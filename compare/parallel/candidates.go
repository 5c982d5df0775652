package parallel

import (
	"cmp"
	"math"
	"slices"
)

// index finds the sentences that share telling words with a given one.
type index struct {
	lines    []*line
	postings map[string][]int32 // key → lines, in order
	n        float64
}

// commonest is the share of all lines beyond which a word tells nothing.
const commonest = 0.25

func newIndex(lines []*line) *index {
	x := &index{lines: lines, postings: map[string][]int32{}, n: float64(len(lines))}
	for i, l := range lines {
		for _, u := range l.units {
			if !u.telling() {
				continue
			}
			p := x.postings[u.key]
			if len(p) == 0 || p[len(p)-1] != int32(i) {
				x.postings[u.key] = append(p, int32(i))
			}
		}
	}
	return x
}

// rarity is the weight of a key by how few lines have it (inverse document
// frequency, smoothed).
func (x *index) rarity(key string) float64 {
	return math.Log((x.n + 2) / (float64(len(x.postings[key])) + 1))
}

// pairing is a line of the index beside a line asked for, and how alike their
// words are: the share of the weight of both that is common (Dice).
type pairing struct {
	line  *line
	alike float64
}

// find are the lines most like l, best first, at most most of them and none
// below least.
func (x *index) find(l *line, least float64, most int) []pairing {
	shared := map[int32]float64{}
	own := 0.0
	seen := map[string]bool{}
	for _, u := range l.units {
		if !u.telling() || seen[u.key] {
			continue
		}
		seen[u.key] = true
		w := x.rarity(u.key)
		own += w
		p := x.postings[u.key]
		if len(p) > 8 && float64(len(p)) > commonest*x.n {
			continue
		}
		for _, i := range p {
			shared[i] += w
		}
	}
	var out []pairing
	for i, w := range shared {
		other := x.total(x.lines[i])
		if alike := 2 * w / (own + other); alike >= least {
			out = append(out, pairing{x.lines[i], alike})
		}
	}
	slices.SortFunc(out, func(a, b pairing) int {
		if c := cmp.Compare(b.alike, a.alike); c != 0 {
			return c
		}
		return cmp.Compare(a.line.order, b.line.order)
	})
	return out[:min(len(out), most)]
}

// total is the weight of all telling words of l, each counted once.
func (x *index) total(l *line) float64 {
	if l.weight > 0 {
		return l.weight
	}
	seen := map[string]bool{}
	for _, u := range l.units {
		if !u.telling() || seen[u.key] {
			continue
		}
		seen[u.key] = true
		l.weight += x.rarity(u.key)
	}
	return l.weight
}
