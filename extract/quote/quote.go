// Package quote reads what people are quoted as saying, word for word.
package quote

import (
	_ "embed"
	"sort"
	"strings"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/person"
	"factdiff/extract/quotation"
	"factdiff/extract/text"
)

//go:embed quote.md
var page string

// Road is the road that lines quotations up, by their words: two utterances of
// one speaker do not answer one question.
const Road = "quotation"

var words = &claim.Attribute{Name: "quotation", Road: Road, Doc: "What somebody is quoted as saying, word for word."}

// Kind reads every direct quotation of somebody's speech.
var Kind = extract.Kind{Name: "quote", Doc: page, Attributes: []*claim.Attribute{words}, Find: find}

// longest is how many bytes of evidence a claim may have.
const longest = 400

func find(p *extract.Pass) {
	for i := range quotation.Layer.Of(p.Doc) {
		q := &quotation.Layer.Of(p.Doc)[i]
		switch {
		case q.Outer >= 0:
			continue // read with the quotation around it
		case q.Use == quotation.Title:
			p.Skip(q.Span, "a title, nobody's speech")
			continue
		case q.Use == quotation.Scare:
			p.Skip(q.Span, "words in marks without a speaker")
			continue
		case len(q.Words) < 2:
			p.Skip(q.Span, "a single quoted word")
			continue
		}
		span := Evidence(p.Doc, q)
		p.Claim(claim.Claim{Attribute: words, Evidence: span, Frame: "quotation marks", Subject: Subject(p.Doc, q),
			Value: claim.Quote{Words: q.Words, Written: p.Doc.Slice(span), Partial: q.Partial}})
	}
}

// Subject is who speaks: a person of the article, the speaker as written, or
// "somebody".
func Subject(d *text.Document, q *quotation.Quotation) claim.Subject {
	people := person.Layer.Of(d)
	k := sort.Search(len(people.Mentions), func(i int) bool { return people.Mentions[i].Span.End > q.Name.Start })
	for ; k < len(people.Mentions) && people.Mentions[k].Span.Start < q.Name.End; k++ {
		m := &people.Mentions[k]
		if m.Entity >= 0 && m.Partial != person.TitleOnly && speaks(d, q.Name, m.Span) {
			e := &people.Entities[m.Entity]
			return claim.Subject{Type: claim.Person, Name: e.Name.Whole, Key: e.Key, Entity: m.Entity}
		}
	}
	if e := apposed(d, q.Name); e >= 0 {
		return claim.Subject{Type: claim.Person, Name: people.Entities[e].Name.Whole, Key: people.Entities[e].Key, Entity: e}
	}
	if q.Speaker != "" && !unfit(q.Speaker) {
		return claim.Subject{Name: q.Speaker, Key: "speaker", Entity: -1}
	}
	return claim.Subject{Name: "somebody", Key: "speaker", Entity: -1}
}

// unfit reports whether a speaker as written is nobody's name: "his promise that
// …", "said last month".
func unfit(speaker string) bool {
	switch strings.ToLower(speaker) {
	case "his", "her", "their", "its", "my", "our", "your", "last", "next", "this", "that", "which", "what", "one", "it", "there":
		return true
	}
	return speaker[len(speaker)-1] >= '0' && speaker[len(speaker)-1] <= '9' // "the 23 year old was"
}

// apposed is the person whom a description behind a comma is of, or -1: "Ana
// Roth, the victim's mother, said".
func apposed(d *text.Document, name text.Span) int {
	toks, people := d.Tokens(), person.Layer.Of(d)
	at := d.TokenAt(name.Start)
	if name.Len() == 0 || at < 2 || toks[at-1].Lower != "," || toks[at].Cap {
		return -1
	}
	k := sort.Search(len(people.Mentions), func(i int) bool { return people.Mentions[i].Last >= at-1 })
	if k < len(people.Mentions) && people.Mentions[k].Last == at-1 && people.Mentions[k].Partial != person.TitleOnly {
		return people.Mentions[k].Entity
	}
	return -1
}

// speaks reports whether the person at m is the one that the speaker's name
// means: not "an aide to Whitcombe" nor "Whitcombe's lawyer" nor "Whitcombe
// spokesman Jan Pell".
func speaks(d *text.Document, name, m text.Span) bool {
	if m.End < name.End {
		return m.Start <= name.Start && strings.HasPrefix(d.Text[m.End:name.End], ",")
	}
	toks := d.Tokens()
	for i := d.TokenAt(name.Start); i < len(toks) && toks[i].Span.End <= m.Start; i++ {
		switch toks[i].Lower {
		case "to", "of", "for", "with", "by", "from", "and":
			return false
		}
	}
	return true
}

// Evidence is what stands between the marks of q, without the comma that belongs
// to the sentence around it, or its first words where it is longer than evidence
// may be.
func Evidence(d *text.Document, q *quotation.Quotation) text.Span {
	s := q.Inner
	if s.Len() > longest {
		toks := d.Tokens()
		last := sort.Search(len(toks), func(i int) bool { return toks[i].Span.End > s.Start+longest }) - 1
		if last >= 0 && toks[last].Span.End > s.Start {
			s.End = toks[last].Span.End
		} else {
			s.End = s.Start // one word of 400 bytes
		}
	}
	s.End = s.Start + len(strings.TrimRight(d.Slice(s), ", \t\n"))
	return s
}
