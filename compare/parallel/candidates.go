package parallel

import (
	"cmp"
	"math"
	"slices"
)

// index finds the sentences that share telling words with a given one. It is
// shared by all who compare with its document and never changed once made.
type index struct {
	lines    []*line
	postings map[string][]int32 // key → lines, in order
	weights  []float64          // of the lines' telling words, by rarity
	exact    map[uint64]int     // the first line with a hash
	n        float64
}

// A word that is in more than a commonest share of all lines tells nothing; nor
// does one in more than mostLines of a very long text, so that the cost of a
// search does not grow with the text.
const (
	commonest = 0.25
	mostLines = 200
)

func newIndex(lines []*line) *index {
	x := &index{lines: lines, postings: map[string][]int32{}, exact: make(map[uint64]int, len(lines)),
		weights: make([]float64, len(lines)), n: float64(len(lines))}
	for i, l := range lines {
		if _, ok := x.exact[l.hash]; !ok {
			x.exact[l.hash] = i
		}
		for _, u := range l.units {
			if u.tells {
				x.postings[u.key] = append(x.postings[u.key], int32(i))
			}
		}
	}
	for i, l := range lines {
		for _, u := range l.units {
			if u.tells {
				x.weights[i] += x.rarity(len(x.postings[u.key]))
			}
		}
	}
	return x
}

// smooth keeps a word that a short text lacks from weighing much more than one
// that it has once.
const smooth = 20

// rarity is the weight of a key by how few lines have it (inverse document
// frequency, smoothed).
func (x *index) rarity(lines int) float64 {
	return math.Log((x.n + smooth) / (float64(lines) + 1))
}

// pairing is a line of the index beside a line asked for, and how alike their
// words are: the share of the weight of both that is common (Dice).
type pairing struct {
	line  *line
	alike float64
}

// search is one reader's use of an index: it keeps its table between calls.
type search struct {
	*index
	shared  []float64 // by line, the weight of what it has in common; all 0 between calls
	touched []int32
}

func (x *index) search() *search { return &search{index: x, shared: make([]float64, len(x.lines))} }

// find are the lines most like l, best first, at most most of them and none
// below least.
func (s *search) find(l *line, least float64, most int) []pairing {
	own := 0.0
	for _, u := range l.units {
		if !u.tells {
			continue
		}
		p := s.postings[u.key]
		w := s.rarity(len(p))
		own += w
		if len(p) > mostLines || len(p) > 8 && float64(len(p)) > commonest*s.n {
			continue
		}
		for _, i := range p {
			if s.shared[i] == 0 {
				s.touched = append(s.touched, i)
			}
			s.shared[i] += w
		}
	}
	var out []pairing
	for _, i := range s.touched {
		if alike := 2 * s.shared[i] / (own + s.weights[i]); alike >= least {
			out = append(out, pairing{s.lines[i], alike})
		}
		s.shared[i] = 0
	}
	s.touched = s.touched[:0]
	slices.SortFunc(out, func(a, b pairing) int {
		if c := cmp.Compare(b.alike, a.alike); c != 0 {
			return c
		}
		return cmp.Compare(a.line.order, b.line.order)
	})
	return out[:min(len(out), most)]
}
