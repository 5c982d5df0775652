// Package duration reads how long an event lasted, or was to last.
package duration

import (
	_ "embed"
	"strings"
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

//go:embed duration.md
var page string

//go:embed frames.txt
var frames string

var (
	length  = &claim.Attribute{Name: "length", One: true, Doc: "How long an event lasted."}
	planned = &claim.Attribute{Name: "planned length", Doc: "How long an event was to last, or may last."}
	term    = &claim.Attribute{Name: "sentence", One: true, Doc: "How long a person was sentenced to prison, or served."}
	tenure  = &claim.Attribute{Name: "tenure", One: true, Doc: "How long a person has been in an office or a force."}
)

// Kind reads the lengths of events.
var Kind = extract.Kind{Name: "duration", Doc: page, Attributes: []*claim.Attribute{length, planned, term, tenure}, Find: find, Load: func() { set() }}

var set = sync.OnceValue(func() *frame.Set {
	sources, err := frame.Parse(frames)
	if err != nil {
		panic(err)
	}
	return frame.Must(frame.Classes{
		"point": frame.WordsOf("ago", "later", "earlier", "early", "late", "before", "after", "since", "into", "from now", "longer", "shorter", "ahead", "behind"),
		"plan":  frame.WordsOf("expected", "planned", "scheduled", "anticipated", "forecast", "billed", "intended", "hoped"),
	}, sources...)
})

type finder struct {
	*extract.Pass
	times  []timex.Mention
	events *event.Events
	people *person.People
	done   []bool // the times that became a claim
	shifts []shift
	claims []claim.Claim
}

func find(p *extract.Pass) {
	f := &finder{Pass: p, times: timex.Layer.Of(p.Doc)}
	slots := f.slots()
	if len(slots) == 0 {
		return
	}
	f.events = event.Layer.Of(p.Doc)
	f.done = make([]bool, len(f.times))
	f.people = person.Layer.Of(p.Doc)
	for i := range f.people.Mentions {
		if m := &f.people.Mentions[i]; m.Entity >= 0 {
			slots = append(slots, frame.Slot{Type: "person", Span: m.Span, Value: m.Entity})
		}
	}
	for i := range f.events.Mentions {
		slots = append(slots, frame.Slot{Type: "event", Span: f.events.Mentions[i].Span, Value: i})
	}
	set().Each(p.Doc, frame.NewSlots(p.Doc, slots), f.match)
	for _, s := range f.shifts {
		f.derive(s)
	}
	for _, c := range f.claims {
		p.Claim(c)
	}
	f.skips()
}

// slots are the lengths of time in the text: those that count from no point,
// and those that say how far a plan was missed.
func (f *finder) slots() (out []frame.Slot) {
	tokens := f.Doc.Tokens()
	for i := range f.times {
		m := &f.times[i]
		span := text.Span{Start: tokens[m.First].Span.Start, End: tokens[m.Last-1].Span.End}
		switch {
		case m.Anchor == timex.Earlier || m.Anchor == timex.Later:
			out = append(out, frame.Slot{Type: "shift", Span: span, Value: i})
		case m.Kind != timex.Duration || m.Anchor != timex.NoAnchor || m.Quantity.Unit != "s":
		case compound(f.Doc.Slice(m.Span)):
			out = append(out, frame.Slot{Type: "compound", Span: span, Value: i})
		default:
			out = append(out, frame.Slot{Type: "length", Span: span, Value: i})
		}
	}
	return out
}

// compound reports whether a length is written as an adjective: "four-hour".
func compound(s string) bool {
	i := strings.LastIndexByte(s, '-')
	return i > 0 && !strings.HasSuffix(s, "s")
}

func (f *finder) match(m *frame.Match) {
	if m.Frame.Name == "off plan" {
		f.shift(m)
		return
	}
	at := m.Value("d")
	if f.done[at] {
		return
	}
	if who := m.Value("p"); who >= 0 {
		f.person(m, who)
		return
	}
	e := m.Value("e")
	if e < 0 {
		v, _ := m.Capture("v")
		e = f.events.Subject(f.Doc, v.First)
	}
	if e < 0 {
		return
	}
	x := clause.At(f.Doc, m.Span())
	if x.Negated {
		return
	}
	f.done[at] = true
	c := claim.Claim{Attribute: length, Value: f.value(at), Stance: x.Stance, By: x.Speaker, Evidence: m.Span(), Frame: m.Frame.Name,
		Subject: f.events.ClaimSubject(f.Doc, e)}
	if c.Stance == claim.Reported && m.Frame.Name == "long" && f.ahead(m) {
		c.Stance = claim.Planned
	}
	if c.Stance != claim.Reported {
		c.Attribute = planned
	}
	f.claims = append(f.claims, c)
}

// person claims a length of a person's time: a sentence, an office held.
func (f *finder) person(m *frame.Match, who int) {
	x := clause.At(f.Doc, m.Span())
	if x.Negated || x.Stance != claim.Reported {
		return
	}
	at, a := m.Value("d"), term
	if m.Frame.Name == "tenure" {
		a = tenure
	}
	f.done[at] = true
	e := &f.people.Entities[who]
	f.claims = append(f.claims, claim.Claim{Attribute: a, Value: f.value(at), By: x.Speaker, Evidence: m.Span(), Frame: m.Frame.Name,
		Subject: claim.Subject{Type: claim.Person, Name: e.Name.Whole, Key: e.Key, Entity: who}})
}

// ahead reports whether the phrase itself says that it is a plan: "the planned
// two-hour meeting".
func (f *finder) ahead(m *frame.Match) bool {
	for i := max(m.First-2, 0); i < m.End; i++ {
		switch f.Doc.Tokens()[i].Lower {
		case "planned", "scheduled", "expected", "proposed":
			return true
		}
	}
	return false
}

// value is the length with its hedge as it is written.
func (f *finder) value(at int) claim.Quantity {
	q := f.times[at].Quantity
	if q.Vague && q.High < q.N { // several hours are not three days
		q.High = 3 * q.N
	}
	q.Written = strings.TrimPrefix(strings.TrimPrefix(strings.ToLower(f.Doc.Slice(f.times[at].Span)), "the "), "a ")
	return q
}

// skips tells of every length that became no claim why it did not.
func (f *finder) skips() {
	for i := range f.times {
		m := &f.times[i]
		switch {
		case f.done[i]:
		case m.Anchor != timex.NoAnchor:
			f.Skip(m.Span, "counts from a point in time")
		case m.Kind == timex.Duration && f.trip(m):
			f.Skip(m.Span, "a trip or a stay is its traveller's")
		case m.Kind == timex.Duration:
			f.Skip(m.Span, "no event in reach")
		}
	}
}

func (f *finder) trip(m *timex.Mention) bool {
	tokens := f.Doc.Tokens()
	for i := m.Last; i < len(tokens) && i < m.Last+2; i++ {
		switch tokens[i].Lower {
		case "journey", "flight", "trip", "drive", "ride", "walk", "on", "stay", "stop":
			return true
		}
	}
	return false
}
