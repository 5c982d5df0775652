// Package extract reads claims from documents. A kind is a value: what it
// reads, its page, and the function that finds it.
package extract

import (
	"fmt"
	"sort"

	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// Kind reads one sort of claim. It keeps no state and is safe for use by
// several goroutines.
type Kind struct {
	Name       string
	Doc        string // the page: Markdown, embedded from the kind's folder
	Attributes []*claim.Attribute
	Find       func(*Pass)
}

// Pass is one run of one kind over one document.
type Pass struct {
	Doc    *text.Document
	kind   *Kind
	claims []claim.Claim
	skips  []Skip
}

// Skip is a mention that became no claim, and why: "counts from a point in
// time", "no subject in reach".
type Skip struct {
	Kind   string
	Doc    *text.Document
	Span   text.Span
	Reason string
}

// Claim records what was found. Kind and Doc are filled in.
func (p *Pass) Claim(c claim.Claim) {
	if c.Kind == "" {
		c.Kind = p.kind.Name
	}
	c.Doc = p.Doc
	p.claims = append(p.claims, c)
}

// Skip records a mention that was looked at and left out.
func (p *Pass) Skip(s text.Span, reason string) {
	p.skips = append(p.skips, Skip{p.kind.Name, p.Doc, s, reason})
}

// Reading is all that was read from one document, in the order of the text.
type Reading struct {
	Doc    *text.Document
	Claims []claim.Claim
	Skips  []Skip
	Errors []error // kinds that panicked, named
}

// Run reads doc with every kind. A kind that panics is named in Errors and the
// others go on.
func Run(doc *text.Document, kinds []*Kind) Reading {
	r := Reading{Doc: doc}
	for _, k := range kinds {
		p := &Pass{Doc: doc, kind: k}
		if err := p.run(); err != nil {
			r.Errors = append(r.Errors, err)
		}
		r.Claims = append(r.Claims, p.claims...)
		r.Skips = append(r.Skips, p.skips...)
	}
	sort.SliceStable(r.Claims, func(i, j int) bool { return before(r.Claims[i].Evidence, r.Claims[j].Evidence) })
	sort.SliceStable(r.Skips, func(i, j int) bool { return before(r.Skips[i].Span, r.Skips[j].Span) })
	return r
}

func (p *Pass) run() (err error) {
	defer func() {
		if v := recover(); v != nil {
			err = fmt.Errorf("kind %s on %s: %v", p.kind.Name, p.Doc.Path, v)
		}
	}()
	p.kind.Find(p)
	return nil
}

func before(a, b text.Span) bool {
	if a.Start != b.Start {
		return a.Start < b.Start
	}
	return a.End < b.End
}
