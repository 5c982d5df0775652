// Package matter reads what news tells again and again in words of its own: how
// far a case has come, how badly people are hurt, what a call was about, why a
// thing was done. Each matter has a few answers, so that two articles can be
// compared where not one word is common.
package matter

import (
	_ "embed"
	"slices"
	"strings"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/clause/word"
	"factdiff/extract/frame"
	"factdiff/extract/text"
)

//go:embed matter.md
var page string

// Road is the road on which its claims are lined up.
const Road = "matter"

// negative ends the name of a frame whose words negate by themselves: "no arrests
// were made".
const negative = "-"

// settled ends the name of a frame whose words say by themselves how they are
// meant: "unclear who fired".
const settled = "*"

// Overtaken reports whether a claim tells as the present what the answer to
// another has overtaken: "is in custody", and he was released. Such answers stand
// behind a ! in the name of its frame.
func Overtaken(c, by claim.Claim) bool {
	_, answers, ok := strings.Cut(c.Frame, "!")
	l, _ := by.Value.(claim.Label)
	return ok && c.Stance == claim.Reported && slices.Contains(strings.Fields(answers), l.Word)
}

// Kind reads matters. Its claims are of the kinds that matters.txt names.
var Kind = extract.Kind{Name: "matter", Doc: page, Attributes: attributes(), Find: find, Load: func() { lists(); matters() }}

func attributes() []*claim.Attribute {
	x := matters()
	out := make([]*claim.Attribute, len(x.matters))
	for i, m := range x.matters {
		out[i] = x.attributes[m.Name]
	}
	return out
}

// Of is the matter that a claim of this kind is about, or nil.
func Of(a *claim.Attribute) *Matter { return matters().of[a] }

// mostTold is how often one answer of an article is kept, longest how many bytes
// of evidence it takes at most.
const mostTold, longest = 6, 200

func find(p *extract.Pass) {
	x := lists()
	told := map[string]int{}
	last := map[string]claim.Claim{} // the last claim of each matter
	x.frames.Each(p.Doc, nil, func(m *frame.Match) {
		name, answer := called(m.Frame.Name)
		span := m.Span()
		if told[m.Frame.Name]++; told[m.Frame.Name] > mostTold || span.Len() > longest {
			return
		}
		at := clause.At(p.Doc, span)
		stance := x.stance(at, m)
		if stance == claim.Planned || stance == claim.Asked {
			p.Skip(span, "planned or asked, not told")
			return
		}
		a := matters().attributes[name]
		if of := Of(a); of.Person && !of.Victim && !of.Ever && earlier(p.Doc, m.Sentence) {
			p.Skip(span, "a case of an earlier year")
			return
		}
		c := claim.Claim{Kind: Of(a).Kind, Attribute: a, Value: claim.Label{Word: answer, Class: name}, Evidence: span, Stance: stance, By: at.Speaker,
			Frame: m.Frame.Name, Subject: claim.Subject{Type: claim.Thing, Key: name, Name: Of(a).Call, Entity: -1}}
		if k, ok := m.Capture("k"); ok { // a matter of which there are several: the visit to Bergen
			c.Subject.Words = []string{p.Doc.Tokens()[k.First].Lower}
		}
		if n, ok := m.Capture("n"); ok { // a matter whose answers are names
			if answer = named(p.Doc, n.First, span.End); answer == "" {
				return
			}
			c.Value = claim.Label{Word: answer, Class: name}
		}
		if call := last["call"]; name == "motive" && call.Attribute != nil && call.Evidence.Overlaps(span) {
			return // what officers were told on the way is no motive yet
		}
		if l := last[name]; l.Attribute != nil && l.Evidence.Overlaps(span) && (l.Value == c.Value || stance == claim.Denied || open(l)) {
			return // said once: "no weapon was found" denies that one was
		}
		last[name] = c
		p.Claim(c)
	})
}

// named is the name from token i to the byte end, as it is told from others: mercy of
// Mercy Hospital, st luke's of St. Luke's Medical Center; "" where it tells
// nothing.
func named(d *text.Document, i, end int) string {
	tokens := d.Tokens()
	var out []string
	for ; i < len(tokens) && tokens[i].Span.Start < end; i++ {
		switch w := strings.TrimSuffix(tokens[i].Lower, "."); w {
		case "hospital", "hospitals", "medical", "center", "centre", "infirmary", "trauma", "university", "children's", "children", "'s", "regional", "county",
			"memorial", "general", "the", "a", "critical", "local", "area", "of", "st", "saint", "mount", "our", "-":
		default:
			out = append(out, w)
		}
	}
	return strings.Join(out, " ")
}

func open(c claim.Claim) bool {
	l, _ := c.Value.(claim.Label)
	return l.Word == Unknown
}

// Death reports whether a folded word is one of death: killed, funeral, coroner.
func Death(w string) bool { return lists().death.Has(w) }

// called are the matter and the answer that a frame is for.
func called(frame string) (name, answer string) {
	frame, _, _ = strings.Cut(frame, "!")
	name, answer, _ = strings.Cut(strings.TrimRight(frame, negative+settled), ".")
	return name, answer
}

// stance is how an answer is meant: told, left open or denied.
func (x *lexicon) stance(c clause.Context, m *frame.Match) claim.Stance {
	own := strings.HasSuffix(m.Frame.Name, negative)
	switch {
	case strings.HasSuffix(m.Frame.Name, settled):
		return claim.Reported
	case own && c.Stance != claim.Possible && c.Stance != claim.Asked:
		return claim.Reported
	case !own && negated(m):
		return claim.Denied
	case c.Stance == claim.Reported && c.Negated:
		return claim.Denied
	case c.Stance == claim.Reported && x.hedged(m):
		return claim.Possible
	}
	return c.Stance
}

// before is how many tokens before an answer a hedge is looked for.
const before = 7

// hedged reports whether a word that leaves the answer open stands before it, in
// the same breath: "what police are treating as an arson attack".
func (x *lexicon) hedged(m *frame.Match) bool {
	tokens := m.Doc.Tokens()
	first := m.Doc.Sentences()[m.Sentence].First
	for i := m.First - 1; i >= first && i >= m.First-before && tokens[i].Kind != text.Punct; i-- {
		if x.hedges[tokens[i].Lower] {
			return true
		}
	}
	return false
}

// negated reports whether a negation stands right before an answer, quotation
// marks between: was not a “gangland hit”.
func negated(m *frame.Match) bool {
	tokens := m.Doc.Tokens()
	first := m.Doc.Sentences()[m.Sentence].First
	for i := max(first, m.First-before); i+1 < m.First; i++ {
		if l := tokens[i+1].Lower; word.Of(tokens[i].Lower).Is(word.Negator) && (l == "believe" || l == "think" || l == "suspect") {
			return true // do not believe it was a random act
		}
	}
	for i := m.First - 1; i >= first && i >= m.First-3; i-- {
		switch t := &tokens[i]; {
		case word.Of(t.Lower).Is(word.Negator):
			return true
		case t.Kind == text.Word && t.Lower != "a" && t.Lower != "an" && t.Lower != "the":
			return false
		}
	}
	return false
}
