// Package attribution reads from whom a thing comes, where the thing is told in
// few words: who claimed an attack, who reported it first, who named the dead,
// who took the poll, whom somebody told.
package attribution

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
	"factdiff/extract/proper"
	"factdiff/extract/text"
	"factdiff/extract/wordlist"
)

//go:embed attribution.md
var page string

//go:embed frames.txt
var frames string

//go:embed words.txt
var words string

// source is not One: two papers may have the document, and the coroner may name
// whom the police have named. Differences are the check wording's, where the
// words that are attributed are the same.
var source = &claim.Attribute{Name: "source", Doc: "From whom something comes: a claim of responsibility, a first report, a document, a poll, a name, an interview."}

// Kind reads sources of what is told in closed forms.
var Kind = extract.Kind{Name: "attribution", Doc: page, Attributes: []*claim.Attribute{source}, Find: find, Load: func() { lists() }}

// lexicon is what words.txt and frames.txt say.
type lexicon struct {
	set    *frame.Set
	office map[string]string // the first word of a member, by each
}

var lists = sync.OnceValue(func() *lexicon {
	x := &lexicon{office: map[string]string{}}
	class := map[string][]string{}
	for name, body := range wordlist.Rows(words) {
		for w, first := range wordlist.Members(body) {
			class[name] = append(class[name], w)
			x.office[w] = first
		}
	}
	sources, err := frame.Parse(frames)
	if err != nil {
		panic(err) // embedded at build time
	}
	x.set = frame.Must(frame.Classes{"office": frame.WordsOf(class["office"]...), "victim": frame.WordsOf(class["victim"]...)}, sources...)
	return x
})

func find(p *extract.Pass) {
	t := p.Doc.Tokens()
	people := person.Layer.Of(p.Doc)
	var slots []frame.Slot
	for i, s := range proper.Layer.Of(p.Doc) {
		if s.Kind == proper.Body {
			slots = append(slots, frame.Slot{Type: "body", Value: i, Span: text.Span{Start: t[s.First].Span.Start, End: t[s.Last-1].Span.End}})
		}
	}
	for i := range people.Mentions {
		if m := &people.Mentions[i]; m.Entity >= 0 && m.Partial != person.TitleOnly {
			slots = append(slots, frame.Slot{Type: "person", Span: m.Span, Value: m.Entity})
		}
	}
	said := map[string]bool{}
	lists().set.Each(p.Doc, frame.NewSlots(p.Doc, slots), func(m *frame.Match) {
		if !whole(m) {
			return
		}
		c := read(m, people)
		x := clause.At(p.Doc, c.Evidence)
		if x.Negated || x.Stance != claim.Reported || x.Quoted {
			p.Skip(c.Evidence, "not told as a fact")
			return
		}
		if key := c.Subject.Key + "|" + strings.Join(c.Subject.People, "|") + "|" + c.Value.String(); !said[key] {
			said[key] = true
			p.Claim(c)
		}
	})
}

// whole reports whether the body and the person of a match are the heads of what
// they stand in: not "told House Republicans", nor "an aide to Dana Lund told".
func whole(m *frame.Match) bool {
	t := m.Doc.Tokens()
	if b, ok := m.Capture("b"); ok && b.End == m.End && b.End < len(t) {
		w := &t[b.End]
		if w.Kind == text.Word && w.Lower != "'s" && word.Of(w.Lower).Class == 0 && !strings.HasSuffix(w.Lower, "day") {
			return false
		}
	}
	if m.Value("p") >= 0 {
		for i := m.First - 1; i >= 0 && i > m.First-6 && t[i].Kind == text.Word; i-- {
			if w := t[i].Lower; w == "to" || w == "for" {
				return false
			}
		}
	}
	return true
}

// read makes a claim of a match.
func read(m *frame.Match, people *person.People) claim.Claim {
	what := m.Frame.Name
	c := claim.Claim{Attribute: source, Evidence: m.Span(), Frame: what,
		// An event as topic: two articles of one story, or silence.
		Subject: claim.Subject{Type: claim.Event, Name: "the " + what, Key: what, Entity: -1}}
	if b, ok := m.SpanOf("b"); ok {
		c.Value = claim.Name{Whole: m.Doc.Slice(b)}
	} else {
		o, _ := m.Capture("o")
		var w []string
		for _, t := range m.Doc.Tokens()[o.First:o.End] {
			w = append(w, t.Lower)
		}
		c.Value = claim.Name{Whole: lists().office[strings.Join(w, " ")]}
	}
	if e := m.Value("p"); e >= 0 {
		c.Subject.Name, c.Subject.People = what+" of "+people.Entities[e].Name.Whole, []string{people.Entities[e].Key}
	}
	return c
}
