// Package outcome is the check on plans: what an article expects, against what
// another one reports to have happened. It holds the road that brings the two
// together, since a plan and an outcome answer two questions.
package outcome

import (
	_ "embed"
	"fmt"

	"factdiff/compare"
	"factdiff/compare/topic"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/open"
)

//go:embed outcome.md
var page string

// Check compares plans with outcomes.
var Check = compare.Check{Name: "outcome", Doc: page, Question: judge, Article: ages}

// Road brings plans and outcomes together.
var Road = compare.Road{
	Name: road,
	Doc:  "What a draft expects of an event, beside what the sources say came of it; and the plans on which they agree.",
	Ask:  ask,
}

var (
	lengths = &claim.Attribute{Name: "length, planned and real", Doc: "How long an event was to last, and how long it did."}
	courses = &claim.Attribute{Name: "plan and course", Doc: "What was to come of an event, and what came of it."}
	plans   = &claim.Attribute{Name: "plan", Doc: "What was planned of an event, as several articles tell it."}
)

// road is the name of the road that brings plans and outcomes together.
const road = "plan"

// most is how many places of one article a finding shows.
const most = 3

func ask(in *compare.Input) []*compare.Question {
	g := &gathering{in: in}
	for _, r := range append(append([]extract.Reading{}, in.Drafts...), in.Sources...) {
		for _, c := range r.Claims {
			switch c.Attribute.Name {
			case "length", "planned length":
				g.add(&g.lengths, c)
			case "course":
				g.add(&g.courses, c)
			}
		}
	}
	var out []*compare.Question
	for _, t := range g.lengths {
		out = append(out, t.lengths()...)
	}
	for _, t := range g.courses {
		out = append(out, t.courses()...)
	}
	return out
}

// about is all that is claimed of the plan and the outcome of one event.
type about struct {
	topic  compare.Topic
	claims []claim.Claim
}

type gathering struct {
	in               *compare.Input
	match            topic.Matcher
	lengths, courses []*about
}

// mostAbout bounds the events that are told apart, each of which is tried for
// every claim.
const mostAbout = 1000

func (g *gathering) add(list *[]*about, c claim.Claim) {
	for _, t := range *list {
		// The attributes differ where one is a plan; the subject is what counts.
		if v := g.match.Match(t.claims[0], c); v.Same {
			t.topic.Sure = t.topic.Sure && v.Sure
			t.claims = append(t.claims, c)
			if len(t.topic.Because) == 0 {
				t.topic.Because = v.Because
			}
			return
		}
	}
	if len(*list) == mostAbout {
		g.in.Left(c.Doc, c.Evidence, "so many events are told apart that the plan and the outcome of this one are not compared")
		return
	}
	*list = append(*list, &about{compare.Topic{Subject: c.Subject, Sure: true}, []claim.Claim{c}})
}

// question asks of some of the claims; nil when they are of one article.
func (t *about) question(a *claim.Attribute, claims []claim.Claim) []*compare.Question {
	for _, c := range claims {
		if c.Doc != claims[0].Doc {
			return []*compare.Question{{Topic: t.topic, Attribute: a, Claims: claims, Road: road}}
		}
	}
	return nil
}

func judge(q *compare.Question) []compare.Finding {
	switch q.Attribute {
	case lengths:
		return judgeLength(q)
	case courses:
		return judgeCourse(q)
	}
	if l, ok := q.Claims[0].Value.(claim.Label); ok && l.Class == open.Class {
		return judgeOpen(q)
	}
	return nil
}

// pick takes at most [most] claims of each article, in their order.
func pick(claims []claim.Claim) []claim.Claim {
	var out []claim.Claim
	for _, c := range claims {
		n := 0
		for _, o := range out {
			if o.Doc == c.Doc {
				n++
			}
		}
		if n < most {
			out = append(out, c)
		}
	}
	return out
}

// who is how the speaker or the stance of a plan is told.
func who(c claim.Claim) string {
	if c.By.Name != "" {
		return fmt.Sprintf("%s (%s, %s)", c.Value, c.By.Name, c.Stance)
	}
	return fmt.Sprintf("%s (%s)", c.Value, c.Stance)
}
