package clause

import (
	"factdiff/extract/clause/word"
	"factdiff/extract/text"
)

// divide cuts the sentence where a new clause may begin. Pieces without a verb
// are kept apart; attach finds the clause they belong to.
func (r *reader) divide() {
	for r.at < len(r.atts) && r.atts[r.at].Sentence < r.sent {
		r.at++
	}
	first := r.lo
	for i := r.lo + 1; i < r.hi; i++ {
		if r.cuts(first, i) && r.any(first, i) {
			r.put(first, i)
			first = i
		}
	}
	r.put(first, r.hi)
}

func (r *reader) put(first, last int) {
	r.clauses = append(r.clauses, Clause{First: first, Last: last, Sentence: r.sent, Head: -1,
		Span: text.Span{Start: r.toks[first].Span.Start, End: r.toks[last-1].Span.End}})
}

// any reports whether [first, last) holds more than marks.
func (r *reader) any(first, last int) bool {
	for i := first; i < last; i++ {
		if r.toks[i].Kind != text.Punct {
			return true
		}
	}
	return false
}

// cuts reports whether a piece begins at token i.
func (r *reader) cuts(first, i int) bool {
	w, prev := r.info[i], &r.toks[i-1]
	if r.marks.Opens(i) || r.marks.Closes(i-1) && r.toks[i].Kind != text.Punct {
		return true
	}
	if prev.Kind == text.Punct {
		switch prev.Lower {
		case ",", ";", ":", "—", "–", ")", "…":
			return r.toks[i].Kind != text.Punct || r.toks[i].Lower == "("
		case "-":
			return prev.Space
		}
	}
	if r.toks[i].Kind == text.Punct {
		return r.toks[i].Lower == "("
	}
	switch {
	case w.Is(word.Preposition) && (r.low(i+1) == "which" || r.low(i+1) == "whom"):
		return true
	case w.Is(word.Subordinator | word.Relative):
		return !((r.low(i) == "which" || r.low(i) == "whom") && r.is(i-1, word.Preposition)) && r.headsClause(i)
	case w.Is(word.Conjunction): // "Smith and Jones have": no verb yet, so two names
		return r.verbIn(first, i) && r.joinsClauses(i)
	}
	return r.contentBegins(i)
}

// headsClause reports whether a verb follows the subordinator i before the next
// comma: "after talks began", not "after the talks".
func (r *reader) headsClause(i int) bool {
	switch low := r.toks[i].Lower; {
	case low == "that" && r.info[i].Is(word.Determiner) && r.is(i-1, word.Preposition):
		return false
	case low == "as" && (r.low(i+2) == "as" || r.low(i-2) == "as" || r.low(i-1) == "such" || r.low(i+1) == "well"):
		return false
	case low == "if" || low == "whether" || low == "unless":
		return true
	}
	for k := i + 1; k < r.hi && k < i+25; k++ {
		if r.toks[k].Kind == text.Punct && r.toks[k].Lower != "-" && r.toks[k].Lower != "'" {
			return false
		}
		if r.finite(k) {
			return true
		}
	}
	return false
}

// joinsClauses reports whether a verb group, or a subject and one, follows the
// conjunction i within a few words: "and will sign", "but the mayor said".
func (r *reader) joinsClauses(i int) bool {
	for k := i + 1; k < r.hi && k < i+7; k++ {
		if r.toks[k].Kind == text.Punct || r.is(k, word.Conjunction) {
			return false
		}
		if r.finite(k) && !r.is(k, word.Past) || r.is(k, word.Auxiliary) || k == i+1 && r.is(k, word.Past) {
			return true
		}
		if r.is(k, word.Past) && !r.is(k-1, word.Determiner|word.Possessive) {
			return true
		}
	}
	return false
}

// contentBegins reports whether what a verb of saying governs begins at token i
// without "that": "the palace signaled | the talks could last".
func (r *reader) contentBegins(i int) bool {
	for k := r.at; k < len(r.atts) && r.atts[k].Sentence == r.sent; k++ {
		if a := &r.atts[k]; !a.Free && !a.Passive && a.From == i && a.To > i && r.low(i) != "to" {
			for j := i; j < a.To && j < i+25; j++ {
				if r.is(j, word.Auxiliary) || r.finite(j) {
					return true
				}
			}
		}
	}
	return false
}

