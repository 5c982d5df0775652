package attribution

import "factdiff/extract/clause/word"

// group is a verb group: "has repeatedly been told".
type group struct {
	first    int // its first token
	be       bool
	have     bool
	do       bool
	modal    bool
	negated  bool
	to       bool // an infinitive that no verb governs
	genitive bool // 's stands before the verb
	governed bool // an infinitive under a verb of the group: declined to say
}

// groupBefore reads leftwards from the verb i.
func (r *reader) groupBefore(i int) group {
	g := group{first: i}
	for j := i - 1; j >= r.lo; j-- {
		w := r.info[j]
		low := r.toks[j].Lower
		if w.Is(word.Pronoun) { // I've said
			g.be, g.have, g.modal = g.be || w.Is(word.Be), g.have || w.Is(word.Have), g.modal || w.Is(word.Modal)
			return g
		}
		switch {
		case w.Is(word.Genitive):
			g.genitive = i == j+1
			return g
		case low == "'s" && r.info[i].Form&word.IngForm == 0: // he's said so
			g.have = true
		case w.Is(word.Be):
			g.be = !g.governed
		case w.Is(word.Have):
			g.have = !g.governed
		case w.Is(word.Do):
			g.do = true
		case w.Is(word.Modal) && !r.nameOfMay(j):
			g.modal = true
		case w.Is(word.Determiner | word.Time):
			return g
		case w.Is(word.Adverb | word.Negator):
		case low == "to":
			k := j - 1
			for r.is(k, word.Adverb) {
				k--
			}
			if !r.governs(k) {
				g.to, g.first = true, j
				return g
			}
			g.negated = g.negated || r.low(k) == "declined" || r.low(k) == "refused" || r.low(k) == "failed"
			if r.low(k) == "on" { // went on to say
				k--
			}
			g.governed, j = true, k
		default:
			return g
		}
		g.negated = g.negated || w.Is(word.Negator)
		g.first = j
	}
	return g
}

// nameOfMay: Theresa May, and the month.
func (r *reader) nameOfMay(j int) bool {
	return r.toks[j].Lower == "may" && r.toks[j].Cap && j > r.lo
}

// governs reports whether the verb k takes an infinitive with its own subject:
// declined to say, went on to add, has to say, is to announce.
func (r *reader) governs(k int) bool {
	if k < r.lo {
		return false
	}
	if r.is(k, word.Be|word.Have) {
		return true
	}
	switch r.toks[k].Lower {
	case "on", "going", "went", "declined", "refused", "continued", "continues", "continue", "tried", "tries", "trying", "began", "begins",
		"failed", "fails", "appeared", "appears", "seemed", "seems", "wanted", "wants", "want", "likes", "liked", "used", "needs", "managed",
		"came", "hastened", "rushed", "planned", "plans", "hoped", "hopes", "sought", "seeks", "able", "quick", "careful", "expected", "set", "due":
		return true
	}
	return false
}

// verb reads the verb of saying i, if it is one here.
func (r *reader) verb(i int) bool {
	f := r.info[i].Form
	if f&word.Noun != 0 && r.toks[i].Cap && i > r.lo && f&word.IngForm == 0 && !r.titled() {
		return false // the Office Report, the United States
	}
	g := r.groupBefore(i)
	if g.genitive || f&word.Strict != 0 && !r.clausal(i) {
		return false
	}
	a := Attribution{Act: r.info[i].Act, CueFirst: i, CueLast: r.particle(i), Negated: g.negated, Modal: g.modal}
	switch {
	case r.asked(i, g):
		a.Passive = true
		r.add(a)
		return true
	case g.be && f&(word.Participle) != 0 && !g.do:
		return r.passive(a, g)
	case f&word.IngForm != 0 && !g.be:
		return r.participle(a, g)
	case f&word.Participle != 0 && r.low(a.CueLast) == "by" && !g.have && r.low(i) != "said" && r.low(i) != "told":
		return r.passive(a, g)
	case g.to:
		return false // "urged them to say": no subject of its own is in reach
	}
	if !r.finite(i, g) {
		return false
	}
	if n, ok := r.inverted(i, g); ok {
		a.source, a.Free = n, true
		r.add(a)
		return true
	}
	n, ok := r.subject(g.first)
	if !ok || f&word.Base != 0 && f&word.PastForm == 0 && !g.modal && !g.do && !g.governed && !r.plural(n) {
		return false
	}
	if f&word.Noun != 0 && f&(word.ThirdS|word.Base) != 0 && !g.modal && !g.do && !g.governed && !r.verbal(i) {
		return false
	}
	a.source = n
	r.add(a)
	return true
}

// finite reports whether the form can be the verb of a clause with this group
// before it.
func (r *reader) finite(i int, g group) bool {
	f := r.info[i].Form
	switch {
	case g.governed:
		return f&word.Base != 0
	case g.modal || g.do:
		return f&(word.Base|word.Participle) != 0
	case g.have:
		return f&word.Participle != 0
	case g.be:
		return f&word.IngForm != 0
	}
	return f&(word.PastForm|word.ThirdS|word.Base) != 0
}

// passive reads "was told", "is believed to", "was promoted by the union".
func (r *reader) passive(a Attribution, g group) bool {
	a.Passive = true
	if r.low(a.CueLast) == "by" {
		n, ok := r.nounRight(a.CueLast + 1)
		if !ok || r.is(a.CueLast+1, word.Time) || r.info[a.CueLast+1].Is(word.Ing) {
			return false
		}
		a.source = n
		r.add(a)
		return true
	}
	if !g.be {
		return false
	}
	switch a.Act {
	case word.Say, word.Think, word.Plan, word.Ask:
		r.add(a)
		return true
	}
	return false
}

// participle reads "…, saying the bridge was safe": its subject is the
// sentence's.
func (r *reader) participle(a Attribution, g group) bool {
	prev := g.first - 1
	if prev < r.lo {
		return false
	}
	switch low := r.low(prev); {
	case low == "," || low == "—" || low == "–" || r.is(prev, word.Conjunction):
	case low == "by" || low == "before" || low == "after" || low == "in" || low == "while" || low == "without":
	default: // posts saying "…", a video of Smith saying
		n, ok := r.subject(g.first)
		if !ok || !r.word(prev) || a.Act != word.Say || !r.toks[prev].Cap && !r.openingMark(a.CueLast) && r.low(a.CueLast) != "that" {
			return false
		}
		a.source = n
		r.add(a)
		return true
	}
	a.source, _ = r.main(g.first)
	r.add(a)
	return true
}
