package percent

import (
	"sort"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/clause/word"
	"factdiff/extract/person"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// What is told of a count of votes. The road lines the articles of one story up:
// a count goes on while they are written.
var (
	share   = &claim.Attribute{Name: "share of the vote", Road: road, Doc: "The percentage of the vote that a candidate has."}
	votes   = &claim.Attribute{Name: "votes", Road: road, Doc: "The number of votes that a candidate has."}
	lead    = &claim.Attribute{Name: "lead in votes", Road: road, Doc: "How many votes the first is ahead."}
	counted = &claim.Attribute{Name: "precincts counted", Road: road, Doc: "The percentage of the precincts that have reported."}
)

const road = "figures"

// ballot reads the numbers of a count of votes.
type ballot struct {
	*extract.Pass
	tokens []text.Token
	people *person.People
	done   map[int]bool // values that were read, by their first token
}

// sentences around a value that tell whether a count of votes is told of.
const around = 1

func (b *ballot) read() {
	for _, m := range quantity.Layer.Of(b.Doc) {
		if m.Doubt != "" || m.Class != quantity.Percent && m.Class != quantity.Cardinal || m.Value.Vague {
			continue
		}
		first, _ := b.Doc.TokensIn(m.Hedged)
		a, subject, from := b.of(m, first)
		if a != nil && b.election(m.Span) {
			b.claim(m, a, subject, from)
		}
	}
}

// of is what a number is of by the words beside it, with its subject and where
// the claim begins; nil when it is nothing of a count.
func (b *ballot) of(m quantity.Mention, first int) (*claim.Attribute, claim.Subject, text.Span) {
	thing := func(name string) claim.Subject {
		return claim.Subject{Type: claim.Thing, Name: "the " + name, Key: name, Entity: -1}
	}
	a := share
	switch {
	case m.Class == quantity.Percent && b.precincts(m.Last):
		return counted, thing("precincts"), m.Span
	case m.Class == quantity.Percent:
	case b.leads(m, first):
		return lead, thing("lead"), m.Span
	case b.low(m.Last) == "votes" || m.Value.N >= 1000 && b.low(m.Last) == "," && b.low(m.Last+1) == "or":
		a = votes
	default:
		return nil, claim.Subject{}, text.Span{}
	}
	if p, ok := b.candidate(first); ok {
		return a, b.subject(p), b.tokens[p.First].Span
	}
	return nil, claim.Subject{}, text.Span{}
}

func (b *ballot) claim(m quantity.Mention, a *claim.Attribute, s claim.Subject, from text.Span) {
	x := clause.At(b.Doc, m.Hedged)
	if x.Negated || x.Stance != claim.Reported && x.Stance != claim.Estimated {
		return
	}
	v := m.Value
	v.Written = b.Doc.Slice(m.Hedged)
	c := claim.Claim{Attribute: a, Subject: s, Value: v, Stance: x.Stance, By: x.Speaker, Evidence: m.Hedged.Cover(from), Frame: "a count of votes"}
	if a == votes || a == lead {
		c.Kind = "count"
	}
	first, _ := b.Doc.TokensIn(m.Hedged)
	b.done[first] = true
	b.Claim(c)
}

func (b *ballot) low(i int) string {
	if i < 0 || i >= len(b.tokens) {
		return ""
	}
	return b.tokens[i].Lower
}

// election reports whether the sentence of s, or one beside it, tells of votes,
// and its own of no poll.
func (b *ballot) election(s text.Span) bool {
	at := b.Doc.SentenceAt(s.Start)
	if at < 0 {
		return false
	}
	all := b.Doc.Sentences()
	found := false
	for k := max(at-around, 0); k <= min(at+around, len(all)-1); k++ {
		for i := all[k].First; i < all[k].Last; i++ {
			switch b.tokens[i].Lower {
			case "vote", "votes", "ballots", "precincts", "precinct", "runoff", "polling-places":
				found = true
			case "poll", "polls", "survey", "surveys", "approval", "polling", "pollster":
				return false
			}
		}
	}
	return found
}

// precincts reports whether precincts are what a percentage is of: "of the
// state's precincts".
func (b *ballot) precincts(i int) bool {
	if b.low(i) != "of" {
		return false
	}
	for k := i + 1; k < i+6; k++ {
		if w := b.low(k); w == "precincts" || w == "districts" || w == "constituencies" {
			return true
		}
	}
	return false
}

// leads reports whether a number of votes is a lead: "ahead by 200 votes", "a
// lead of 200 votes", "the difference is 200 votes".
func (b *ballot) leads(m quantity.Mention, first int) bool {
	if w := b.low(m.Last); w != "votes" && w != "ballots" {
		return false
	}
	w, v := b.low(first-1), b.low(first-2)
	if w == "by" || w == "of" && (v == "lead" || v == "margin" || v == "difference") || (w == "is" || w == "was") && (v == "difference" || v == "margin" || v == "lead") {
		return w != "by" || b.ahead(first-2)
	}
	return false
}

// ahead reports whether somebody leads in the words up to i.
func (b *ballot) ahead(i int) bool {
	for k := i; k > i-10; k-- {
		switch b.low(k) {
		case "leads", "led", "leading", "lead", "ahead", "won", "wins", "winning":
			return true
		}
	}
	return false
}

// candidate is the person who has the votes that begin at token first: "Tarn led
// with 49 percent", "Tarn had 1,200 votes, or 49 percent".
func (b *ballot) candidate(first int) (person.Mention, bool) {
	i := first - 1
	if b.low(i) == "or" || b.low(i) == "(" {
		i--
		if b.low(i) == "," {
			i--
		}
		if b.low(i) == "votes" {
			i--
		}
		if i < 0 || b.tokens[i].Kind != text.Number {
			return person.Mention{}, false
		}
		i--
	}
	had := false
	for n := 0; n < 3 && i >= 0; n++ {
		w := b.low(i)
		if !holds(w) && !word.Of(w).Is(word.Adverb|word.Have) {
			break
		}
		had = had || holds(w)
		i--
	}
	if !had {
		return person.Mention{}, false
	}
	all := b.people.Mentions
	k := sort.Search(len(all), func(k int) bool { return all[k].Last > i })
	if k == len(all) || all[k].Last != i+1 || all[k].Entity < 0 {
		return person.Mention{}, false
	}
	return all[k], true
}

// holds are the words between a candidate and his votes.
func holds(w string) bool {
	switch w {
	case "with", "led", "leads", "leading", "had", "has", "won", "wins", "got", "received", "took", "takes", "drew", "captured", "garnered", "earned", "secured", "polled", "collected":
		return true
	}
	return false
}

func (b *ballot) subject(m person.Mention) claim.Subject {
	e := &b.people.Entities[m.Entity]
	return claim.Subject{Type: claim.Person, Name: e.Name.Whole, Key: e.Key, Entity: m.Entity}
}
