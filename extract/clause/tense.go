package clause

import "factdiff/extract/clause/word"

// tense reads the tense of clause k from its first finite verb.
func (r *reader) tense(k int) {
	c := &r.clauses[k]
	if c.Head != k {
		return
	}
	for i := c.First; i < c.Last; i++ {
		if !r.finite(i) {
			continue
		}
		c.Tense = r.tenseAt(i)
		break
	}
	for j := r.begin; j < len(r.clauses); j++ {
		if r.clauses[j].Head == k {
			r.clauses[j].Tense = c.Tense
		}
	}
}

func (r *reader) tenseAt(i int) Tense {
	w := r.info[i]
	switch low := r.toks[i].Lower; {
	case w.Is(word.Modal):
		if low == "can" || low == "can't" || low == "cannot" || low == "must" {
			return Present
		}
		return Future
	case low == "was" || low == "were" || low == "wasn't" || low == "weren't" || w.Is(word.Have) || low == "did" || low == "didn't":
		return Past
	case w.Is(word.Be | word.Do):
		if r.low(i+1) == "going" && r.low(i+2) == "to" {
			return Future
		}
		return Present
	case w.Is(word.Past):
		return Past
	}
	return Present
}
