// Package open reads what an article leaves open, the names of the dead, a
// condition, a motive, an arrest, and where another tells it.
package open

import (
	_ "embed"
	"sync"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/frame"
	"factdiff/extract/person"
	"factdiff/extract/wordlist"
)

//go:embed open.md
var page string

//go:embed frames.txt
var frames string

//go:embed words.txt
var words string

// Class is the class of the labels that claims of this kind have. A label's
// word is [Unknown], or what is told: a condition, a name, "arrested".
const Class = "open"

// Unknown is the word of a label for what is not known or not told.
const Unknown = "unknown"

var attributes = map[string]*claim.Attribute{
	"identity":  {Name: "identity", Doc: "Whether those hurt or killed are named."},
	"condition": {Name: "condition", Doc: "The condition of somebody in hospital, or that it is not known."},
	"motive":    {Name: "motive", Doc: "That the motive or the cause is not known."},
	"arrest":    {Name: "arrest", Doc: "Whether somebody was arrested."},
}

// Kind reads what is left open.
var Kind = extract.Kind{Name: "open", Doc: page, Find: find, Load: func() { lists() },
	Attributes: []*claim.Attribute{attributes["identity"], attributes["condition"], attributes["motive"], attributes["arrest"]}}

// lexicon is what words.txt says: the attribute of a word, and the classes.
type lexicon struct {
	of  map[string]string
	set *frame.Set
}

var lists = sync.OnceValue(func() *lexicon {
	x := &lexicon{of: map[string]string{}}
	class := map[string][]string{}
	for name, word := range wordlist.Rows(words) {
		if attributes[name] != nil {
			x.of[word] = name
			name = "what"
		}
		class[name] = append(class[name], word)
	}
	sources, err := frame.Parse(frames)
	if err != nil {
		panic(err)
	}
	x.set = frame.Must(frame.Classes{"what": frame.WordsOf(class["what"]...), "victim": frame.WordsOf(class["victim"]...), "told": frame.WordsOf(class["told"]...),
		"tell": frame.WordsOf(class["tell"]...), "condition": frame.WordsOf(class["grave"]...), "police": frame.WordsOf(class["police"]...)}, sources...)
	return x
})

func find(p *extract.Pass) {
	x := lists()
	people := person.Layer.Of(p.Doc)
	var slots []frame.Slot
	for i := range people.Mentions {
		if m := &people.Mentions[i]; m.Entity >= 0 && m.Partial == person.Whole {
			slots = append(slots, frame.Slot{Type: "person", Span: m.Span, Value: m.Entity})
		}
	}
	seen := map[[2]string]bool{}
	x.set.Each(p.Doc, frame.NewSlots(p.Doc, slots), func(m *frame.Match) {
		what, word := x.read(m, people)
		c := clause.At(p.Doc, m.Span())
		if word != Unknown && (c.Negated || c.Stance != claim.Reported) || seen[[2]string{what, word}] {
			return
		}
		seen[[2]string{what, word}] = true
		p.Claim(claim.Claim{Kind: "status", Attribute: attributes[what], Value: claim.Label{Word: word, Class: Class}, Evidence: m.Span(), By: c.Speaker,
			Frame: m.Frame.Name, Subject: claim.Subject{Type: claim.Thing, Key: what, Name: "the " + what, Entity: -1}})
	})
}

// read says what a match is about, and what it tells of it.
func (x *lexicon) read(m *frame.Match, people *person.People) (what, word string) {
	tokens := m.Doc.Tokens()
	switch m.Frame.Name {
	case "identity":
		if _, ok := m.Capture("n"); ok {
			return "identity", "released"
		}
		return "identity", people.Entities[m.Value("p")].Name.Whole
	case "condition":
		c, _ := m.Capture("c")
		return "condition", tokens[c.First].Lower
	case "arrest":
		return "arrest", "arrested"
	}
	if w, ok := m.Capture("w"); ok {
		return x.of[tokens[w.First].Lower], Unknown
	}
	return "identity", Unknown
}
