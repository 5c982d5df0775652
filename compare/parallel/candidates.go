package parallel

import (
	"cmp"
	"math"
	"slices"
)

// index finds the lines that share telling words with those of another index.
// It is shared by all who compare with its document and never changed once made.
type index struct {
	lines  []*line
	terms  []int32          // of all lines, in order: places in words
	from   []int            // where the terms of each line begin, and their end
	weight []int            // of each line's terms
	words  []posting        // every telling word, in the order of first use
	byKey  map[string]int32 // places in words
	exact  map[uint64][]int // the lines with a hash
}

// posting is a telling word with the lines that have it.
type posting struct {
	key    string
	lines  []int32
	weight int
	common bool // too common to look for
}

// A word that is in more than a commonest share of all lines tells nothing; nor
// does one in more than mostLines of a very long text, so that the cost of a
// search does not grow with the text.
const (
	commonest = 0.25
	mostLines = 200
)

// smooth keeps a word that a short text lacks from weighing much more than one
// that it has once.
const smooth = 20

func newIndex(lines []*line) *index {
	terms := 0
	for _, l := range lines {
		for i := range l.units {
			if l.units[i].tells {
				terms++
			}
		}
	}
	words := terms/2 + 16 // most come twice
	x := &index{lines: lines, terms: make([]int32, 0, terms), from: make([]int, 1, len(lines)+1), weight: make([]int, len(lines)),
		words: make([]posting, 0, words), byKey: make(map[string]int32, words), exact: make(map[uint64][]int, len(lines))}
	for i, l := range lines {
		x.exact[l.hash] = append(x.exact[l.hash], i)
		for k := range l.units {
			if u := &l.units[k]; u.tells {
				x.add(u.key, int32(i))
			}
		}
		x.from = append(x.from, len(x.terms))
	}
	for i := range x.words {
		w := &x.words[i]
		n := len(w.lines)
		w.weight = x.rarity(n)
		w.common = n > mostLines || n > 8 && float64(n) > commonest*float64(len(lines))
	}
	for i := range lines {
		for _, t := range x.of(i) {
			x.weight[i] += x.words[t].weight
		}
	}
	return x
}

func (x *index) add(key string, line int32) {
	t, ok := x.byKey[key]
	if !ok {
		t = int32(len(x.words))
		x.byKey[key] = t
		x.words = append(x.words, posting{key: key})
	}
	x.words[t].lines = append(x.words[t].lines, line)
	x.terms = append(x.terms, t)
}

// of are the terms of line i.
func (x *index) of(i int) []int32 { return x.terms[x.from[i]:x.from[i+1]] }

// rarity is the weight of a word by how few lines have it (inverse document
// frequency, smoothed), in thousandths: whole numbers add up to the same in
// whatever order.
func (x *index) rarity(lines int) int {
	return int(1000 * math.Log((float64(len(x.lines))+smooth)/(float64(lines)+1)))
}

// pairing is a line of one index beside a line of another, by their places, and
// how alike their words are: the share of the weight of both that is common
// (Dice), each word weighed by how rare it is in its own text.
type pairing struct {
	a, b  int32
	alike float64
}

// closer orders the pairings of one line, the most alike first.
func closer(p, q pairing) int {
	return cmp.Or(cmp.Compare(q.alike, p.alike), cmp.Compare(p.a, q.a), cmp.Compare(p.b, q.b))
}

// beside are, for every line of x and for every line of y, the lines of the other
// that are most like it: at most most of them, and none below least. It tells of
// y beside x what it tells of x beside y. Lines with a hash in skip are left
// out. The pairings come in the order of x's lines, the most alike first.
func (x *index) beside(y *index, least float64, most int, skip map[uint64]int) []pairing {
	s := search{shared: make([]int, len(y.lines))}
	theirs := make([][]pairing, len(y.lines)) // the best of each line of y
	var out []pairing
	for i := range x.lines {
		if skip[x.lines[i].hash] > 0 {
			continue
		}
		s.read(x, y, i)
		var mine []pairing
		for _, j := range s.touched {
			p := pairing{int32(i), j, float64(s.shared[j]) / float64(x.weight[i]+y.weight[j])}
			s.shared[j] = 0
			if p.alike >= least && skip[y.lines[j].hash] == 0 {
				mine = insert(mine, p, most)
				theirs[j] = insert(theirs[j], p, most)
			}
		}
		out = append(out, mine...)
	}
	n := len(out)
	for _, list := range theirs {
		for _, p := range list {
			if _, found := slices.BinarySearchFunc(out[:n], p, inOrder); !found {
				out = append(out, p)
			}
		}
	}
	slices.SortFunc(out, inOrder)
	return out
}

// inOrder orders pairings by the lines of the first index.
func inOrder(p, q pairing) int { return cmp.Or(cmp.Compare(p.a, q.a), closer(p, q)) }

// insert puts p in its place among the most best.
func insert(best []pairing, p pairing, most int) []pairing {
	if len(best) == most {
		if closer(best[most-1], p) < 0 {
			return best
		}
		best = best[:most-1]
	}
	at, _ := slices.BinarySearchFunc(best, p, closer)
	return slices.Insert(best, at, p)
}

// search keeps its table between lines.
type search struct {
	shared  []int // by line of y, the weight of what it has in common; all 0 between calls
	touched []int32
}

// read adds up what the lines of y have in common with line i of x.
func (s *search) read(x, y *index, i int) {
	s.touched = s.touched[:0]
	for _, t := range x.of(i) {
		w := &x.words[t]
		u, ok := y.byKey[w.key]
		if !ok || w.common || y.words[u].common {
			continue
		}
		for _, j := range y.words[u].lines {
			if s.shared[j] == 0 {
				s.touched = append(s.touched, j)
			}
			s.shared[j] += w.weight + y.words[u].weight
		}
	}
}
