// Package manner reads with what a thing was done, and in what or of what, where
// a few nouns share one place: "a truck rammed the gate", "shot with a rifle",
// "a gray Honda Civic", "found dead in a garage".
package manner

import (
	_ "embed"
	"sort"
	"strings"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/frame"
	"factdiff/extract/person"
	"factdiff/extract/text"
	"factdiff/extract/timex"
)

//go:embed manner.md
var page string

var attributes = map[string]*claim.Attribute{
	"means":   {Name: "means", One: true, Doc: "The sort of vehicle, vessel, aircraft, weapon or animal something was done with or by."},
	"colour":  {Name: "colour", One: true, Doc: "The colour of a vehicle or a garment."},
	"make":    {Name: "make", One: true, Doc: "The make of the vehicle somebody fled in."},
	"setting": {Name: "setting", One: true, Doc: "The sort of building something happened in or at."},
	"cause":   {Name: "cause", One: true, Doc: "What somebody who is named died of, or in."},
}

// Kind reads words of closed classes in places that only one of them fills.
// Where an article gives two, nothing is claimed. Its claims are of the kind
// event.
var Kind = extract.Kind{Name: "manner", Doc: page, Find: find, Load: func() { lists() }, Attributes: []*claim.Attribute{
	attributes["means"], attributes["colour"], attributes["make"], attributes["setting"], attributes["cause"]}}

// found is what was read at one place.
type found struct {
	frame, attribute string
	key, name        string
	people           []string
	value            string
	span             text.Span
}

type finder struct {
	*extract.Pass
	t      []text.Token
	people *person.People
	out    []found
}

func find(p *extract.Pass) {
	f := &finder{Pass: p, t: p.Doc.Tokens(), people: person.Layer.Of(p.Doc)}
	var slots []frame.Slot
	for i := range f.people.Mentions {
		if m := &f.people.Mentions[i]; m.Entity >= 0 && m.Partial != person.TitleOnly {
			slots = append(slots, frame.Slot{Type: "person", Span: m.Span, Value: m.Entity})
		}
	}
	lists().set.Each(p.Doc, frame.NewSlots(p.Doc, slots), f.match)
	f.settle()
}

func (f *finder) match(m *frame.Match) {
	attribute, what, _ := strings.Cut(m.Frame.Name, "-")
	w, _ := m.Capture("w")
	r := found{frame: m.Frame.Name, attribute: attribute, key: what, value: lists().plain(f.t[w.First:w.End]), span: m.Span()}
	if first := f.t[m.First].Lower; first == "a" || first == "the" {
		r.span.Start = f.t[w.First].Span.Start
	}
	head := w.End
	if attribute == "colour" || attribute == "make" {
		head = m.End
	}
	if !f.whole(head) || !f.specific(&r, m) {
		return
	}
	f.out = append(f.out, r)
}

// whole reports whether the word before token i is the head of its phrase: not
// "a car park", "a house party".
func (f *finder) whole(i int) bool {
	return i >= len(f.t) || !content(f.t[i]) && f.t[i].Lower != "-" || f.t[i].Cap
}

// specific fills in what r is of; ok is false where that could be several things.
func (f *finder) specific(r *found, m *frame.Match) (ok bool) {
	v, _ := m.Capture("v")
	o, _ := m.Capture("o")
	switch r.frame {
	case "means-hit":
		end := o.First
		for end < len(f.t) && end < o.First+3 && content(f.t[end]) {
			end++
		}
		if end == o.First || lists().class(f.t[end-1].Lower, "vehicle") {
			return false // of two vehicles, each hit the other
		}
		noun := f.t[end-1].Lower
		r.key, r.name, r.span.End = "hit "+noun, "what hit the "+noun, f.t[end-1].Span.End
	case "means-with", "setting-harmed":
		r.key = "shot"
		if v.End > v.First {
			r.key = f.t[v.First].Lower
		} else if f.t[m.First].Lower == "stabbing" {
			r.key = "stabbed"
		}
		r.name = map[string]string{"means-with": "what somebody was " + r.key + " with", "setting-harmed": "where somebody was " + r.key}[r.frame]
		r.key += map[string]string{"means-with": " with", "setting-harmed": " at"}[r.frame]
	case "colour-car":
		k, _ := m.Capture("k")
		model := f.t[k.First].Lower + " " + f.t[o.First].Lower
		if f.t[o.First].Lower == "suv" {
			return false
		}
		r.key, r.name = "car "+model, "the "+model
	case "colour-wore":
		garment := lists().plain(f.t[o.First:o.End])
		if !f.worn(m.First) {
			return false
		}
		r.key, r.name = "wore "+garment, "the "+garment
	case "cause-died", "cause-killed":
		e := &f.people.Entities[m.Value("p")]
		r.key, r.name, r.people = "death "+r.key, "the death of "+e.Name.Whole, []string{e.Key}
	default:
		r.name = names[r.key]
	}
	return true
}

// names are how a report calls what the other frames are of.
var names = map[string]string{"armed": "the weapon", "fled": "the vehicle somebody fled in", "by": "the animal", "crashed": "the aircraft",
	"sank": "the vessel", "found": "where somebody was found", "fire": "what burned"}

// worn reports whether the sentence of token i says before it that something is
// worn.
func (f *finder) worn(i int) bool {
	first := f.Doc.Sentences()[f.Doc.SentenceAt(f.t[i].Span.Start)].First
	for k := i - 1; k >= first && k >= i-14; k-- {
		if lists().class(f.t[k].Lower, "worn") {
			return true
		}
	}
	return false
}

// past reports whether the sentence of a span gives a month or a year, as those
// do that tell of earlier events: "the May 2014 fire at a mill".
func (f *finder) past(span text.Span) bool {
	at := f.Doc.SentenceAt(span.Start)
	all := timex.Layer.Of(f.Doc)
	for i := sort.Search(len(all), func(i int) bool { return all[i].Sentence >= at }); i < len(all) && all[i].Sentence == at; i++ {
		if m := &all[i]; m.Kind != timex.Duration && (m.Moment.Year || m.Moment.Grain == "month" || m.Moment.Grain == "year") && !m.Span.Overlaps(span) {
			return true
		}
	}
	return false
}

// matter is what a value is given of.
type matter struct{ attribute, key, person string }

func (r *found) of() matter {
	m := matter{attribute: r.attribute, key: r.key}
	if len(r.people) > 0 {
		m.person = r.people[0]
	}
	return m
}

// settle claims, once, what the article gives one value for.
func (f *finder) settle() {
	first, several := map[matter]int{}, map[matter]bool{}
	for i := range f.out {
		r := &f.out[i]
		if k, ok := first[r.of()]; !ok {
			first[r.of()] = i
		} else if f.out[k].value != r.value {
			several[r.of()] = true
		}
	}
	for i, r := range f.out {
		x := clause.At(f.Doc, r.span)
		switch {
		case several[r.of()]:
			f.Skip(r.span, "several such in the article")
		case first[r.of()] < i: // said before
		case f.past(r.span):
			f.Skip(r.span, "the sentence gives a month or a year: of another time")
		case x.Negated || x.Stance != claim.Reported || x.Quoted:
			f.Skip(r.span, "not told as a fact")
		default:
			// An event as topic: two articles of one story, or silence.
			f.Claim(claim.Claim{Kind: "event", Attribute: attributes[r.attribute], Value: claim.Label{Word: r.value, Class: r.attribute}, Evidence: r.span,
				By: x.Speaker, Frame: r.frame, Subject: claim.Subject{Type: claim.Event, Name: r.name, Key: r.key, People: r.people, Entity: -1}})
		}
	}
}
