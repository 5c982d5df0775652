// Package clock reads at what time of day events began, ended or happened, and
// when the police were called.
package clock

import (
	_ "embed"
	"sort"
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
	"call":  {Name: "call", Road: Incident, Doc: "The time at which the police or the fire brigade were called, or answered."},
	// An article's own incident is lined up by the articles' telling of one, not by its type.
	"occurrence": {Name: "occurrence", Road: Incident, Doc: "The time at which a shooting, a crash or the like happened, as finely as it is said."},
	"discovery":  {Name: "discovery", Road: Incident, Doc: "The time at which a victim, or what was left, was found."},
}

// Incident is the road that lines up the times of incidents.
const Incident = "incident"

// Kind reads times of day.
var Kind = extract.Kind{Name: "clock", Doc: page, Find: find, Load: func() { set(); cues() },
	Attributes: []*claim.Attribute{attributes["start"], attributes["end"], attributes["time"], attributes["call"], attributes["death"],
		attributes["occurrence"], attributes["discovery"]}}

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
	any := false
	for i := range f.times {
		m := &f.times[i]
		any = any || f.placed(m)
		if atClock(m) {
			slots = append(slots, frame.Slot{Type: "clock", Value: i, Span: text.Span{Start: tokens[m.First].Span.Start, End: tokens[m.Last-1].Span.End}})
		}
	}
	if !any {
		return
	}
	f.events, f.people, f.done = event.Layer.Of(p.Doc), person.Layer.Of(p.Doc), make([]bool, len(f.times))
	for i := range f.events.Mentions {
		e := &f.events.Mentions[i]
		if !e.Verb {
			slots = append(slots, frame.Slot{Type: "event", Span: e.Span, Value: i})
		}
	}
	for i := range f.people.Mentions {
		if m := &f.people.Mentions[i]; m.Entity >= 0 {
			slots = append(slots, frame.Slot{Type: "person", Span: m.Span, Value: m.Entity})
		}
	}
	set().Each(p.Doc, frame.NewSlots(p.Doc, slots), f.match)
	for i := range f.times {
		m := &f.times[i]
		if f.done[i] || !f.placed(m) || f.incidental(m) {
			continue
		}
		if atClock(m) {
			p.Skip(m.Span, "no event in reach")
		}
	}
}

// atClock reports whether a time has a clock reading.
func atClock(m *timex.Mention) bool {
	return (m.Kind == timex.Time || m.Kind == timex.DateTime) && m.Resolved && (m.Moment.Grain == "minute" || m.Moment.Grain == "hour")
}

// placed reports whether a time is a clock reading, a part of a day or a day: as
// fine as the time of an incident is told. In an undated article it need not be
// on the calendar.
func (f *finder) placed(m *timex.Mention) bool {
	if m.Anchor != timex.NoAnchor || m.Quantity.N != 0 || m.Bound == "since" || m.Bound == "until" {
		return false
	}
	tokens := f.Doc.Tokens()
	if f.dateline(m) {
		return false
	}
	if cues().counts[tokens[m.First].Lower] || m.Last < len(tokens) && cues().counts[tokens[m.Last].Lower] {
		return false // that night; January 1 through June 30
	}
	if k := f.after(m); k < len(f.times) && f.times[k].First == m.Last+1 && tokens[m.Last].Lower == "to" {
		return false // from 5:30 a.m. to 5:55 a.m.
	}
	switch m.Kind {
	case timex.Time, timex.DateTime, timex.DateTimeRange:
		return true
	case timex.Date:
		return m.Moment.Weekday >= 0 || m.Moment.Grain == "day"
	}
	return false
}

// dateline reports whether a day is that of the dateline: "HOLM, Oct 5 (Coast
// News) - At least 23 people were killed" says when it was written.
func (f *finder) dateline(m *timex.Mention) bool {
	tokens := f.Doc.Tokens()
	s := f.Doc.Sentences()[m.Sentence]
	const places = 6 // tokens of the place before it
	if m.First == s.First || m.First-s.First > places || !tokens[s.First].Caps {
		return false
	}
	i := m.Last
	if i < s.Last && tokens[i].Lower == "(" {
		for i < s.Last && tokens[i].Lower != ")" {
			i++
		}
		i++
	}
	if i >= s.Last {
		return false
	}
	switch tokens[i].Lower {
	case "-", "--", "–", "—", "―":
		return true
	}
	return false
}

// after is the index of the first time that begins behind m.
func (f *finder) after(m *timex.Mention) int {
	return sort.Search(len(f.times), func(i int) bool { return f.times[i].First >= m.Last })
}

// incidental claims a time of an incident that only its words tell of; false
// when they tell of none.
func (f *finder) incidental(m *timex.Mention) bool {
	c, at, ok := f.beside(m)
	if !ok {
		return false
	}
	t := &f.Doc.Tokens()[at]
	x := clause.At(f.Doc, t.Span)
	if x.Negated || x.Stance != claim.Reported && x.Stance != claim.Estimated {
		return false
	}
	a := attributes[[...]string{happened: "occurrence", named: "occurrence", called: "call", found: "discovery"}[c.role]]
	f.Claim(claim.Claim{Attribute: a, Value: f.moment(m), Evidence: m.Span.Cover(t.Span), Stance: x.Stance, By: x.Speaker, Frame: "words beside a time",
		Subject: claim.Subject{Type: claim.Event, Key: c.kind, Name: "the " + c.kind, Entity: -1}})
	return true
}

// moment is the time with its words.
func (f *finder) moment(m *timex.Mention) claim.Moment {
	v := m.Moment
	v.Written, v.Timex = f.Doc.Slice(m.Span), m.Timex
	return v
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
	v := f.moment(&f.times[at])
	if e, ok := m.Capture("e"); ok && e.First > m.First && v.Hedge != claim.About {
		v.Hedge = claim.Exact // "after the 3:52 a.m. shooting": the hedge is not of the time
	}
	a := attributes[m.Frame.Name]
	if m.Frame.Name == "time" && cues().types[s.Key] {
		a = attributes["occurrence"]
	}
	f.Claim(claim.Claim{Attribute: a, Value: v, Evidence: m.Span(), Stance: x.Stance, By: x.Speaker,
		Frame: m.Frame.Name, Subject: s})
}

// subject is what the time is of.
func (f *finder) subject(m *frame.Match) (claim.Subject, bool) {
	e := m.Value("e")
	v, verb := m.Capture("v")
	switch {
	case m.Frame.Name == "call":
		return claim.Subject{Type: claim.Event, Key: "call", Name: "the call", Entity: -1}, true
	case m.Frame.Name == "death":
		who := &f.people.Entities[m.Value("p")]
		return claim.Subject{Type: claim.Person, Name: who.Name.Whole, Key: who.Key, Entity: m.Value("p")}, true
	case verb:
		if e = f.events.Subject(f.Doc, v.First); e < 0 && m.Frame.Name == "time" && f.before(v.First) == "it" {
			e = f.events.Incident(f.Doc, v.First)
		}
	}
	if e < 0 {
		return claim.Subject{}, false
	}
	return f.events.ClaimSubject(f.Doc, e), true
}

// before is the folded word before token i.
func (f *finder) before(i int) string {
	if i == 0 {
		return ""
	}
	return f.Doc.Tokens()[i-1].Lower
}
