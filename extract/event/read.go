package event

import (
	"slices"
	"sort"
	"strings"

	"factdiff/extract/frame"
	"factdiff/extract/person"
	"factdiff/extract/proper"
	"factdiff/extract/roll"
	"factdiff/extract/text"
)

type reader struct {
	doc    *text.Document
	tokens []text.Token
	words  *lexicon
	people *person.People
	rolls  []roll.Roll
	out    *Events
}

func read(d *text.Document) *Events {
	r := &reader{doc: d, tokens: d.Tokens(), words: words(), out: &Events{}}
	all := make([]Mention, 0, len(r.tokens)/100+4)
	r.words.frames.Each(d, nil, func(m *frame.Match) { all = append(all, r.mention(m)) })
	if len(all) == 0 {
		return r.out
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].First < all[j].First })
	r.people, r.rolls = person.Layer.Of(d), roll.Layer.Of(d)
	r.out.Mentions = make([]Mention, 0, len(all))
	end := 0
	for i := range all {
		if e := &all[i]; e.First >= end && (e.Verb || r.noun(e)) {
			r.participants(e)
			r.out.Mentions = append(r.out.Mentions, *e)
			end = e.Last
		}
	}
	r.group()
	return r.out
}

// mention makes a mention of a match.
func (r *reader) mention(m *frame.Match) Mention {
	e := Mention{Span: m.Span(), First: m.First, Last: m.End, Sentence: m.Sentence, Type: m.Frame.Name, Phrase: m.First}
	switch r.tokens[e.Last-1].Lower {
	case "press", "media", "reporters", "journalists", "questions", "out", "erupted", "fired", "heard", "fire", "shooting", "firing":
		if e.Verb = e.Last-e.First > 1 && !strings.HasPrefix(r.tokens[e.First].Lower, "statement") && !r.isFire(&e); e.Verb {
			return e
		}
	}
	if r.tokens[e.First].Lower == "the" { // "the fire"
		e.First++
		e.Span.Start = r.tokens[e.First].Span.Start
		e.Phrase, e.Det = e.First-1, Definite
		return e
	}
	r.phrase(&e, r.doc.Sentences()[m.Sentence].First)
	return e
}

// isFire reports whether the mention is a fire by name, "the house fire": what
// ends in the word is not then a verb.
func (r *reader) isFire(e *Mention) bool { return e.Type == "fire" }

// phrase walks from the noun to the beginning of its phrase and notes the words
// that set the event apart.
func (r *reader) phrase(e *Mention, from int) {
	for i := e.First - 1; i >= from && i > e.First-8; i-- {
		t := &r.tokens[i]
		switch t.Lower {
		case "the", "this", "that", "these", "those":
			e.Det, e.Phrase = Definite, i
			return
		case "a", "an", "another", "any", "some", "no", "each", "every", "one", "two", "three", "four", "several":
			e.Det, e.Phrase = Indefinite, i
			return
		case "his", "her", "its", "their", "our", "my", "'s":
			e.Det, e.Phrase = Possessive, i
			return
		case "-", "“", "”", "\"", "'", "‘", "’", ",":
			if t.Lower == "," && i+1 == e.Phrase && !r.describes(i-1) {
				return
			}
			continue
		}
		if !r.describes(i) {
			return
		}
		e.Phrase = i
		if r.words.apart[t.Lower] {
			e.Words = append(e.Words, t.Lower)
			slices.Sort(e.Words)
		}
	}
}

// describes reports whether token i may be a word that describes a noun behind
// it.
func (r *reader) describes(i int) bool {
	if i < 0 {
		return false
	}
	t := &r.tokens[i]
	return t.Kind == text.Word && proper.ClassOf(t.Lower)&(proper.Function|proper.PersonVerb) == 0
}

// noun reports whether the word is a noun where it stands: not "Roth visits",
// "to strike", "they crash".
func (r *reader) noun(e *Mention) bool {
	switch {
	case e.Det != Bare:
		return true
	case r.words.careful[e.Type] && e.Phrase == e.First, r.afterPerson(e.First):
		return false
	case e.First == r.doc.Sentences()[e.Sentence].First:
		return true
	}
	switch before := &r.tokens[e.First-1]; before.Lower {
	case "to", "will", "would", "could", "can", "may", "might", "must", "should", "he", "she", "it", "they", "we", "you", "i", "who", "not":
		return false
	}
	return true
}

// afterPerson reports whether a person's name ends right before token i.
func (r *reader) afterPerson(i int) bool {
	ms := r.people.Mentions
	k, _ := slices.BinarySearchFunc(ms, i, func(m person.Mention, t int) int { return m.First - t })
	return k > 0 && ms[k-1].Last == i
}

// group puts the mentions of one type and the same words apart together.
func (r *reader) group() {
	for i := range r.out.Mentions {
		m := &r.out.Mentions[i]
		m.Group = r.known(i)
		if m.Group < 0 {
			m.Group = len(r.out.Groups)
			r.out.Groups = append(r.out.Groups, Group{Type: m.Type, Words: m.Words})
		}
		g := &r.out.Groups[m.Group]
		g.Mentions = append(g.Mentions, i)
		for _, p := range m.People {
			if !slices.Contains(g.People, p) {
				g.People = append(g.People, p)
			}
		}
	}
}

// known is the group of mention i among those told of so far, or -1. The incident
// is what befell people last in its paragraph, else what the article called so
// before, else the first that befell people.
func (r *reader) known(i int) int {
	m := &r.out.Mentions[i]
	befalls := func(g *Group) bool { return r.words.befalls[g.Type] }
	if m.Type == "incident" {
		if k := r.out.near(r.doc, m.First, befalls); k >= 0 {
			return r.out.Mentions[k].Group
		}
	}
	k := slices.IndexFunc(r.out.Groups, func(g Group) bool { return g.Type == m.Type && slices.Equal(g.Words, m.Words) })
	if k < 0 && m.Type == "incident" {
		return slices.IndexFunc(r.out.Groups, func(g Group) bool { return befalls(&g) })
	}
	return k
}
