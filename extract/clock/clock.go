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
	"time":  {Name: "time", Doc: "The time of day at which something happened, or is to happen."},
	"call":  {Name: "call", Doc: "The time of day at which the police or the fire brigade were called, or answered."},
}

// Kind reads times of day.
var Kind = extract.Kind{Name: "clock", Doc: page, Find: find,
	Attributes: []*claim.Attribute{attributes["start"], attributes["end"], attributes["time"], attributes["call"]}}

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
	f.events, f.done = event.Layer.Of(p.Doc), make([]bool, len(f.times))
	for i := range f.events.Mentions {
		if e := &f.events.Mentions[i]; e.Verb && e.Type == "shooting" {
			slots = append(slots, frame.Slot{Type: "told", Span: e.Span, Value: i})
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
	s := claim.Subject{Type: claim.Event, Key: "call", Name: "the call", Entity: -1}
	if v, ok := m.Capture("v"); ok {
		e := f.events.Subject(f.Doc, v.First)
		if e < 0 && m.Frame.Name == "time" {
			e = f.it(v.First, m.Sentence)
		}
		if e < 0 {
			return
		}
		s = f.events.ClaimSubject(f.Doc, e)
	} else if e := m.Value("e"); e >= 0 {
		s = f.events.ClaimSubject(f.Doc, e)
	}
	f.done[at] = true
	v := f.times[at].Moment
	v.Written = f.Doc.Slice(f.times[at].Span)
	f.Claim(claim.Claim{Attribute: attributes[m.Frame.Name], Value: v, Evidence: m.Span(), Stance: x.Stance, By: x.Speaker,
		Frame: m.Frame.Name, Subject: s})
}

// it is the article's incident, where "it happened" begins a sentence.
func (f *finder) it(verb, sentence int) int {
	first := f.Doc.Sentences()[sentence].First
	g := f.events.Incident()
	if w := f.Doc.Tokens()[first].Lower; g < 0 || first != verb-1 || w != "it" && w != "this" {
		return -1
	}
	return f.events.Groups[g].Mentions[0]
}
