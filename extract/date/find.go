package date

import (
	_ "embed"
	"strings"
	"sync"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/clause/word"
	"factdiff/extract/frame"
	"factdiff/extract/person"
	"factdiff/extract/text"
	"factdiff/extract/timex"
)

//go:embed frames.txt
var frames string

var set = sync.OnceValue(func() *frame.Set {
	sources, err := frame.Parse(frames)
	if err != nil {
		panic(err)
	}
	return frame.Must(frame.Classes{
		"adverb": frame.WordsOf("first", "later", "formally", "officially", "reportedly", "finally", "suddenly", "then"),
	}, sources...)
})

// Weekday reports whether a mention is a weekday alone, with at most a part of
// the day: "Monday", "Monday night".
func Weekday(d *text.Document, m *timex.Mention) bool {
	return m.Last-m.First <= 2 && len(m.Timex) > 0 && strings.HasSuffix(d.Tokens()[m.First].Lower, "day") && weekday(d.Tokens()[m.First].Lower)
}

func weekday(w string) bool {
	switch w {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday":
		return true
	}
	return false
}

type finder struct {
	*extract.Pass
	attributes []*claim.Attribute
	times      []timex.Mention
	values     map[int]claim.Moment // by index in times
	people     *person.People
	done       map[int]bool // times that were claimed or skipped
}

// Find claims the times that value accepts, of people, under the
// attribute named as the frame.
func Find(p *extract.Pass, attributes []*claim.Attribute, value func(*text.Document, *timex.Mention) (claim.Moment, bool)) {
	f := &finder{Pass: p, attributes: attributes, times: timex.Layer.Of(p.Doc), values: map[int]claim.Moment{}, done: map[int]bool{}}
	var slots []frame.Slot
	tokens := p.Doc.Tokens()
	for i := range f.times {
		m := &f.times[i]
		if v, ok := value(p.Doc, m); ok {
			f.values[i] = v
			slots = append(slots, frame.Slot{Type: "time", Value: i, Span: text.Span{Start: tokens[m.First].Span.Start, End: tokens[m.Last-1].Span.End}})
		}
	}
	if len(slots) == 0 {
		return
	}
	f.people = person.Layer.Of(p.Doc)
	for i := range f.people.Mentions {
		if m := &f.people.Mentions[i]; m.Entity >= 0 && m.Partial != person.TitleOnly {
			slots = append(slots, frame.Slot{Type: "person", Span: m.Span, Value: i})
		}
	}
	set().Each(p.Doc, frame.NewSlots(p.Doc, slots), f.match)
	for i := range f.times {
		if _, ok := f.values[i]; ok && !f.done[i] {
			p.Skip(f.times[i].Span, "nothing in reach that happened then")
		}
	}
}

func (f *finder) match(m *frame.Match) {
	at := m.Value("t")
	t := &f.times[at]
	a := f.attribute(m.Frame.Name)
	if a == nil || f.done[at] {
		return
	}
	f.done[at] = true
	x := clause.At(f.Doc, m.Span())
	v := f.values[at]
	s, ok := f.subject(m)
	switch {
	case x.Negated || x.Stance != claim.Reported || x.Quoted:
		f.Skip(t.Span, "not told as a fact")
	case t.Bound != "" || t.Position != "" || v.Hedge != claim.Exact:
		f.Skip(t.Span, "a bound, not a date")
	case !ok || !f.ends(m, t):
		f.Skip(t.Span, "it could not be told what happened then")
	default:
		v.Written = f.Doc.Slice(t.Span)
		f.Claim(claim.Claim{Attribute: a, Value: v, Evidence: m.Span(), Stance: x.Stance, By: x.Speaker, Frame: m.Frame.Name, Subject: s})
	}
}

// attribute is the kind's attribute of that name, or nil when it reads none.
func (f *finder) attribute(name string) *claim.Attribute {
	for _, a := range f.attributes {
		if a.Name == name {
			return a
		}
	}
	return nil
}

// subject is what the time is of; ok is false when it is not specific.
func (f *finder) subject(m *frame.Match) (s claim.Subject, ok bool) {
	p := &f.people.Mentions[m.Value("p")]
	who := &f.people.Entities[p.Entity]
	return claim.Subject{Type: claim.Person, Name: who.Name.Whole, Key: who.Key, Words: []string{m.Frame.Name}, Entity: p.Entity}, f.heads(m, p.First)
}

// heads reports whether the person named at token i is not part of another
// one's description: "the wife of Jan Pell was arrested".
func (f *finder) heads(m *frame.Match, i int) bool {
	first := f.Doc.Sentences()[m.Sentence].First
	for k := i - 1; k >= first && k > i-6; k-- {
		t := &f.Doc.Tokens()[k]
		if t.Lower == "'s" || t.Lower == "’s" || word.Of(t.Lower).Class&word.Preposition != 0 {
			return false
		}
		if t.Kind == text.Punct {
			break
		}
	}
	return true
}

// ends reports whether the time belongs to the verb: nothing else that happened
// stands between them ("arrested for a robbery in 2019"), and it is no
// attribute of what follows ("arrested on 2019 charges").
func (f *finder) ends(m *frame.Match, t *timex.Mention) bool {
	tokens := f.Doc.Tokens()
	if v, ok := m.Capture("v"); ok {
		for i := v.End; i < t.First; i++ {
			if w := tokens[i].Lower; apart(w) || strings.HasSuffix(w, "ing") {
				return false
			}
		}
	}
	if t.Last >= len(tokens) || tokens[t.Last].Kind == text.Punct {
		return true
	}
	w := tokens[t.Last].Lower
	return word.Of(w).Class&word.Preposition != 0 || w == "and" || w == "but" || w == "when" || w == "while"
}

// apart reports whether a word brings in something else that happened.
func apart(w string) bool {
	switch w {
	case "for", "after", "before", "since", "until", "when", "while", "over", "and", "but", "who", "which", "that", "from", "as",
		"connection", "following", "during", "because", "where", "between":
		return true
	}
	return false
}
