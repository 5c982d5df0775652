package event

import (
	"sort"

	"factdiff/extract/clause"
	"factdiff/extract/clause/word"
	"factdiff/extract/text"
)

// Subject is the index in Mentions of the event that is the subject of the verb
// at token verb, or -1: "the talks, which began at noon, are expected to
// last". An event that hangs on a preposition is none ("after the crash the
// hearing lasted"). A sentence that begins with "it" or "they" takes the event
// of the sentence before, in the same paragraph.
func (e *Events) Subject(d *text.Document, verb int) int {
	toks := d.Tokens()
	at := toks[verb].Span
	s := d.SentenceAt(at.Start)
	if s < 0 {
		return -1
	}
	cs := clause.Layer.Of(d)
	cv := clauseOf(cs, verb)
	found := -1
	for i := e.From(d.Sentences()[s].First); i < len(e.Mentions) && e.Mentions[i].Last <= verb; i++ {
		m := &e.Mentions[i]
		if !m.Verb && relative(toks, m.Last, verb) {
			return i
		}
		if !m.Verb && (!e.hangs(d, i) || said(toks, cs, cv, m)) && together(toks, cs, clauseOf(cs, m.First), cv, m, verb) {
			found = i
		}
	}
	if found >= 0 || s == 0 || cv < 0 {
		return found
	}
	before := d.Sentences()[s-1]
	if !stands(toks, cs[cv].First, verb) || before.Block != d.Sentences()[s].Block {
		return -1
	}
	for i := e.From(before.First); i < len(e.Mentions) && e.Mentions[i].Last <= before.Last; i++ {
		if !e.Mentions[i].Verb && !e.hangs(d, i) {
			return i
		}
	}
	return -1
}

// From is the index of the first mention that begins at token first or later.
func (e *Events) From(first int) int {
	return sort.Search(len(e.Mentions), func(i int) bool { return e.Mentions[i].First >= first })
}

// hangs reports whether mention i is the object of a preposition.
func (e *Events) hangs(d *text.Document, i int) bool {
	m := &e.Mentions[i]
	if m.Phrase <= d.Sentences()[m.Sentence].First {
		return false
	}
	switch w := d.Tokens()[m.Phrase-1].Lower; w {
	case "before", "after", "since", "until", "till":
		return true
	default:
		c := word.Of(w).Class
		return c&word.Preposition != 0 && w != "that"
	}
}

// together reports whether the event m, in clause ce, can be the subject of the
// verb, in clause cv: they share a clause, or its head, or the verb's clause is
// said of the event or goes on with it.
func together(toks []text.Token, cs []clause.Clause, ce, cv int, m *Mention, verb int) bool {
	if ce < 0 || cv < 0 {
		return false
	}
	if ce == cv || cs[ce].Head == cs[cv].Head {
		return true
	}
	first := cs[cv].First
	switch toks[first].Lower {
	case "which", "that", "who":
		return first-m.Last < 3
	case "and", "but":
		return bare(toks, first+1, verb)
	}
	return first-m.Last < 2 && bare(toks, first, verb)
}

// said reports whether clause cv is said of m right behind it: "the crash, which
// happened at noon".
func said(toks []text.Token, cs []clause.Clause, cv int, m *Mention) bool {
	if cv < 0 || cs[cv].First-m.Last > 1 || cs[cv].First < m.Last {
		return false
	}
	w := toks[cs[cv].First].Lower
	return w == "which" || w == "that"
}

// relative reports whether only "that" or "which", and perhaps a form of have,
// stands between an event that ends before token i and its verb: "after a debate
// that lasted 12 hours" is one clause to the reader of clauses.
func relative(toks []text.Token, i, verb int) bool {
	if i >= verb || toks[i].Lower != "that" && toks[i].Lower != "which" {
		return false
	}
	return i+1 == verb || i+2 == verb && word.Of(toks[i+1].Lower).Is(word.Have)
}

// bare reports whether no subject stands between token i and the verb: only
// auxiliaries and adverbs.
func bare(toks []text.Token, i, verb int) bool {
	for ; i < verb; i++ {
		switch toks[i].Lower {
		case "expected", "likely", "scheduled", "to", "due", "set", "thought", "supposed", "planned", "reportedly":
			continue
		}
		if word.Of(toks[i].Lower).Class&(word.Auxiliary|word.Adverb|word.Negator) == 0 {
			return false
		}
	}
	return true
}

// stands reports whether the clause's subject is a pronoun for a thing.
func stands(toks []text.Token, first, verb int) bool {
	if first >= verb {
		return false
	}
	switch toks[first].Lower {
	case "it", "they", "that", "this":
		return bare(toks, first+1, verb)
	}
	return false
}

// clauseOf is the clause that token i is in, or -1.
func clauseOf(cs []clause.Clause, i int) int {
	k := sort.Search(len(cs), func(k int) bool { return cs[k].Last > i })
	if k < len(cs) && cs[k].First <= i {
		return k
	}
	return -1
}
