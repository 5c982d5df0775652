// Package extract reads claims from documents. A kind is a value: what it
// reads, its page, and the function that finds it.
package extract

import (
	"cmp"
	"fmt"
	"slices"

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
	// Load reads the kind's word lists, which are else read when first asked for;
	// nil when it has none. It may be called at any time, by any goroutine.
	Load func()
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
	passes := make([]Pass, len(kinds))
	for i, k := range kinds {
		p := &passes[i]
		p.Doc, p.kind = doc, k
		if err := p.run(); err != nil {
			r.Errors = append(r.Errors, err)
		}
	}
	r.Claims = inOrder(passes, func(p *Pass) []claim.Claim { return p.claims }, func(c *claim.Claim) text.Span { return c.Evidence })
	r.Skips = inOrder(passes, func(p *Pass) []Skip { return p.skips }, func(s *Skip) text.Span { return s.Span })
	return r
}

// inOrder joins what the passes found in the order of the text; what has one
// place stays in the order of the passes. Claims are large, so their places are
// sorted and each is copied once.
func inOrder[T any](passes []Pass, found func(*Pass) []T, at func(*T) text.Span) []T {
	type place struct {
		text.Span
		pass, index int
	}
	n := 0
	for i := range passes {
		n += len(found(&passes[i]))
	}
	if n == 0 {
		return nil
	}
	places := make([]place, 0, n)
	for i := range passes {
		for k, list := 0, found(&passes[i]); k < len(list); k++ {
			places = append(places, place{at(&list[k]), i, k})
		}
	}
	slices.SortFunc(places, func(a, b place) int {
		return cmp.Or(a.Start-b.Start, a.End-b.End, a.pass-b.pass, a.index-b.index)
	})
	out := make([]T, n)
	for i, p := range places {
		out[i] = found(&passes[p.pass])[p.index]
	}
	return out
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
