package topic

import (
	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
)

// Road asks what the frames of each article answer.
var Road = compare.Road{
	Name: "frame",
	Doc:  "Claims that frames read in each article by itself, lined up by what they are about.",
	Ask:  ask,
}

// bucket is what two claims must share to be compared at all.
type bucket struct {
	kind      string
	attribute *claim.Attribute
	subject   claim.SubjectType
	key       string
	person    int // of the crowd, -1 for other subjects
}

// mostAlike bounds the questions of one bucket, each of which is tried for every
// claim of it. A hundred articles on as many fires make a hundred.
const mostAlike = 1000

// gathering collects claims into questions.
type gathering struct {
	in    *compare.Input
	crowd *crowd
	match Matcher
	of    map[bucket][]*compare.Question
	out   []*compare.Question
}

func ask(in *compare.Input) []*compare.Question {
	articles := append(append([]extract.Reading{}, in.Drafts...), in.Sources...)
	g := &gathering{in: in, crowd: newCrowd(in, articles), of: map[bucket][]*compare.Question{}}
	for _, r := range append(articles, in.Registers...) {
		for _, c := range r.Claims {
			if c.Attribute.Road == "" {
				g.add(c)
			}
		}
	}
	return g.out
}

func (g *gathering) add(c claim.Claim) {
	b := bucket{c.Kind, c.Attribute, c.Subject.Type, c.Subject.Key, -1}
	l, isPerson := g.crowd.whom(c)
	if isPerson {
		b.key, b.person = "", l.person.id
	}
	for _, q := range g.of[b] {
		if isPerson {
			q.Topic.Sure = q.Topic.Sure && l.sure
			if l.because != "" {
				q.Topic.Because = add(q.Topic.Because, []compare.Reason{l.because})
			}
			q.Claims = append(q.Claims, c)
			return
		}
		if v := g.match.Match(q.Claims[0], c); v.Same {
			q.Topic.Sure = q.Topic.Sure && v.Sure
			q.Topic.Because = add(q.Topic.Because, v.Because)
			q.Claims = append(q.Claims, c)
			return
		}
	}
	if len(g.of[b]) >= mostAlike {
		g.in.Left(c.Doc, c.Evidence, "so many subjects of one name are told apart that this one is not compared")
		return
	}
	q := &compare.Question{Attribute: c.Attribute, Road: "frame",
		Topic: compare.Topic{Subject: c.Subject, Sure: true}, Claims: []claim.Claim{c}}
	g.of[b] = append(g.of[b], q)
	g.out = append(g.out, q)
}

func add(have, more []compare.Reason) []compare.Reason {
	for _, m := range more {
		fresh := true
		for _, h := range have {
			fresh = fresh && h != m
		}
		if fresh {
			have = append(have, m)
		}
	}
	return have
}
