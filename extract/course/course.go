// Package course reads how far an event has come: planned, under way, held,
// over, dropped; what it is for; and where it is held.
package course

import (
	_ "embed"
	"sync"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/event"
	"factdiff/extract/frame"
	"factdiff/extract/person"
	"factdiff/extract/roll"
	"factdiff/extract/text"
)

//go:embed course.md
var page string

//go:embed frames.txt
var frames string

var (
	state   = &claim.Attribute{Name: "course", Doc: "How far an event has come: held, under way, over or dropped; as a plan, held."}
	purpose = &claim.Attribute{Name: "purpose", Doc: "What an event is for, in the telling words of the text."}
	where   = &claim.Attribute{Name: "place", Doc: "The town or building where the article's main event is held."}
)

// Kind reads the course of events.
var Kind = extract.Kind{Name: "event", Doc: page, Attributes: []*claim.Attribute{state, purpose, where}, Find: find, Load: func() { set() }}

var set = sync.OnceValue(func() *frame.Set {
	sources, err := frame.Parse(frames)
	if err != nil {
		panic(err)
	}
	return frame.Must(nil, append(sources, purposes()...)...)
})

type finder struct {
	*extract.Pass
	events *event.Events
	people *person.People
	rolls  []roll.Roll
	seen   map[seen]bool
}

// seen is one state of one event as one stance; it is claimed where it is said
// first.
type seen struct {
	group  int
	state  string
	stance claim.Stance
}

func find(p *extract.Pass) {
	f := &finder{Pass: p, events: event.Layer.Of(p.Doc), seen: map[seen]bool{}}
	if len(f.events.Mentions) == 0 {
		return
	}
	f.people, f.rolls = person.Layer.Of(p.Doc), roll.Layer.Of(p.Doc)
	var slots []frame.Slot
	for i := range f.events.Mentions {
		e := &f.events.Mentions[i]
		if e.Verb {
			f.appears(i)
			continue
		}
		slots = append(slots, frame.Slot{Type: "event", Span: e.Span, Value: i})
		f.purpose(i)
	}
	for i := range f.rolls {
		slots = append(slots, frame.Slot{Type: "people", Span: f.rolls[i].Span, Value: i})
	}
	set().Each(p.Doc, frame.NewSlots(p.Doc, slots), f.match)
	f.place()
}

// appears is a press conference told by a verb: "will address the press". What
// befalls people, "opened fire", is held by nobody.
func (f *finder) appears(i int) {
	e := &f.events.Mentions[i]
	x := clause.At(f.Doc, e.Span)
	if e.Type != "press" || len(e.People) == 0 || x.Negated || x.Stance == claim.Reported && x.Tense != clause.Past {
		return
	}
	f.claim(i, "held", "an event told by a verb", e.Span, x)
}

func (f *finder) match(m *frame.Match) {
	if m.Frame.Name == "for" {
		f.aim(m)
		return
	}
	e, span := m.Value("e"), m.Span()
	if v, ok := m.Capture("v"); ok {
		if e = f.events.Subject(f.Doc, v.First); e >= 0 {
			span = span.Cover(f.events.Mentions[e].Span)
		}
	}
	if n, ok := m.Capture("n"); ok {
		if main := f.events.MainAt(f.Doc, n.First); main >= 0 {
			e = main
		}
	}
	if e < 0 || span.Len() > 300 {
		return
	}
	x := clause.At(f.Doc, m.Span())
	if m.Frame.Name == "planned, but" {
		f.instead(m, x)
	} else if word := reached(m.Frame.Name, x); word != "" && !x.Negated {
		f.claim(e, word, m.Frame.Name, span, x)
	}
}

// reached is the state that a frame tells of, in the way its clause is meant; ""
// when it tells none.
func reached(name string, x clause.Context) string {
	switch name {
	case "the day":
		return "over"
	case "ahead": // "hold talks": of what is to come
		if x.Stance != claim.Reported {
			return "held"
		}
	case "held":
		if x.Stance != claim.Reported || x.Tense == clause.Past {
			return "held"
		}
	default:
		if x.Stance != claim.Unclear && x.Stance != claim.Possible {
			return name
		}
	}
	return ""
}

func (f *finder) claim(e int, word, name string, span text.Span, x clause.Context) {
	k := seen{f.events.Mentions[e].Group, word, x.Stance}
	if f.seen[k] || word == "held" && event.Befalls(f.events.Mentions[e].Type) {
		return // "after the crash": nobody holds one
	}
	f.seen[k] = true
	f.Claim(claim.Claim{Attribute: state, Value: claim.Label{Word: word, Class: "course"}, Evidence: span, Stance: x.Stance, By: x.Speaker,
		Frame: name, Subject: f.events.ClaimSubject(f.Doc, e)})
}

// instead reads a plan that did not come about, "were expected to have lunch,
// but …", of every event in it: the evidence goes a few words into what came
// instead.
func (f *finder) instead(m *frame.Match, x clause.Context) {
	s := f.Doc.Sentences()[m.Sentence]
	first, last := m.First, min(m.End+7, s.Last)
	if first > s.First {
		first-- // "were" of "were expected"
	}
	tokens := f.Doc.Tokens()
	span := text.Span{Start: tokens[first].Span.Start, End: tokens[last-1].Span.End}
	x.Stance = claim.Reported
	for i := f.events.From(m.First); i < len(f.events.Mentions) && f.events.Mentions[i].Last <= m.End; i++ {
		if e := &f.events.Mentions[i]; !e.Verb {
			f.claim(i, "dropped", m.Frame.Name, span, x)
		}
	}
}
