// Package profile is the check on what two articles tell of one person beside
// the name: party, state, home, rank, and whose spokesman it is.
package profile

import (
	_ "embed"
	"fmt"

	"factdiff/compare"
	"factdiff/compare/topic"
	"factdiff/extract/claim"
	"factdiff/extract/person"
	"factdiff/extract/place/gazetteer"
	"factdiff/extract/text"
)

//go:embed profile.md
var page string

// Check judges the questions of [Road].
var Check = compare.Check{Name: "profile", Doc: page, Question: judge}

// Road brings together what a draft and its sources tell of one person.
var Road = compare.Road{
	Name: road,
	Doc:  "The party, the state, the home, the rank and the employer that two articles on one story give one person.",
	Ask:  ask,
}

const road = "profile"

var told = &claim.Attribute{Name: "profile", Road: road, Doc: "Party, state, home, rank or employer of a person, as it is told beside the name."}

func ask(in *compare.Input) []*compare.Question {
	var out []*compare.Question
	for _, d := range in.Drafts {
		for _, s := range in.Sources {
			own, other := profiles(in, d.Doc), profiles(in, s.Doc)
			if len(own) == 0 || len(other) == 0 {
				continue
			}
			if _, one := topic.Same(d.Doc, s.Doc); one {
				out = append(out, between(d.Doc, s.Doc, own, other)...)
			}
		}
	}
	return out
}

// profiles are the traits of a document of which it gives a person one answer.
func profiles(in *compare.Input, d *text.Document) []trait {
	type key struct {
		entity int
		sort   string
	}
	all := layer.Of(d)
	values := map[key]string{}
	for _, t := range all {
		k := key{t.entity, t.sort}
		switch v := values[k]; v {
		case "", t.value:
			values[k] = t.value
		default:
			values[k] = "several"
		}
	}
	var out []trait
	for _, t := range all {
		k := key{t.entity, t.sort}
		if values[k] == t.value {
			out = append(out, t)
			values[k] = "told"
		}
	}
	if len(out) > mostTraits {
		in.Beyond(d, out[mostTraits].span, mostTraits, "parties, states, homes and ranks of people")
		out = out[:mostTraits]
	}
	return out
}

// mostTraits bounds what is compared of one article: hundreds of people of one
// family name are each held to each other.
const mostTraits = 150

// between asks of each trait that both articles tell of one person.
func between(a, b *text.Document, own, other []trait) []*compare.Question {
	var out []*compare.Question
	people, theirs := person.Layer.Of(a).Entities, person.Layer.Of(b).Entities
	byName := map[string][]trait{}
	for _, t := range other {
		k := theirs[t.entity].Key
		byName[k] = append(byName[k], t)
	}
	for _, x := range own {
		for _, y := range byName[people[x.entity].Key] {
			if x.sort != y.sort || !oneName(people[x.entity].Name, theirs[y.entity].Name) {
				continue
			}
			q := &compare.Question{Attribute: told, Road: road, Claims: []claim.Claim{x.claim(a), y.claim(b)}}
			q.Topic = compare.Topic{Subject: q.Claims[0].Subject, Sure: true}
			if x.value == y.value {
				q.Status = "agree"
			} else if !excludes(x, y) {
				continue
			}
			out = append(out, q)
			break
		}
	}
	return out
}

// oneName reports whether two names are one person's in articles on one story.
func oneName(x, y claim.Name) bool {
	return x.Given != "" && y.Given != "" && person.Compare(x, y).Degree <= person.Nickname
}

// excludes reports whether nobody has both traits.
func excludes(x, y trait) bool {
	switch x.sort {
	case home:
		return x.aged == y.aged && kind(x.value) == kind(y.value) && kind(x.value) != gazetteer.Country && !within(x.value, y.value) && !within(y.value, x.value)
	case body:
		list := agencies()
		return list[x.value].within != y.value && list[y.value].within != x.value
	}
	return true
}

func kind(key string) gazetteer.Kind {
	t := gazetteer.Load()
	if i := t.Find(key); i >= 0 {
		return t.Places[i].Kind
	}
	return gazetteer.Country // of an unknown place nothing is told
}

// within reports whether one place lies in another.
func within(key, in string) bool {
	t := gazetteer.Load()
	for n := 0; n < 4; n++ {
		i := t.Find(key)
		if i < 0 {
			return false
		}
		if key = t.Places[i].Within; key == in {
			return true
		}
	}
	return false
}

func (t *trait) claim(d *text.Document) claim.Claim {
	e := &person.Layer.Of(d).Entities[t.entity]
	k := "office"
	if t.sort == state || t.sort == home {
		k = "place"
	}
	return claim.Claim{Kind: k, Attribute: told, Doc: d, Evidence: t.span, Value: claim.Label{Word: t.value, Class: t.sort}, Frame: t.sort + " beside a name",
		Subject: claim.Subject{Type: claim.Person, Name: e.Name.Whole, Key: e.Key, Entity: t.entity}}
}

func judge(q *compare.Question) []compare.Finding {
	if q.Road != road || q.Status == "agree" {
		return nil
	}
	a, b := q.Claims[0], q.Claims[1]
	sort := a.Value.(claim.Label).Class
	level := compare.Query // people move, and are promoted
	if sort == party || sort == state {
		level = compare.Conflict
	}
	return []compare.Finding{{Kind: a.Kind, Level: level, Relation: compare.Disagree, Evidence: q.Claims,
		Title:      fmt.Sprintf("%s, %s: %s / %s", q.Topic.Subject.Name, sort, a.Value, b.Value),
		Because:    []compare.Reason{compare.Reason(fmt.Sprintf("%s has “%s”, %s “%s”", compare.Call(a.Doc), a.Doc.Slice(a.Evidence), compare.Call(b.Doc), b.Doc.Slice(b.Evidence)))},
		Suggestion: "check the " + sort}}
}
