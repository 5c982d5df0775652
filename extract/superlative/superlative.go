// Package superlative reads what is called the largest, the deadliest or the
// first of its sort, where it is said of what and within what bounds: "the
// deadliest fire in the state's history", "the first woman to lead the bank".
package superlative

import (
	_ "embed"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/quotation"
	"factdiff/extract/text"
)

//go:embed superlative.md
var page string

var (
	most  = &claim.Attribute{Name: "superlative", One: true, Doc: "Which end or rank of a scale something is said to hold: largest, third largest, smallest, first."}
	since = &claim.Attribute{Name: "since", One: true, Doc: "Since when nothing was larger, or the like had not been."}
)

// Kind reads superlatives.
var Kind = extract.Kind{Name: "superlative", Doc: page, Attributes: []*claim.Attribute{most, since}, Find: find, Load: func() { lists() }}

// reader is the state of reading one document.
type reader struct {
	*extract.Pass
	lists *lexicon
	t     []text.Token
	out   []claim.Claim
}

// phrase is one superlative with what belongs to it; positions are tokens.
type phrase struct {
	st          text.Sentence
	first, last int // of the whole phrase, [first, last)
	det         int // the article before it, or where its owner begins
	noun        int // the head
	degree      degree
	rank        string // "third-" of "third-largest", "" for the top
	mods        []string
	act         string // "lead bank" of "to lead the bank"
	finite      bool   // act may be the verb that the phrase is the subject of
	scope       string // "state", "history of United States", "ever", or ""
	since       *claim.Moment
}

func find(p *extract.Pass) {
	r := &reader{Pass: p, lists: lists(), t: p.Doc.Tokens()}
	for _, st := range p.Doc.Sentences() {
		for i := st.First; i < st.Last; i++ {
			if n := len(r.t[i].Lower); n < 4 || r.t[i].Lower[n-2:] != "st" {
				continue // first, worst and all in -est
			}
			if f, ok := r.at(st, i); ok {
				i = f.last - 1
				r.tell(&f)
			}
		}
	}
	r.settle()
}

// tell makes claims of a phrase, or skips it.
func (r *reader) tell(f *phrase) {
	at := text.Span{Start: r.t[f.first].Span.Start, End: r.t[f.last-1].Span.End}
	s, ok := r.subject(f)
	if !ok {
		r.Skip(at, "nothing in reach that it is said of")
		return
	}
	x := clause.At(r.Doc, at)
	if x.Negated || x.Stance != claim.Reported || quotation.At(r.Doc, at) != nil || r.perhaps(f.det) {
		r.Skip(at, "not told as a fact")
		return
	}
	c := claim.Claim{Evidence: at, By: x.Speaker, Frame: "a superlative with its bounds", Subject: s}
	key := s.Key
	if f.act != "" || f.scope != "" {
		c.Attribute, c.Value = most, claim.Label{Word: f.rank + f.degree.word, Class: f.degree.class}
		c.Subject.Key = join(key, f.act, f.scope)
		r.out = append(r.out, c)
	}
	if f.since != nil {
		c.Attribute, c.Value = since, *f.since
		c.Subject.Key = join(f.rank+f.degree.word, key, f.act)
		r.out = append(r.out, c)
	}
}

// title is what but one may hold.
type title struct {
	of          *claim.Attribute
	key, person string
}

// settle claims what the article tells but one way.
func (r *reader) settle() {
	titles := make([]title, len(r.out))
	first, several := map[title]int{}, map[title]bool{}
	for i := range r.out {
		c := &r.out[i]
		titles[i] = title{of: c.Attribute, key: c.Subject.Key}
		if len(c.Subject.People) > 0 {
			titles[i].person = c.Subject.People[0]
		}
		if k, ok := first[titles[i]]; !ok {
			first[titles[i]] = i
		} else if r.out[k].Value.String() != c.Value.String() {
			several[titles[i]] = true
		}
	}
	for i, of := range titles {
		switch {
		case several[of]:
			r.Skip(r.out[i].Evidence, "several such in the article")
		case first[of] < i:
			r.Skip(r.out[i].Evidence, "said before")
		default:
			r.Claim(r.out[i])
		}
	}
}

// perhaps reports whether the words before token i hold the superlative back:
// one of the largest, perhaps the largest.
func (r *reader) perhaps(i int) bool {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		switch r.t[k].Lower {
		case "perhaps", "probably", "arguably", "possibly", "maybe", "likely", "of", "among", "if", "not", "reportedly", "potentially", "allegedly", "like", "than":
			return true
		}
	}
	return false
}

func join(parts ...string) string {
	out := ""
	for _, p := range parts {
		if p != "" && out != "" {
			out += " "
		}
		out += p
	}
	return out
}
