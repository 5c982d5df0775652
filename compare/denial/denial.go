// Package denial compares what somebody denies in one article with what another
// tells as a fact.
package denial

import (
	_ "embed"
	"fmt"

	"factdiff/compare"
	"factdiff/compare/topic"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/clause/word"
	"factdiff/extract/denial"
	"factdiff/extract/text"
)

//go:embed denial.md
var page string

// Road brings each denial together with what the other articles tell of the
// same.
var Road = compare.Road{
	Name: denial.Road,
	Doc:  "What somebody denies in one article, and another article on the same incident tells as a fact.",
	Ask:  ask,
}

// Check asks about what is denied here and told there.
var Check = compare.Check{Name: "denial", Doc: page, Question: judge}

func ask(in *compare.Input) []*compare.Question {
	var out []*compare.Question
	for _, d := range in.Drafts {
		for _, s := range in.Sources {
			why, one := topic.Same(d.Doc, s.Doc)
			if !one {
				continue
			}
			out = append(out, between(d, s, why)...)
			out = append(out, between(s, d, why)...)
		}
	}
	return out
}

// between makes a question of every denial of a that b tells as a fact.
func between(a, b extract.Reading, why compare.Reason) []*compare.Question {
	var out []*compare.Question
	seen := map[string]bool{}
	for _, c := range a.Claims {
		if c.Attribute.Road != denial.Road || seen[c.Subject.Key] {
			continue
		}
		told, ok := tells(b, c)
		if !ok {
			continue
		}
		seen[c.Subject.Key] = true
		q := &compare.Question{Topic: compare.Topic{Subject: c.Subject, Because: []compare.Reason{why}}, Attribute: c.Attribute, Road: denial.Road,
			Claims: []claim.Claim{c, told}}
		if told.Doc.Role == "draft" {
			q.Claims[0], q.Claims[1] = told, c
		}
		out = append(out, q)
	}
	return out
}

// tells is where b tells as a fact what c denies; it denies it nowhere.
func tells(b extract.Reading, c claim.Claim) (claim.Claim, bool) {
	for _, o := range b.Claims {
		if o.Attribute == c.Attribute && o.Subject.Key == c.Subject.Key {
			return claim.Claim{}, false
		}
	}
	if c.Attribute == denial.Party {
		return blames(b.Doc, c)
	}
	return asserts(b.Doc, c)
}

// asserts finds the thing that c denies among the facts of d: the swap, its leak.
func asserts(d *text.Document, c claim.Claim) (claim.Claim, bool) {
	tokens := d.Tokens()
	for i := 1; i < len(tokens); i++ {
		if denial.Stem(tokens[i].Lower) != c.Subject.Key || !definite(tokens, i) {
			continue
		}
		span := text.Span{Start: tokens[max(0, i-2)].Span.Start, End: tokens[i].Span.End}
		if x := clause.At(d, tokens[i].Span); x.Negated || x.Stance != claim.Reported || d.SentenceAt(span.Start) != d.SentenceAt(span.End-1) {
			continue
		}
		return fact(d, c, span), true
	}
	return claim.Claim{}, false
}

// definite reports whether the noun at token i is one that the article takes for
// known: the swap, its own leak.
func definite(tokens []text.Token, i int) bool {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		switch w := tokens[k].Lower; {
		case w == "the" || w == "this" || w == "that" || word.Of(w).Is(word.Possessive):
			return true
		case tokens[k].Kind != text.Word || word.Of(w).Class != 0:
			return false
		}
	}
	return false
}

// blames finds a deed of who denies one: "handed over … by Holm".
func blames(d *text.Document, c claim.Claim) (claim.Claim, bool) {
	tokens := d.Tokens()
	for _, s := range d.Sentences() {
		act := -1
		for i := s.First; i < s.Last; i++ {
			t := &tokens[i]
			if denial.Act(t.Lower) || i+1 < s.Last && denial.Act(t.Lower+" "+tokens[i+1].Lower) {
				act = i
			}
			if act < 0 || t.Lower != "by" || i-act > 10 {
				continue
			}
			for k := i + 1; k < min(i+4, s.Last); k++ {
				span := text.Span{Start: tokens[act].Span.Start, End: tokens[k].Span.End}
				if tokens[k].Lower == c.Subject.Key && !clause.At(d, span).Negated {
					return fact(d, c, span), true
				}
			}
		}
	}
	return claim.Claim{}, false
}

func fact(d *text.Document, c claim.Claim, span text.Span) claim.Claim {
	c.Doc, c.Evidence, c.Stance, c.By, c.Frame = d, span, claim.Reported, claim.Speaker{}, "told as a fact"
	c.Value = claim.Label{Word: "told", Class: "denied"}
	return c
}

func judge(q *compare.Question) []compare.Finding {
	if q.Road != denial.Road {
		return nil
	}
	denied, told := q.Claims[0], q.Claims[1]
	if denied.Stance != claim.Denied {
		denied, told = told, denied
	}
	name := q.Topic.Subject.Name
	title, why := fmt.Sprintf("the %s: told / denied", name), fmt.Sprintf("%s tells of the %s as a fact, %s has it denied: “%s”", compare.Call(told.Doc), name, compare.Call(denied.Doc), denied.Doc.Slice(denied.Evidence))
	if q.Attribute == denial.Party {
		title, why = fmt.Sprintf("%s: did it / denies it", name), fmt.Sprintf("%s says that %s did it, %s that %s denies it", compare.Call(told.Doc), name, compare.Call(denied.Doc), name)
	}
	return []compare.Finding{{Kind: "event", Level: compare.Query, Relation: compare.Disagree, Title: title, Evidence: q.Claims,
		Because: append(q.Topic.Because[:len(q.Topic.Because):len(q.Topic.Because)], compare.Reason(why)), Suggestion: "say that it is denied, and by whom"}}
}
