// Package clock reads at what time of day events began, ended or happened, and
// when the police were called.
package clock

import (
	_ "embed"
	"sync"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/event"
	"factdiff/extract/frame"
	"factdiff/extract/person"
	"factdiff/extract/text"
	"factdiff/extract/timex"
)

//go:embed clock.md
var page string

//go:embed frames.txt
var frames string

var attributes = map[string]*claim.Attribute{
	"start": {Name: "start", Doc: "The time of day at which an event began, or is to begin."},
	"end":   {Name: "end", Doc: "The time of day at which an event ended."},
	"time":  {Name: "time of day", Doc: "The time of day at which something happened, or is to happen."},
	"death": {Name: "death", Doc: "The time of day at which a person died, or was pronounced dead."},
	"call":  {Name: "call", Doc: "The time of day at which the police or the fire brigade were called, or answered."},
}

// Kind reads times of day.
var Kind = extract.Kind{Name: "clock", Doc: page, Find: find,
	Attributes: []*claim.Attribute{attributes["start"], attributes["end"], attributes["time"], attributes["call"], attributes["death"]}}

var set = sync.OnceValue(func() *frame.Set {
	sources, err := frame.Parse(frames)
	if err != nil {
		panic(err)
	}
	return frame.Must(frame.Classes{
		"police": frame.WordsOf("police", "officers", "deputies", "troopers", "firefighters", "crews", "paramedics", "rescuers"),
	}, sources...)
})

type finder struct {
	*extract.Pass
	times  []timex.Mention
	events *event.Events
	people *person.People
	done   []bool
}

func find(p *extract.Pass) {
	f := &finder{Pass: p, times: timex.Layer.Of(p.Doc)}
	var slots []frame.Slot
	tokens := p.Doc.Tokens()
	for i := range f.times {
		if m := &f.times[i]; atClock(m) {
			slots = append(slots, frame.Slot{Type: "clock", Value: i, Span: text.Span{Start: tokens[m.First].Span.Start, End: tokens[m.Last-1].Span.End}})
		}
	}
	if len(slots) == 0 {
		return
	}
	f.events, f.people, f.done = event.Layer.Of(p.Doc), person.Layer.Of(p.Doc), make([]bool, len(f.times))
	for i := range f.events.Mentions {
		e := &f.events.Mentions[i]
		if !e.Verb {
			slots = append(slots, frame.Slot{Type: "event", Span: e.Span, Value: i})
		} else if e.Type == "shooting" {
			slots = append(slots, frame.Slot{Type: "told", Span: e.Span, Value: i})
		}
	}
	for i := range f.people.Mentions {
		if m := &f.people.Mentions[i]; m.Entity >= 0 {
			slots = append(slots, frame.Slot{Type: "person", Span: m.Span, Value: m.Entity})
		}
	}
	set().Each(p.Doc, frame.NewSlots(p.Doc, slots), f.match)
	for i := range f.times {
		if m := &f.times[i]; atClock(m) && !f.done[i] {
			p.Skip(m.Span, "no event in reach")
		}
	}
}

// atClock reports whether a time has a clock reading.
func atClock(m *timex.Mention) bool {
	return (m.Kind == timex.Time || m.Kind == timex.DateTime) && m.Resolved && (m.Moment.Grain == "minute" || m.Moment.Grain == "hour")
}

func (f *finder) match(m *frame.Match) {
	at := m.Value("t")
	if f.done[at] {
		return
	}
	x := clause.At(f.Doc, m.Span())
	if x.Negated {
		return
	}
	s, ok := f.subject(m)
	if !ok {
		return
	}
	f.done[at] = true
	v := f.times[at].Moment
	v.Written = f.Doc.Slice(f.times[at].Span)
	if e, ok := m.Capture("e"); ok && e.First > m.First && v.Hedge != claim.About {
		v.Hedge = claim.Exact // "after the 4:26 a.m. shooting": the hedge is not of the time
	}
	f.Claim(claim.Claim{Attribute: attributes[m.Frame.Name], Value: v, Evidence: m.Span(), Stance: x.Stance, By: x.Speaker,
		Frame: m.Frame.Name, Subject: s})
}

// subject is what the time is of.
func (f *finder) subject(m *frame.Match) (claim.Subject, bool) {
	e := m.Value("e")
	v, verb := m.Capture("v")
	_, hurt := m.Capture("i")
	switch {
	case m.Frame.Name == "call":
		return claim.Subject{Type: claim.Event, Key: "call", Name: "the call", Entity: -1}, true
	case m.Frame.Name == "death":
		who := &f.people.Entities[m.Value("p")]
		return claim.Subject{Type: claim.Person, Name: who.Name.Whole, Key: who.Key, Entity: m.Value("p")}, true
	case verb:
		if e = f.events.Subject(f.Doc, v.First); e < 0 && m.Frame.Name == "time" && f.before(v.First) == "it" {
			e = f.incident()
		}
	case hurt:
		e = f.incident()
	}
	if e < 0 {
		return claim.Subject{}, false
	}
	return f.events.ClaimSubject(f.Doc, e), true
}

// incident is the event that "it happened" and "he was shot" are said of, or -1.
func (f *finder) incident() int {
	if g := f.events.Incident(); g >= 0 {
		return f.events.Groups[g].Mentions[0]
	}
	return -1
}

// before is the folded word before token i.
func (f *finder) before(i int) string {
	if i == 0 {
		return ""
	}
	return f.Doc.Tokens()[i-1].Lower
}
