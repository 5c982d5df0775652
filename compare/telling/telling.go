// Package telling is the check on numbers and times in sentences that tell the
// same in other words.
package telling

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/compare/topic"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

//go:embed telling.md
var page string

// Check judges the questions of [Road].
var Check = compare.Check{Name: "telling", Doc: page, Question: judge}

// Road lays the sentences of a draft beside those of its sources.
var Road = compare.Road{
	Name: road,
	Doc:  "The numbers, sums and times in the sentences of two articles on one incident that tell the same in other words.",
	Ask:  ask,
}

const road = "telling"

var told = &claim.Attribute{Name: "told beside", Road: road, Doc: "A number, a sum or a time in a sentence that two articles have in other words."}

func ask(in *compare.Input) []*compare.Question {
	var out []*compare.Question
	for _, d := range in.Drafts {
		asked := map[answer]*compare.Question{}
		for _, s := range in.Sources {
			why, one := topic.Incident(d.Doc, s.Doc)
			if !one {
				continue
			}
			for _, m := range matches(in, d.Doc, s.Doc) {
				x, y := m.a.answer(d.Doc), m.b.answer(s.Doc)
				q, r := asked[x], asked[y]
				switch {
				case q == nil && r == nil:
					q = m.question(d.Doc, s.Doc, why)
					out = append(out, q)
				case q == nil:
					q = r
				case r != nil && q != r:
					continue // both have been matched better
				}
				asked[x], asked[y] = q, q
				q.Claims = put(put(q.Claims, m.a.claim(d.Doc)), m.b.claim(s.Doc))
			}
		}
	}
	return out
}

// answer is one value that an article has, in however many places.
type answer struct {
	doc                *text.Document
	kind, class, value string
}

func (s *slot) answer(d *text.Document) answer { return answer{d, s.kind, s.class, s.value.String()} }

// How many places of one article, and how many in all, one finding shows.
const mostPlaces, mostShown = 2, 6

// put adds c to the claims, those of one article together.
func put(claims []claim.Claim, c claim.Claim) []claim.Claim {
	n, at := 0, len(claims)
	for i, o := range claims {
		if o.Doc == c.Doc {
			n, at = n+1, i+1
			if o.Evidence == c.Evidence {
				return claims
			}
		}
	}
	if n >= mostPlaces || len(claims) >= mostShown {
		return claims
	}
	return slices.Insert(claims, at, c)
}

// question asks which of the two values is right; why says that both articles
// are of one incident.
func (m *match) question(a, b *text.Document, why compare.Reason) *compare.Question {
	x, y := m.a.claim(a), m.b.claim(b)
	q := &compare.Question{Attribute: told, Road: road, Claims: []claim.Claim{x, y}, Topic: compare.Topic{Subject: x.Subject}}
	if why != "" {
		q.Topic.Because = append(q.Topic.Because, why)
	}
	if len(m.shared) > 0 {
		q.Topic.Because = append(q.Topic.Because, compare.Reason("the sentences share "+strings.Join(written(a, m.a.sentence, m.shared[:min(4, len(m.shared))]), ", ")))
	}
	if w := words(m.near); len(m.shared) == 0 && len(w) > 0 {
		q.Topic.Because = append(q.Topic.Because, compare.Reason("the words beside both have one meaning: "+strings.Join(w[:min(4, len(w))], ", ")))
	}
	return q
}

// written are words as a sentence writes them: names with their capital.
func written(d *text.Document, sentence int, words []string) []string {
	out := slices.Clone(words)
	s := d.Sentences()[sentence]
	for _, t := range d.Tokens()[s.First:s.Last] {
		if i := slices.Index(words, t.Lower); i >= 0 && t.Cap {
			out[i] = d.Slice(t.Span)
		}
	}
	return out
}

// judge makes the finding that two figures differ.
func judge(q *compare.Question) []compare.Finding {
	if q.Road != road {
		return nil
	}
	a := q.Claims[0]
	b := q.Claims[slices.IndexFunc(q.Claims, func(c claim.Claim) bool { return c.Doc != a.Doc })]
	f := compare.Finding{Kind: a.Kind, Level: compare.Query, Relation: compare.Disagree, Evidence: q.Claims,
		Title:      fmt.Sprintf("%s: %s / %s", q.Topic.Subject.Name, a.Value, b.Value),
		Suggestion: fmt.Sprintf("check against %s: %s", compare.Call(b.Doc), b.Value)}
	f.Because = append(slices.Clone(q.Topic.Because), compare.Reason(fmt.Sprintf("%s has %s, %s has %s: which is right?", compare.Call(a.Doc), a.Value, compare.Call(b.Doc), b.Value)))
	return []compare.Finding{f}
}

// words are the plain words of a list of what stands around a figure, as far as
// they are whole.
func words(near []string) []string {
	var out []string
	for _, w := range near {
		if !strings.HasPrefix(w, "=") {
			out = append(out, w)
		}
	}
	return out
}
