// Package denial reads what somebody denies, a thing or having done it, so that
// it can be compared with an article that tells it as a fact.
package denial

import (
	_ "embed"
	"strings"
	"sync"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/frame"
	"factdiff/extract/text"
	"factdiff/extract/wordlist"
)

//go:embed denial.md
var page string

//go:embed frames.txt
var frames string

//go:embed words.txt
var words string

// Road is the road on which its claims are lined up.
const Road = "denial"

// What is denied: a thing that is said to be, or having done it.
var (
	Thing = &claim.Attribute{Name: "thing", Road: Road, Doc: "What is denied to be so: a deal, a leak."}
	Party = &claim.Attribute{Name: "party", Road: Road, Doc: "Who denies having done it."}
)

// Kind reads denials. Its claims are of the kind event.
var Kind = extract.Kind{Name: "denial", Doc: page, Attributes: []*claim.Attribute{Thing, Party}, Find: find, Load: func() { lists() }}

// lexicon is what words.txt and frames.txt say.
type lexicon struct {
	set  *frame.Set
	acts *frame.Words
}

var lists = sync.OnceValue(func() *lexicon {
	classes := frame.Classes{}
	for name, body := range wordlist.Rows(words) {
		classes[name] = frame.WordsOf(strings.Split(body, ";")...)
	}
	sources, err := frame.Parse(frames)
	if err != nil {
		panic(err) // embedded at build time
	}
	return &lexicon{frame.Must(classes, sources...), classes["by"]}
})

// Act reports whether a folded word is a verb of what people are blamed for.
func Act(w string) bool { return lists().acts.Has(w) }

func find(p *extract.Pass) {
	tokens := p.Doc.Tokens()
	lists().set.Each(p.Doc, nil, func(m *frame.Match) {
		span := m.Span()
		c := claim.Claim{Kind: "event", Stance: claim.Denied, Evidence: span, Frame: m.Frame.Name}
		at := clause.At(p.Doc, text.Span{Start: span.End - 1, End: span.End})
		c.By = at.Speaker
		switch w, ok := m.Capture("w"); {
		case at.Stance == claim.Possible || at.Stance == claim.Asked || at.Stance == claim.Planned:
			p.Skip(span, "not denied as a fact")
			return
		case ok:
			thing := tokens[w.First].Lower
			c.Attribute, c.Value = Thing, claim.Label{Word: thing, Class: "denied"}
			c.Subject = claim.Subject{Type: claim.Thing, Key: Stem(thing), Name: thing, Entity: -1}
		case m.Frame.Name == "party":
			name := who(p.Doc, m, at)
			if name == "" {
				p.Skip(span, "it could not be told who denies")
				return
			}
			c.Attribute, c.Value = Party, claim.Label{Word: "denied", Class: "denied"}
			c.Subject = claim.Subject{Type: claim.Thing, Key: strings.ToLower(name), Name: name, Entity: -1}
		default:
			return
		}
		p.Claim(c)
	})
}

// who is the name of who denies: the last word of the last name before the
// denial in its sentence, or of its speaker.
func who(d *text.Document, m *frame.Match, at clause.Context) string {
	tokens := d.Tokens()
	first := d.Sentences()[m.Sentence].First
	for i := m.First - 1; i > first; i-- {
		if t := &tokens[i]; t.Cap && t.Kind == text.Word && len(t.Lower) > 2 {
			return d.Slice(t.Span)
		}
	}
	if f := strings.Fields(at.Speaker.Name); len(f) > 0 && f[len(f)-1][0] >= 'A' && f[len(f)-1][0] <= 'Z' {
		return f[len(f)-1]
	}
	return ""
}

// Stem is a folded noun without its plural.
func Stem(w string) string {
	if len(w) > 4 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") {
		return w[:len(w)-1]
	}
	return w
}
