// Package manner reads with what a thing was done, where a few nouns share one
// place: "a truck rammed the gate", "shot with a rifle", "a gray Honda Civic".
package manner

import (
	_ "embed"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/clause/word"
	"factdiff/extract/text"
)

//go:embed manner.md
var page string

var by = &claim.Attribute{Name: "means", One: true, Doc: "The sort of vehicle or weapon something was done with, or the colour of a vehicle, where an article gives but one."}

// Kind reads the vehicle, the weapon and the colour of a vehicle. Its claims are
// of the kind event.
var Kind = extract.Kind{Name: "manner", Doc: page, Attributes: []*claim.Attribute{by}, Find: find}

// found is what was read at one place.
type found struct {
	key, name   string
	value       claim.Label
	first, last int // tokens of the evidence, [first, last)
}

func find(p *extract.Pass) {
	var all []found
	t := p.Doc.Tokens()
	for _, s := range p.Doc.Sentences() {
		words := t[s.First:s.Last]
		for i := range words {
			if f, ok := at(words, i); ok {
				f.first, f.last = f.first+s.First, f.last+s.First
				all = append(all, f)
			}
		}
	}
	value, several := map[string]string{}, map[string]bool{}
	for _, f := range all {
		if v, ok := value[f.key]; ok && v != f.value.Word {
			several[f.key] = true
		}
		value[f.key] = f.value.Word
	}
	for _, f := range all {
		span := text.Span{Start: t[f.first].Span.Start, End: t[f.last-1].Span.End}
		if several[f.key] {
			p.Skip(span, "several such in the article")
		} else if value[f.key] != "" {
			value[f.key] = "" // once is enough
			tell(p, f, span)
		}
	}
}

// at reads what begins with the word i of a sentence.
func at(t []text.Token, i int) (found, bool) {
	w := t[i].Lower
	switch {
	case collided(w) != "":
		return collision(t, i)
	case attacked(w):
		return attack(t, i)
	case maker(w):
		return painted(t, i)
	}
	return found{}, false
}

// collision reads "a truck rammed the gate", "a car crashed into the market".
func collision(t []text.Token, i int) (found, bool) {
	k := i + 1
	if k < len(t) && t[k].Lower == "into" {
		k++
	}
	if i < 2 || k+1 >= len(t) || t[k].Lower != "the" && t[k].Lower != "a" {
		return found{}, false
	}
	v := vehicle(t[i-1].Lower)
	if v == "" || !article(t, i-1) {
		return found{}, false
	}
	noun := k + 1
	for noun+1 < len(t) && noun < k+3 && content(t[noun+1]) {
		noun++
	}
	if !content(t[noun]) || vehicle(t[noun].Lower) != "" {
		return found{}, false // of two vehicles, each hit the other
	}
	object := t[noun].Lower
	return found{"hit " + object, "what hit the " + object, claim.Label{Word: v, Class: "vehicle"}, i - 1, noun + 1}, true
}

// attack reads "shot with a handgun", "killed with a kitchen knife".
func attack(t []text.Token, i int) (found, bool) {
	if i+3 >= len(t) || t[i+1].Lower != "with" || t[i+2].Lower != "a" && t[i+2].Lower != "an" {
		return found{}, false
	}
	for k := i + 3; k < len(t) && k < i+6 && t[k].Kind == text.Word; k++ {
		if v := weapon(t[k].Lower); v != "" {
			return found{t[i].Lower + " with", "what somebody was " + t[i].Lower + " with", claim.Label{Word: v, Class: "weapon"}, i, k + 1}, true
		}
	}
	return found{}, false
}

// painted reads "a gray Honda Civic"; of "a dark gray Honda" the shade is left out.
func painted(t []text.Token, i int) (found, bool) {
	if i < 1 || !t[i].Cap || i+1 >= len(t) || !t[i+1].Cap || t[i+1].Kind != text.Word || !t[i+1].Space {
		return found{}, false
	}
	c := i - 1
	if t[c].Kind == text.Number && c > 0 {
		c-- // a gray 2014 Honda Civic
	}
	v := colour(t[c].Lower)
	if v == "" || c > 0 && t[c-1].Lower == "or" {
		return found{}, false // "a white or beige Honda Civic" leaves it open
	}
	model := t[i].Lower + " " + t[i+1].Lower
	return found{"colour " + model, "the " + model, claim.Label{Word: v, Class: "colour"}, c, i + 2}, true
}

// article reports whether an article stands one or two words before token i.
func article(t []text.Token, i int) bool {
	for k := i - 1; k >= 0 && k >= i-2; k-- {
		if w := t[k].Lower; w == "a" || w == "the" {
			return true
		}
	}
	return false
}

// content reports whether a token is a plain word that may name a thing.
func content(t text.Token) bool {
	return t.Kind == text.Word && word.Of(t.Lower).Class&^word.Plural == 0
}

func tell(p *extract.Pass, f found, span text.Span) {
	x := clause.At(p.Doc, span)
	if x.Negated || x.Stance != claim.Reported || x.Quoted {
		p.Skip(span, "not told as a fact")
		return
	}
	// An event as topic: two articles of one story, or silence.
	p.Claim(claim.Claim{Kind: "event", Attribute: by, Value: f.value, Evidence: span, By: x.Speaker, Frame: "with what it was done",
		Subject: claim.Subject{Type: claim.Event, Name: f.name, Key: f.key, Entity: -1}})
}