// finite reports whether token k can be the finite verb of a clause.
func (r *reader) finite(k int) bool {
	w := r.info[k]
	switch {
	case r.low(k-1) == "than" || r.low(k-1) == "as" && w.Hint&word.Planned != 0: // earlier than planned, as planned
		return false
	case r.low(k-1) == "to":
		return false
	case w.Is(word.Auxiliary):
		return r.toks[k].Lower != "been" && r.toks[k].Lower != "being" && !r.may(k)
	case w.Act != word.None:
		return w.Form&word.PastForm != 0 && !r.is(k-1, word.Determiner|word.Possessive|word.Be) || w.Form&word.ThirdS != 0 && (w.Form&word.Noun == 0 || r.is(k-1, word.Pronoun))
	case w.Is(word.Past):
		return !r.is(k-1, word.Determiner|word.Possessive|word.Be|word.Preposition|word.Genitive)
	}
	return false
}

// may: the month, and Theresa May.
func (r *reader) may(k int) bool {
	return r.toks[k].Lower == "may" && r.toks[k].Cap && k > r.lo
}

func (r *reader) is(i int, c word.Class) bool { return i >= r.lo && i < r.hi && r.info[i].Is(c) }

func (r *reader) low(i int) string {
	if i < r.lo || i >= r.hi {
		return ""
	}
	return r.toks[i].Lower
}

// attach gives every piece without a verb to a clause: to the one before it,
// over an aside that lies between, or, at the begin of the sentence, to the
// next.
func (r *reader) attach() {
	main := -1 // the last clause that is no aside
	for k := r.begin; k < len(r.clauses); k++ {
		c := &r.clauses[k]
		if r.verbIn(c.First, c.Last) || r.begins(c) {
			c.Head = k
			if !r.aside(k) {
				main = k
			}
			continue
		}
		switch {
		case main >= 0:
			c.Head = main
		case k > r.begin && r.clauses[k-1].Head >= 0:
			c.Head = r.clauses[k-1].Head
		}
	}
	next := -1
	for k := len(r.clauses) - 1; k >= r.begin; k-- {
		c := &r.clauses[k]
		if c.Head == k && !r.aside(k) || c.Head == k && next < 0 {
			next = k
		}
		if c.Head < 0 {
			c.Head = next
		}
		if c.Head < 0 {
			c.Head = k
		}
	}
}

// begins reports whether a piece begins as clauses do, though its verb is in no
// list: "which attracts", "so they stock".
func (r *reader) begins(c *Clause) bool {
	i := c.First
	for i < c.Last && r.is(i, word.Conjunction) {
		i++
	}
	if i+1 >= c.Last || r.toks[i+1].Kind != text.Word || c.First == r.lo {
		return false
	}
	switch r.low(i) {
	case "which", "who", "he", "she", "it", "they", "we", "i":
		return r.toks[c.First-1].Kind == text.Punct || i > c.First
	}
	return false
}

func (r *reader) verbIn(first, last int) bool {
	for i := first; i < last; i++ {
		if r.finite(i) {
			return true
		}
	}
	return false
}

// aside reports whether clause k is a relative clause, a parenthesis or a free
// attribution after which the clause before it goes on.
func (r *reader) aside(k int) bool {
	c := &r.clauses[k]
	if k == r.begin || c.Last >= r.hi {
		return false
	}
	if before := r.low(c.First - 1); before != "," && before != "—" && before != "–" && before != "-" && r.low(c.First) != "(" && !r.is(c.First, word.Relative) {
		return false
	}
	if r.is(c.First, word.Relative) || r.low(c.First) == "(" || r.low(c.First-1) == "(" {
		return true
	}
	for n := r.at; n < len(r.atts) && r.atts[n].Sentence == r.sent; n++ {
		if a := &r.atts[n]; a.Free && a.CueFirst >= c.First && a.CueLast <= c.Last {
			return true
		}
	}
	return r.is(c.First, word.Subordinator|word.Preposition)
}
