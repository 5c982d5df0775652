// Package attendance reads who was in the room, or was to be: beside whom, and
// in which event.
package attendance

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
	"factdiff/extract/roll"
)

//go:embed attendance.md
var page string

//go:embed frames.txt
var frames string

var (
	company   = &claim.Attribute{Name: "company", Doc: "Who is at a person's side in an event; the subject names the person."}
	attendees = &claim.Attribute{Name: "attendees", Doc: "Who takes part in an event, without a side."}
)

// Kind reads who takes part in events.
var Kind = extract.Kind{Name: "attendance", Doc: page, Attributes: []*claim.Attribute{company, attendees}, Find: find, Load: func() { set() }}

var set = sync.OnceValue(func() *frame.Set {
	sources, err := frame.Parse(frames)
	if err != nil {
		panic(err)
	}
	return frame.Must(nil, sources...)
})

type finder struct {
	*extract.Pass
	people *person.People
	rolls  []roll.Roll
	events *event.Events
	done   map[int]bool // rolls that became a claim
}

func find(p *extract.Pass) {
	f := &finder{Pass: p, rolls: roll.Layer.Of(p.Doc), events: event.Layer.Of(p.Doc), done: map[int]bool{}}
	if len(f.rolls) == 0 || len(f.events.Mentions) == 0 {
		return
	}
	f.people = person.Layer.Of(p.Doc)
	var slots []frame.Slot
	for i := range f.rolls {
		r := &f.rolls[i]
		slots = append(slots, frame.Slot{Type: "people", Span: r.Span, Value: i})
		if len(r.Members) == 1 {
			slots = append(slots, frame.Slot{Type: "one", Span: r.Span, Value: i})
		}
	}
	for i := range f.events.Mentions {
		slots = append(slots, frame.Slot{Type: "event", Span: f.events.Mentions[i].Span, Value: i})
	}
	set().Each(p.Doc, frame.NewSlots(p.Doc, slots), f.match)
}

func (f *finder) match(m *frame.Match) {
	who := m.Value("m")
	if w, ok := m.Capture("w"); ok {
		who = f.antecedent(w.First, m.Sentence)
	}
	if who < 0 || f.done[who] {
		return
	}
	if m.Frame.Name == "travelled" {
		f.Skip(f.rolls[who].Span, "travelling is not attending")
		return
	}
	e := m.Value("e")
	if e < 0 {
		e = f.near(m)
	}
	if e < 0 {
		f.Skip(f.rolls[who].Span, "no event in reach")
		return
	}
	f.done[who] = true
	f.claim(m, who, e)
}

func (f *finder) claim(m *frame.Match, who, e int) {
	evidence, closed := m.Span(), false
	if at := f.rolls[who].First; m.First == at && at > 0 {
		if t := f.Doc.Tokens()[at-1]; t.Lower == "only" || t.Lower == "just" {
			evidence.Start, closed = t.Span.Start, true
		}
	}
	x := clause.At(f.Doc, evidence)
	if x.Negated || evidence.Len() > 400 {
		return
	}
	c := claim.Claim{Attribute: attendees, Value: f.names(who, closed), Stance: x.Stance, By: x.Speaker,
		Evidence: evidence, Frame: m.Frame.Name, Subject: f.events.ClaimSubject(f.Doc, e)}
	if p := m.Value("p"); p >= 0 {
		host := &f.people.Entities[f.people.Mentions[f.rolls[p].Members[0]].Entity]
		c.Attribute = company
		c.Subject.People = []string{host.Key}
		c.Subject.Name += ", beside " + host.Name.Whole
	}
	f.Claim(c)
}

// names are the members of a roll, each by the fullest form of the name.
func (f *finder) names(i int, closed bool) claim.Set {
	s := claim.Set{Closed: closed}
	for _, m := range f.rolls[i].Members {
		s.Members = append(s.Members, f.people.Entities[f.people.Mentions[m].Entity].Name)
	}
	return s
}

// near is the last event named before the end of the match in its sentence:
// "Roth was in the talks, while Pell was joined by Lund".
func (f *finder) near(m *frame.Match) int {
	s := f.Doc.Sentences()[m.Sentence]
	found := -1
	for i := f.events.From(s.First); i < len(f.events.Mentions) && f.events.Mentions[i].Last <= s.Last; i++ {
		if f.events.Mentions[i].Last <= m.End || found < 0 {
			found = i
		}
	}
	return found
}

// antecedent is the roll a pronoun stands for: the first one of its sentence.
func (f *finder) antecedent(token, sentence int) int {
	first := f.Doc.Sentences()[sentence].First
	i := sort.Search(len(f.rolls), func(i int) bool { return f.rolls[i].First >= first })
	if i < len(f.rolls) && f.rolls[i].Last <= token && (len(f.rolls[i].Members) > 1) == (f.Doc.Tokens()[token].Lower == "they") {
		return i
	}
	return -1
}
