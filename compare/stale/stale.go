// Package stale is the check on what a draft leaves open and a source tells.
package stale

import (
	_ "embed"
	"fmt"

	"factdiff/compare"
	"factdiff/compare/topic"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

//go:embed stale.md
var page string

// Road brings what a draft leaves open together with the sentences of sources
// that tell it.
var Road = compare.Road{Name: road, Doc: "What a draft leaves open, whether, how many, not yet, still, and a source on the same incident tells.", Ask: ask}

// Check judges the questions of [Road].
var Check = compare.Check{Name: "stale", Doc: page, Question: judge}

const road = "stale"

var left = &claim.Attribute{Name: "left open", Road: road, Doc: "What an article leaves open, or the words that tell it."}

// most bounds the findings on one draft and one source.
const most = 3

func ask(in *compare.Input) []*compare.Question {
	var out []*compare.Question
	for _, d := range in.Drafts {
		if len(opens.Of(d.Doc)) == 0 {
			continue
		}
		for _, s := range in.Sources {
			why, one := topic.Same(d.Doc, s.Doc)
			if !one || d.Doc.Dated() && s.Doc.Dated() && s.Doc.Published.Before(d.Doc.Published) {
				continue
			}
			n := 0
			for _, o := range opens.Of(d.Doc) {
				if n == most {
					break
				}
				if o.sort == ahead && !later(d.Doc, s.Doc) {
					continue
				}
				if span, ok := answer(s.Doc, &o); ok && !settled(d.Doc, &o) {
					n++
					out = append(out, &compare.Question{Attribute: left, Road: road, Claims: []claim.Claim{of(d.Doc, o.span), of(s.Doc, span)},
						Topic: compare.Topic{Subject: claim.Subject{Type: claim.Article, Name: "what is left open", Entity: -1}, Because: []compare.Reason{why}}})
				}
			}
		}
	}
	return out
}

// settled reports whether the draft itself tells what it leaves open, further
// down.
func settled(d *text.Document, o *open) bool {
	_, ok := answer(d, o)
	return ok
}

// halfDay is by how many hours a source is later that can tell what came of a plan.
const halfDay = 12

// later reports whether s can tell what came of a plan in d.
func later(d, s *text.Document) bool {
	return d.Dated() && s.Dated() && s.Published.Sub(d.Published).Hours() >= halfDay
}

// longest bounds the evidence, in bytes: what a hostile sentence leaves open is as
// long as it is.
const longest = 400

func of(d *text.Document, s text.Span) claim.Claim {
	s.End = min(s.End, s.Start+longest)
	return claim.Claim{Kind: "status", Doc: d, Evidence: s, Value: claim.Label{Word: d.Slice(s), Class: "left open"}, Attribute: left, Frame: "left open, and told",
		Subject: claim.Subject{Type: claim.Article, Name: "what is left open", Entity: -1}}
}

func judge(q *compare.Question) []compare.Finding {
	if q.Road != road {
		return nil
	}
	a, b := q.Claims[0], q.Claims[1]
	f := compare.Finding{Kind: "status", Level: compare.Note, Relation: compare.Update, Evidence: q.Claims,
		Title: fmt.Sprintf("“%s”: told elsewhere", a.Doc.Slice(a.Evidence)), Suggestion: fmt.Sprintf("see %s: “%s”", compare.Call(b.Doc), b.Doc.Slice(b.Evidence))}
	if q.Topic.Because[0] != "" {
		f.Because = append(f.Because, q.Topic.Because...)
	}
	f.Because = append(f.Because, compare.Reason(fmt.Sprintf("%s leaves open what %s tells; it may have grown stale", compare.Call(a.Doc), compare.Call(b.Doc))))
	return []compare.Finding{f}
}
