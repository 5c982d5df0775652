// Package relation reads how two people are related: "Lund's uncle, Per Holm",
// "Dana Lund, the sister of Per Holm".
package relation

import (
	_ "embed"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/person"
	"factdiff/extract/text"
)

//go:embed relation.md
var page string

var kin = &claim.Attribute{Name: "kin", One: true, Doc: "How a named person is related to another, told apart from what is near to it: uncle and great-uncle, husband and boyfriend."}

// Kind reads words of kinship between a named person and another.
var Kind = extract.Kind{Name: "relation", Doc: page, Attributes: []*claim.Attribute{kin}, Find: find}

// reader is the state of reading one document.
type reader struct {
	p      *extract.Pass
	tokens []text.Token
	people *person.People
	next   int // the first person mention behind the word at hand
}

func find(p *extract.Pass) {
	r := &reader{p: p, tokens: p.Doc.Tokens(), people: person.Layer.Of(p.Doc)}
	for i := range r.tokens {
		if g := group(r.tokens[i].Lower); g != "" {
			for r.next < len(r.people.Mentions) && r.people.Mentions[r.next].First <= i {
				r.next++
			}
			r.read(i, g)
		}
	}
}

// read claims the relation that token i names, of one person to another.
func (r *reader) read(i int, group string) {
	who, other, first, last := r.possessed(i)
	if who == nil && (group == "partner" || group == "uncle") {
		who, first, last = r.his(i)
	}
	if who == nil {
		who, other, first, last = r.apposed(i)
	}
	if who == nil || who.Entity < 0 {
		r.p.Skip(r.tokens[i].Span, "nobody beside it who is named, or it could not be told whose")
		return
	}
	e := &r.people.Entities[who.Entity]
	at := text.Span{Start: r.tokens[first].Span.Start, End: r.tokens[last-1].Span.End}
	x := clause.At(r.p.Doc, at)
	if x.Negated || x.Stance != claim.Reported || e.Name.Given == "" || e.Key == "" {
		r.p.Skip(at, "not told as a fact, or of somebody without a whole name")
		return
	}
	// The whole name keeps two of one family apart: Dana Lund, sister of Per Lund.
	people := []string{person.Key(e.Name.Given) + " " + e.Key}
	var words []string
	if other != "" {
		people = append(people, other)
	} else {
		words = []string{"of " + r.tokens[first].Lower} // his wife is not hers
	}
	r.p.Claim(claim.Claim{Attribute: kin, Value: claim.Label{Word: plain(r.tokens[i].Lower), Class: "kin"}, Evidence: at, By: x.Speaker, Frame: "two people and how they are related",
		// An event of two people: it meets only the same two.
		Subject: claim.Subject{Type: claim.Event, Name: e.Name.Whole, Key: group + " of " + people[0], Words: words, People: people, Entity: -1}})
}

// possessed reads "Lund's uncle, Per Holm" and "the victim's uncle Per Holm".
func (r *reader) possessed(i int) (who *person.Mention, other string, first, last int) {
	t := r.tokens
	if i < 2 || t[i-1].Lower != "'s" && t[i-1].Lower != "’s" {
		return nil, "", 0, 0
	}
	other, first = r.owner(i - 1)
	k := i + 1
	if k < len(t) && t[k].Lower == "," {
		k++
	}
	if m := r.starting(k); m != nil && other != "" {
		return m, other, first, m.Last
	}
	return nil, "", 0, 0
}

// his reads "her husband, Per Holm". Whom a pronoun means is not asked: a person
// is the partner of one, and aunts are named as the aunts of one, but a woman may
// well be his mother and her stepmother.
func (r *reader) his(i int) (who *person.Mention, first, last int) {
	t := r.tokens
	if i < 1 || t[i-1].Lower != "his" && t[i-1].Lower != "her" {
		return nil, 0, 0
	}
	k := i + 1
	if k < len(t) && t[k].Lower == "," {
		k++
	}
	if m := r.starting(k); m != nil {
		return m, i - 1, m.Last
	}
	return nil, 0, 0
}

// owner is whom the words before the possessive token i mean, and their first
// token.
func (r *reader) owner(i int) (string, int) {
	for k := r.next - 1; k >= 0 && k >= r.next-2; k-- {
		if m := &r.people.Mentions[k]; m.Last == i || m.Last == i+1 {
			return r.family(m), m.First
		}
	}
	if i >= 2 && r.tokens[i-2].Lower == "the" && alone(r.tokens[i-1].Lower) {
		return "the " + r.tokens[i-1].Lower, i - 2
	}
	return "", 0
}

// apposed reads "Dana Lund, the sister of Per Holm" and "Dana Lund, sister of
// the victim".
func (r *reader) apposed(i int) (who *person.Mention, other string, first, last int) {
	t := r.tokens
	k := i - 1
	if k >= 0 && (t[k].Lower == "the" || t[k].Lower == "a") {
		k--
	}
	if k < 1 || t[k].Lower != "," && t[k].Lower != "is" && t[k].Lower != "was" || i+2 >= len(t) || t[i+1].Lower != "of" {
		return nil, "", 0, 0
	}
	if r.next == 0 || r.people.Mentions[r.next-1].Last != k {
		return nil, "", 0, 0
	}
	who = &r.people.Mentions[r.next-1]
	if m := r.starting(i + 2); m != nil && m.Entity != who.Entity {
		return who, r.family(m), who.First, m.Last
	}
	if i+3 < len(t) && t[i+2].Lower == "the" && alone(t[i+3].Lower) {
		return who, "the " + t[i+3].Lower, who.First, i + 4
	}
	return nil, "", 0, 0
}

// starting is the person whose name begins at token i.
func (r *reader) starting(i int) *person.Mention {
	if r.next < len(r.people.Mentions) {
		if m := &r.people.Mentions[r.next]; m.First == i && m.Partial != person.TitleOnly {
			return m
		}
	}
	return nil
}

// family is the folded family name of the person meant, "" when unknown.
func (r *reader) family(m *person.Mention) string {
	if m.Entity < 0 || m.Partial == person.TitleOnly {
		return ""
	}
	return r.people.Entities[m.Entity].Key
}
