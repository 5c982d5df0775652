package attribution

import (
	"factdiff/extract/clause/word"
	"factdiff/extract/text"
)

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
			g.be = true
		case w.Is(word.Have):
			g.have = true
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
			j = k
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
		return r.infinitive(a, g)
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
	if !ok || f&word.Base != 0 && f&word.PastForm == 0 && !g.modal && !g.do && !r.plural(n) {
		return false
	}
	if f&word.Noun != 0 && f&(word.ThirdS|word.Base) != 0 && !g.modal && !g.do && !r.verbal(i) {
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
	case g.modal || g.do:
		return f&(word.Base|word.Participle) != 0
	case g.have:
		return f&word.Participle != 0
	case g.be:
		return f&word.IngForm != 0
	}
	return f&(word.PastForm|word.ThirdS|word.Base) != 0
}

// verbal tells "he claims the bridge" from "insurance claims": a verb is
// followed by what is said.
func (r *reader) verbal(i int) bool {
	if i+1 >= r.hi {
		return true
	}
	if r.is(i-1, word.Pronoun|word.Relative) || r.toks[i-1].Cap && !r.toks[i].Cap {
		return true
	}
	return r.is(i+1, word.Determiner|word.Possessive|word.Pronoun|word.Subordinator|word.Object) || r.openingMark(i+1) || r.low(i+1) == "to" || r.low(i+1) == ","
}

// particle is the token after the cue that begins with the verb i: called for,
// pointed out, said in a statement stays "said".
func (r *reader) particle(i int) int {
	switch r.low(i + 1) {
	case "out", "for", "on", "against", "off":
		if r.info[i].Act == word.Speak || r.low(i+1) == "out" {
			return i + 2
		}
	case ":":
		return i + 2
	}
	return i + 1
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

// askedAt reports whether the verb i opens "Asked about", "when told".
func (r *reader) askedAt(i int) bool {
	if low := r.low(i); low != "asked" && low != "told" {
		return false
	}
	prev := r.low(i - 1)
	return i == r.lo || prev == "when" || prev == "once"
}

// asked reads "Asked about the delay, the minister", "when told that".
func (r *reader) asked(i int, g group) bool {
	if g.first != i || !r.askedAt(i) {
		return false
	}
	switch r.low(i + 1) {
	case "about", "whether", "if", "how", "why", "what", "when", "where", "by", "that", "directly", "afterward", "later", "for":
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

// infinitive reads "urged them to say": no subject of its own is in reach.
func (r *reader) infinitive(a Attribution, g group) bool { return false }

// clausal reports whether a clause or a quotation stands beside the verb i:
// "added that", "added, “", "“…,” he added".
func (r *reader) clausal(i int) bool {
	if r.info[i].Act == word.Show && r.is(i-1, word.Evidence) {
		return true
	}
	next := i + 1
	for r.is(next, word.Time) || r.low(next) == "on" && r.is(next+1, word.Time) {
		next++
	}
	if r.openingMark(next) || r.is(next, word.Subordinator) && !r.is(next, word.Preposition) || r.is(next, word.Pronoun) && r.ahead(next+1) {
		return true
	}
	switch r.low(next) {
	case ":", "out":
		return true
	case ",":
		return r.openingMark(next+1) || r.behindComma(i)
	case ".", "":
		return r.behindComma(i)
	case "to":
		switch r.info[i].Act {
		case word.Plan, word.Think:
			return true
		}
	}
	if r.closingMark(i-1) || r.low(i-1) == "," && r.closingMark(i-2) {
		return true
	}
	return r.info[i].Form&word.PastForm != 0 && r.is(i+1, word.Determiner|word.Possessive) && r.ahead(i+1)
}

// behindComma reports whether a comma or closing mark stands within the few
// words before the verb, as before "…, the mayor added".
func (r *reader) behindComma(i int) bool {
	for k := i - 1; k >= r.lo && k > i-8; k-- {
		if r.low(k) == "," || r.closingMark(k) {
			return true
		}
	}
	return false
}

// titled reports whether the sentence is set in capitals, as headlines are.
func (r *reader) titled() bool {
	caps, words := 0, 0
	for i := r.lo; i < r.hi; i++ {
		if t := &r.toks[i]; t.Kind == text.Word && len(t.Lower) > 3 {
			words++
			if t.Cap {
				caps++
			}
		}
	}
	return words > 2 && caps*4 >= words*3
}
