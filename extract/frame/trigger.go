package frame

// maxSlot is taken as the length of the longest slot, in tokens; a longer one
// is met only where the pattern begins with it or with what is near it.
const maxSlot = 40

// width is how many tokens n can take.
func width(n *node) (lo, hi int) {
	switch n.op {
	case seq, capture:
		for k := n.kid; k != nil; k = k.next {
			a, b := width(k)
			lo, hi = lo+a, hi+b
		}
		return lo, hi
	case alt:
		lo, hi = width(n.kid)
		for k := n.kid.next; k != nil; k = k.next {
			a, b := width(k)
			lo, hi = min(lo, a), max(hi, b)
		}
		return lo, hi
	case opt:
		_, hi = width(n.kid)
		return 0, hi
	case literal, shape:
		return 1, 1
	case inClass:
		return 1, n.words.longest
	case slotOf:
		return 1, maxSlot
	case gap:
		return 0, int(n.n)
	}
	return 0, 0
}

// trigger is a word, a class, or a type of slot, one of which every match of a
// frame has: lo to hi tokens after its beginning.
type trigger struct {
	word, kind string
	words      *Words
	lo, hi     int
}

// triggers adds to list the rarest things one of which must be in every match of
// root.
func (p *parser) triggers(list []trigger, root *node) ([]trigger, error) {
	if cost(root) == never {
		return nil, p.fail(0, "expected a word, class or slot that is not optional: nothing else can be looked up")
	}
	return gather(list, root, 0, 0), nil
}

// The cost of looking a trigger up is how often it will be met in vain.
const (
	rare   = 1
	listed = 2
	slots  = 3
	common = 9
	never  = 100
)

func cost(n *node) uint8 {
	if n.cost == 0 {
		n.cost = reckon(n)
	}
	return n.cost
}

func reckon(n *node) uint8 {
	switch n.op {
	case literal:
		if everywhere(n.word) {
			return common
		}
		return rare
	case inClass:
		return listed
	case slotOf:
		return slots
	case seq, capture:
		least := uint8(never)
		for k := n.kid; k != nil; k = k.next {
			least = min(least, cost(k))
		}
		return least
	case alt:
		most := uint8(0)
		for k := n.kid; k != nil; k = k.next {
			most = max(most, cost(k))
		}
		return most
	}
	return never
}

// gather adds the triggers of n, which begins lo to hi tokens after the match,
// to list; of a row those of its first element of the least cost.
func gather(list []trigger, n *node, lo, hi int) []trigger {
	switch n.op {
	case literal:
		return append(list, trigger{word: n.word, lo: lo, hi: hi})
	case inClass:
		return append(list, trigger{words: n.words, lo: lo, hi: hi})
	case slotOf:
		return append(list, trigger{kind: n.word, lo: lo, hi: hi})
	case alt:
		for k := n.kid; k != nil; k = k.next {
			list = gather(list, k, lo, hi)
		}
	default:
		least := cost(n)
		for k := n.kid; k != nil; k = k.next {
			if cost(k) == least {
				return gather(list, k, lo, hi)
			}
			a, b := width(k)
			lo, hi = lo+a, hi+b
		}
	}
	return list
}

// everywhere tells the words that stand in most sentences.
func everywhere(w string) bool {
	switch w {
	case ",", ".", "'s", "-", "“", "”", "\"", "'", ":", "(", ")", "—", "–", "$", "%",
		"the", "a", "an", "of", "in", "on", "at", "to", "and", "for", "by", "with", "from", "as", "or", "but", "than", "that", "who", "which", "not", "no",
		"is", "was", "are", "were", "be", "been", "has", "have", "had", "will", "would", "said", "he", "she", "it", "his", "her", "their", "they", "about", "more", "after":
		return true
	}
	return false
}
