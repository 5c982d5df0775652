package event

import (
	"slices"
	"strings"

	"factdiff/extract/person"
	"factdiff/extract/roll"
	"factdiff/extract/text"
)

// participants binds the people who are told to take part: talks with them,
// between them, theirs, held or begun by them. Who only speaks of an event is
// none.
func (r *reader) participants(e *Mention) {
	s := r.doc.Sentences()[e.Sentence]
	lo := r.firstRoll(s.First)
	if e.Verb { // whoever stands before the verb
		for k := lo; k < len(r.rolls) && r.rolls[k].Last <= e.First; k++ {
			e.People = e.People[:0]
			r.take(e, &r.rolls[k])
		}
		return
	}
	r.with(e, lo, s.Last)
	r.named(e)
	r.subjects(e, lo, s.First)
}

// firstRoll is the index of the first roll that begins at token first or later.
func (r *reader) firstRoll(first int) int {
	lo, hi := 0, len(r.rolls)
	for lo < hi {
		if mid := (lo + hi) / 2; r.rolls[mid].First < first {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

func (r *reader) take(e *Mention, l *roll.Roll) {
	for _, m := range l.Members {
		if p := r.people.Mentions[m].Entity; !slices.Contains(e.People, p) {
			e.People = append(e.People, p)
		}
	}
}

// with reads what follows the event: "talks in Bergen between Roth and Pell".
func (r *reader) with(e *Mention, lo, last int) {
	for i := e.Last; i < last && i < e.Last+5; i++ {
		switch t := &r.tokens[i]; {
		case t.Lower == "with" || t.Lower == "between" || t.Lower == "involving":
			for k := lo; k < len(r.rolls) && r.rolls[k].First <= i+4; k++ {
				if r.rolls[k].First > i {
					r.take(e, &r.rolls[k])
					return
				}
			}
			return
		case t.Kind == text.Punct && t.Lower != "-":
			return
		}
	}
}

// named reads names in the phrase itself: "the Roth-Pell talks", "Roth's talks".
func (r *reader) named(e *Mention) {
	for i := e.Phrase; i < e.First; i++ {
		if t := &r.tokens[i]; t.Cap && strings.Contains(t.Lower, "-") {
			for part := range strings.SplitSeq(t.Lower, "-") {
				r.byKey(e, person.Key(part))
			}
		}
	}
	from, _ := slices.BinarySearchFunc(r.people.Mentions, e.Phrase-8, func(m person.Mention, t int) int { return m.First - t })
	for k := from; k < len(r.people.Mentions); k++ {
		m := &r.people.Mentions[k]
		if m.First > e.First {
			break
		}
		before := m.Last >= e.Phrase || m.Last == e.Phrase-1 && r.tokens[m.Last].Lower == "–"
		if m.Entity >= 0 && before && m.Last <= e.First && !slices.Contains(e.People, m.Entity) {
			e.People = append(e.People, m.Entity)
		}
	}
}

func (r *reader) byKey(e *Mention, key string) {
	for i := range r.people.Entities {
		if r.people.Entities[i].Key == key && !slices.Contains(e.People, i) {
			e.People = append(e.People, i)
		}
	}
}

// subjects reads the people before the event in its sentence, where a verb of
// taking part stands between: "Roth and Pell have begun their talks". A verb of
// saying starts afresh, and so does a clause that hangs on another.
func (r *reader) subjects(e *Mention, lo, first int) {
	var people []*roll.Roll
	joint := false
	k := lo
	for i := first; i < e.First; i++ {
		for k < len(r.rolls) && r.rolls[k].Last <= i {
			k++
		}
		if k < len(r.rolls) && r.rolls[k].First == i {
			if len(people) == 0 || joint {
				people = append(people, &r.rolls[k])
			} else {
				people, joint = []*roll.Roll{&r.rolls[k]}, false
			}
			i = r.rolls[k].Last - 1
			continue
		}
		switch w := r.tokens[i].Lower; {
		case r.words.both[w] || r.words.subject[w]:
			joint = joint || len(people) > 0
		case w == "said" || w == "says" || w == "told" || w == "that" || w == "while" || w == "because" || w == "if" || w == "when" || w == ";" || w == "before" || w == "after" || w == "ahead":
			if !(w == "after" || w == "before" || w == "ahead") || !joint {
				people, joint = nil, false
			}
		}
	}
	if joint {
		for _, p := range people {
			r.take(e, p)
		}
	} else if w := r.tokens[e.Phrase].Lower; w == "his" || w == "her" || w == "their" {
		if lo < len(r.rolls) && r.rolls[lo].First < e.Phrase {
			r.take(e, &r.rolls[lo]) // whom the sentence begins with
		}
	}
}
