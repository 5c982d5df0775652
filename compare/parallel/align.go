package parallel

// step is one step of an alignment: unit A of the first line beside unit B of
// the second; -1 where one has nothing.
type step struct{ A, B int }

// aligner lines two sentences up, unit by unit, and keeps its table between
// calls.
type aligner struct {
	score []float64
	steps []step
}

// widest bounds the units of a sentence that are lined up, so that a text
// without full stops costs no more than a long sentence does.
const widest = 160

// The gain of two units that are not equal standing in the same place, as a
// share of their weight: fillers of one slot are kept together, words are only
// just preferred to gaps.
const (
	sameSlot = 0.35
	sameWord = 0.05
)

// gain says how much two units speak for standing side by side; below zero they
// never do.
func gain(a, b unit) float64 {
	w := min(a.weight, b.weight)
	switch {
	case a.slot == b.slot && a.key == b.key:
		return w
	case a.slot != b.slot:
		return -1
	case a.slot == mark:
		return -1
	case a.slot == word:
		if light(a.key) != light(b.key) {
			return -1
		}
		return sameWord * w
	}
	return sameSlot * w
}

// align is the alignment of two lines with the greatest gain (Needleman and
// Wunsch 1970, no cost for gaps). The steps are valid until the next call.
func (al *aligner) align(a, b []unit) []step {
	a, b = a[:min(len(a), widest)], b[:min(len(b), widest)]
	n, m := len(a), len(b)
	width := m + 1
	if need := (n + 1) * width; cap(al.score) < need {
		al.score = make([]float64, need)
	}
	t := al.score[:(n+1)*width]
	clear(t[:width])
	for i := 1; i <= n; i++ {
		t[i*width] = 0
		for j := 1; j <= m; j++ {
			best := max(t[(i-1)*width+j], t[i*width+j-1])
			if g := gain(a[i-1], b[j-1]); g > 0 {
				best = max(best, t[(i-1)*width+j-1]+g)
			}
			t[i*width+j] = best
		}
	}
	al.steps = al.steps[:0]
	for i, j := n, m; i > 0 || j > 0; {
		at := t[i*width+j]
		if i > 0 && j > 0 {
			if g := gain(a[i-1], b[j-1]); g > 0 && at == t[(i-1)*width+j-1]+g {
				i, j = i-1, j-1
				al.steps = append(al.steps, step{i, j})
				continue
			}
		}
		if j > 0 && at == t[i*width+j-1] {
			j--
			al.steps = append(al.steps, step{-1, j})
		} else {
			i--
			al.steps = append(al.steps, step{i, -1})
		}
	}
	for i, j := 0, len(al.steps)-1; i < j; i, j = i+1, j-1 {
		al.steps[i], al.steps[j] = al.steps[j], al.steps[i]
	}
	return al.steps
}
