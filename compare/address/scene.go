package address

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"factdiff/compare"
	"factdiff/compare/topic"
	"factdiff/extract/claim"
	"factdiff/extract/text"
	"factdiff/extract/wordlist"
)

//go:embed scene.txt
var sceneList string

var scene = &claim.Attribute{Name: "address, scene", Doc: "The street on which an article sets what happened."}

// mostScenes is how many streets an article may name that is still about one
// scene.
const mostScenes = 3

// leastSpelled is how long the name of a street is whose spelling is compared.
const leastSpelled = 5

// sceneWords are the words of scene.txt: happens, or of a home.
var sceneWords = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for class, body := range wordlist.Rows(sceneList) {
		for w := range strings.FieldsSeq(body) {
			out[w] = class
		}
	}
	return out
})

// scenes are the streets of a document that stand in a sentence in which
// something happens, and are nobody's home.
func scenes(d *text.Document) []named {
	var out []named
	for _, n := range streets.Of(d) {
		s := d.Sentences()[d.SentenceAt(n.evidence.Start)]
		at, _ := d.TokensIn(n.evidence)
		happens, home := false, false
		for i, t := range d.Tokens()[s.First:s.Last] {
			switch class := sceneWords()[t.Lower]; {
			case class == "happens":
				happens = true
			case class == "home" && s.First+i < at:
				home = true
			}
		}
		if happens && !home {
			out = append(out, n)
		}
	}
	return out
}

// elsewhere asks about two articles that set one thing on two streets, where
// neither names a street of the other's anywhere.
func elsewhere(d, s *text.Document) []*compare.Question {
	ours, theirs := scenes(d), scenes(s)
	if several(d) || several(s) {
		return nil
	}
	if len(ours) == 0 || len(theirs) == 0 || len(streets.Of(d)) > mostScenes || len(streets.Of(s)) > mostScenes || common(d, s) || common(s, d) {
		return nil
	}
	why, same := topic.Same(d, s)
	if !same {
		return nil
	}
	a, b := ours[0], theirs[0]
	q := &compare.Question{Attribute: scene, Road: road, Claims: []claim.Claim{a.scene(d), b.scene(s)},
		Topic: compare.Topic{Subject: claim.Subject{Type: claim.Event, Name: "the scene", Entity: -1}, Because: []compare.Reason{why}}}
	for _, a := range ours {
		for _, b := range theirs {
			if min(len(a.own), len(b.own)) >= leastSpelled && oneEdit(a.own, b.own) {
				q.Claims, q.Topic.Sure = []claim.Claim{a.scene(d), b.scene(s)}, true
			}
		}
	}
	return []*compare.Question{q}
}

// several reports whether a document tells of more than one incident: "in another
// shooting".
func several(d *text.Document) bool {
	tokens := d.Tokens()
	for i := 0; i+1 < len(tokens); i++ {
		switch tokens[i].Lower {
		case "another", "other", "separate", "unrelated", "recent", "earlier", "previous", "last":
			switch tokens[i+1].Lower {
			case "shooting", "shootings", "incident", "incidents", "crash", "fire", "attack", "attacks", "homicide", "homicides":
				return true
			}
		}
	}
	return false
}

// common reports whether the words of a street of a stand anywhere in b.
func common(a, b *text.Document) bool {
	tokens := b.Tokens()
	theirs := streets.Of(b)
	for _, n := range streets.Of(a) {
		if slices.ContainsFunc(theirs, func(o named) bool { return o.own == n.own }) {
			return true
		}
		first, _, _ := strings.Cut(n.own, " ")
		if slices.ContainsFunc(tokens, func(t text.Token) bool { return t.Lower == first }) {
			return true
		}
	}
	return false
}

func (n *named) scene(d *text.Document) claim.Claim {
	c := n.claim(d)
	c.Attribute, c.Frame = scene, "a street on which something happens"
	c.Value = claim.Label{Word: n.own, Class: "street"}
	return c
}

// apart is the note on two streets.
func apart(q *compare.Question) compare.Finding {
	a, b := q.Claims[0], q.Claims[1]
	if q.Topic.Sure {
		return compare.Finding{Kind: "place", Level: compare.Query, Relation: compare.Disagree, Evidence: q.Claims,
			Title:      fmt.Sprintf("%s / %s", a.Subject.Name, b.Subject.Name),
			Because:    append(q.Topic.Because[:len(q.Topic.Because):len(q.Topic.Because)], "one thing happened there, and the names of the streets are a letter apart"),
			Suggestion: fmt.Sprintf("check against %s: %s", compare.Call(b.Doc), b.Subject.Name)}
	}
	return compare.Finding{Kind: "place", Level: compare.Note, Relation: compare.Scope, Evidence: q.Claims,
		Title: fmt.Sprintf("where it happened: %s / %s", a.Subject.Name, b.Subject.Name),
		Because: append(q.Topic.Because[:len(q.Topic.Because):len(q.Topic.Because)],
			"each article sets it on a street that the other does not name: they may cross, or one is wrong"),
		Suggestion: "look at a map"}
}
