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
}

func ask(in *compare.Input) []*compare.Question {
	of := map[bucket][]*compare.Question{}
	var out []*compare.Question
	for _, list := range [][]extract.Reading{in.Drafts, in.Sources, in.Registers} {
		for _, r := range list {
			for _, c := range r.Claims {
				b := bucket{c.Kind, c.Attribute, c.Subject.Type, c.Subject.Key}
				if join(of[b], c) {
					continue
				}
				q := &compare.Question{Attribute: c.Attribute, Road: "frame",
					Topic: compare.Topic{Subject: c.Subject, Sure: true}, Claims: []claim.Claim{c}}
				of[b] = append(of[b], q)
				out = append(out, q)
			}
		}
	}
	return out
}

// join adds c to the first question whose first claim has the same subject.
func join(qs []*compare.Question, c claim.Claim) bool {
	for _, q := range qs {
		v := Match(q.Claims[0], c)
		if !v.Same {
			continue
		}
		q.Topic.Sure = q.Topic.Sure && v.Sure
		q.Topic.Because = add(q.Topic.Because, v.Because)
		q.Claims = append(q.Claims, c)
		return true
	}
	return false
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
