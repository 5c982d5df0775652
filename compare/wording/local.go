package wording

// hunk is a run of words of two quotations that lie beside each other, [A0, A1)
// of the first and [B0, B1) of the second: equal words, or words that differ.
// Free hunks hold an omission that the writer marked; a loose hunk is an end of
// one quotation beside words from the middle of the other.
type hunk struct {
	A0, A1, B0, B1     int
	equal, free, loose bool
}

// The gains of the alignment. Light words are half the gain of others, so that
// two "of the" do not draw two utterances together.
const (
	gainWord  = 2
	gainLight = 1
	costWord  = 1 // of a word changed, left out or put in
)

// The moves of an alignment.
const (
	stop = iota
	both
	first
	second
)

// local is the best stretch that two quotations share, in order (Smith and
// Waterman 1981): what stands before and after it in the longer one costs
// nothing, nor do words beside an omission that is marked.
func local(a, b []word) []hunk {
	n, m := len(a), len(b)
	width := m + 1
	score := make([]int, 2*width)
	from := make([]byte, (n+1)*width)
	best, bi, bj := 0, 0, 0
	for i := 1; i <= n; i++ {
		row, last := score[i%2*width:][:width], score[(i+1)%2*width:][:width]
		x := a[i-1].key
		same, open := gain(x), x == left
		for j := 1; j <= m; j++ {
			y := b[j-1].key
			cost := costWord // of leaving one of the two out
			if open || y == left {
				cost = 0
			}
			s, move := 0, byte(stop)
			switch beside := last[j-1]; {
			case x == y:
				if beside += same; beside > s {
					s, move = beside, both
				}
			case cost > 0 && beside-costWord > s:
				s, move = beside-costWord, both
			}
			if g := last[j] - cost; g > s {
				s, move = g, first
			}
			if g := row[j-1] - cost; g > s {
				s, move = g, second
			}
			row[j], from[i*width+j] = s, move
			if s > best {
				best, bi, bj = s, i, j
			}
		}
	}
	return walk(a, b, from, bi, bj)
}

// gain is what a word that stands in both speaks for it.
func gain(x string) int {
	switch {
	case x == left:
		return 0
	case light(x):
		return gainLight
	}
	return gainWord
}

// walk goes back from the end of the best stretch and gathers its hunks.
func walk(a, b []word, from []byte, i, j int) []hunk {
	var out []hunk // from the last to the first
	add := func(da, db int, equal, free bool) {
		if k := len(out) - 1; k >= 0 && out[k].equal == equal {
			out[k].A0, out[k].B0, out[k].free = i, j, out[k].free || free
			return
		}
		out = append(out, hunk{A0: i, A1: i + da, B0: j, B1: j + db, equal: equal, free: free})
	}
	for width := len(b) + 1; from[i*width+j] != stop; {
		switch from[i*width+j] {
		case both:
			i, j = i-1, j-1
			x, y := a[i].key, b[j].key
			add(1, 1, x == y && x != left, x == left)
		case first:
			i--
			add(1, 0, false, a[i].key == left || j > 0 && b[j-1].key == left)
		default:
			j--
			add(0, 1, false, b[j].key == left || i > 0 && a[i-1].key == left)
		}
	}
	for l, r := 0, len(out)-1; l < r; l, r = l+1, r-1 {
		out[l], out[r] = out[r], out[l]
	}
	return out
}
