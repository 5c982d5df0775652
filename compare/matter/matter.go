// Package matter compares what two articles tell of one matter in words of their
// own: the rung of a ladder, one of a few answers, and how sure they are. Words
// of a class are weaker evidence than one name or number, so that what differs
// is a note, with the reason.
package matter

import (
	_ "embed"
	"fmt"
	"slices"

	"factdiff/compare"
	"factdiff/compare/topic"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/matter"
)

//go:embed matter.md
var page string

// Road brings together what the draft and the sources of one incident tell of a
// matter.
var Road = compare.Road{
	Name: matter.Road,
	Doc:  "Matters with few answers, how far a case has come, what a call was about, as two articles on one incident tell them.",
	Ask:  ask,
}

// Check compares the answers of the draft with those of each source.
var Check = compare.Check{Name: "matter", Doc: page, Question: judge, Article: inside}

// ask makes a question of every matter of a draft, with the answers of the
// sources that tell of the same incident.
func ask(in *compare.Input) []*compare.Question {
	var out []*compare.Question
	var used []claim.Claim
	for _, d := range in.Drafts {
		same := make([]bool, len(in.Sources))
		why := make([]compare.Reason, len(in.Sources))
		for i, s := range in.Sources {
			why[i], same[i] = topic.Same(d.Doc, s.Doc)
		}
		for _, list := range answers(d) {
			q := &compare.Question{Topic: compare.Topic{Subject: list[0].Subject}, Attribute: list[0].Attribute, Road: matter.Road, Claims: list}
			for i, s := range in.Sources {
				if more := of(s, list[0]); same[i] && len(more) > 0 {
					q.Claims = append(q.Claims, more...)
					if len(q.Topic.Because) == 0 && why[i] != "" {
						q.Topic.Because = []compare.Reason{why[i]}
					}
					used = append(used, list[0])
				}
			}
			out = append(out, q)
		}
	}
	for _, s := range in.Sources {
		for _, list := range answers(s) {
			if !slices.ContainsFunc(used, func(c claim.Claim) bool { return alike(c, list[0]) }) {
				out = append(out, &compare.Question{Topic: compare.Topic{Subject: list[0].Subject}, Attribute: list[0].Attribute, Road: matter.Road,
					Claims: list, Status: string(compare.Single)})
			}
		}
	}
	return out
}

// answers are the claims of an article, matter by matter in the order of the text.
func answers(r extract.Reading) [][]claim.Claim {
	var out [][]claim.Claim
	for _, c := range r.Claims {
		if c.Attribute.Road != matter.Road {
			continue
		}
		i := slices.IndexFunc(out, func(list []claim.Claim) bool { return alike(list[0], c) })
		if i < 0 {
			i = len(out)
			out = append(out, nil)
		}
		out[i] = append(out[i], c)
	}
	return out
}

// alike reports whether two claims are on one matter, of one thing where there
// may be several.
func alike(a, b claim.Claim) bool {
	return a.Attribute == b.Attribute && slices.Equal(a.Subject.Words, b.Subject.Words)
}

// of are the claims of an article on the matter of c.
func of(r extract.Reading, c claim.Claim) []claim.Claim {
	var out []claim.Claim
	for _, o := range r.Claims {
		if alike(o, c) {
			out = append(out, o)
		}
	}
	return out
}

func judge(q *compare.Question) []compare.Finding {
	m := matter.Of(q.Attribute)
	if q.Road != matter.Road || m == nil {
		return nil
	}
	docs := split(q.Claims)
	if docs[0][0].Doc.Role != "draft" {
		return nil
	}
	f := compare.Finding{Kind: m.Kind}
	for _, theirs := range docs[1:] {
		d, ok := differ(m, docs[0], theirs)
		if !ok || roundup.Of(theirs[0].Doc) || roundup.Of(docs[0][0].Doc) {
			continue
		}
		if f.Level == compare.Off {
			f.Level, f.Relation = d.level, d.relation
			f.Title = fmt.Sprintf("%s: %s / %s", m.Call, d.a, d.b)
			f.Because = append(f.Because, q.Topic.Because...)
			f.Because = append(f.Because, d.because)
			f.Suggestion = fmt.Sprintf("see which holds: %s has “%s”", compare.Call(d.theirs[0].Doc), d.theirs[0].Doc.Slice(d.theirs[0].Evidence))
			f.Evidence = append(f.Evidence, d.ours...)
		}
		f.Evidence = append(f.Evidence, d.theirs...)
	}
	if f.Level == compare.Off {
		settle(q, docs)
		return nil
	}
	return []compare.Finding{f}
}

// settle leaves of a question on which nothing differs the answers that are
// common; with none it is no agreement.
func settle(q *compare.Question, docs [][]claim.Claim) {
	for _, c := range docs[0] {
		var both []claim.Claim
		for _, list := range docs {
			if i := slices.IndexFunc(list, func(o claim.Claim) bool { return word(o) == word(c) && o.Stance == c.Stance }); i >= 0 {
				both = append(both, list[i])
			}
		}
		if len(both) > 1 {
			q.Claims = both
			return
		}
	}
	q.Status = string(compare.Single)
}

// split are the claims of each document.
func split(claims []claim.Claim) [][]claim.Claim {
	var out [][]claim.Claim
	for _, c := range claims {
		if n := len(out); n > 0 && out[n-1][0].Doc == c.Doc {
			out[n-1] = append(out[n-1], c)
			continue
		}
		out = append(out, []claim.Claim{c})
	}
	return out
}

func word(c claim.Claim) string {
	l, _ := c.Value.(claim.Label)
	return l.Word
}
