package parallel

import (
	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/text"
)

// couplet reading: pass lines two sentences up and collects what can be
// compared.
type pass struct {
	a, b  *line
	steps []step
	alike float64 // likeness of the two lines by their telling words
	out   []found
}

// slots compares what stands in the same places of a and b.
func slots(al *aligner, a, b *line, alike float64) []found {
	p := &pass{a: a, b: b, alike: alike}
	p.steps = al.align(a.units, b.units)
	for k := 0; k < len(p.steps); k++ {
		s := p.steps[k]
		if s.A >= 0 && s.B >= 0 && a.units[s.A].key == b.units[s.B].key {
			p.agree(k)
			continue
		}
		end := p.hunk(k)
		p.differ(k, end)
		k = end - 1
	}
	if alike < 1 {
		p.titles()
	}
	return p.out
}

// hunk is the end of the run of steps from k on that do not match.
func (p *pass) hunk(k int) int {
	for k < len(p.steps) && !p.equal(k) {
		k++
	}
	return k
}

func (p *pass) equal(k int) bool {
	s := p.steps[k]
	return s.A >= 0 && s.B >= 0 && p.a.units[s.A].key == p.b.units[s.B].key && p.a.units[s.A].slot == p.b.units[s.B].slot
}

// differ reads the steps [from, end), in which the two lines differ.
func (p *pass) differ(from, end int) {
	if p.negation(from, end) {
		return
	}
	for k := from; k < end; k++ {
		s := p.steps[k]
		if s.A < 0 || s.B < 0 {
			continue
		}
		switch p.a.units[s.A].slot {
		case number:
			p.number(k)
		case instant, length:
			p.time(k)
		case name:
			k = p.names(k, end)
		case word:
			p.word(k)
		}
	}
}

// context is the weight of the units that match directly around the steps
// [from, end): telling words within five units on either side.
func (p *pass) context(from, end int) (left, right float64) {
	for k, n := from-1, 0; k >= 0 && n < 5; k, n = k-1, n+1 {
		if p.equal(k) && p.a.units[p.steps[k].A].weight >= 1 {
			left += p.a.units[p.steps[k].A].weight
		}
	}
	for k, n := end, 0; k < len(p.steps) && n < 5; k, n = k+1, n+1 {
		if p.equal(k) && p.a.units[p.steps[k].A].weight >= 1 {
			right += p.a.units[p.steps[k].A].weight
		}
	}
	return left, right
}

// put records a place: the units i of the first and j of the second line, with
// their values.
func (p *pass) put(kind string, attr *claim.Attribute, a, b text.Span, va, vb claim.Value, sure bool) {
	f := found{kind: kind, attribute: attr, sure: sure,
		a: p.a.claim(kind, attr, a, va), b: p.b.claim(kind, attr, b, vb)}
	f.subject = claim.Subject{Type: claim.Thing, Name: p.about(a), Entity: -1}
	f.because = []compare.Reason{p.reason()}
	f.a.Subject, f.b.Subject = f.subject, f.subject
	p.out = append(p.out, f)
}

func (p *pass) reason() compare.Reason {
	switch {
	case p.a.hash == p.b.hash:
		return "the same sentence stands in both"
	case p.alike >= near:
		return "nearly the same sentence stands in both"
	}
	return "two sentences tell this in much the same words"
}

func (l *line) claim(kind string, attr *claim.Attribute, s text.Span, v claim.Value) claim.Claim {
	c := clause.At(l.doc, s)
	return claim.Claim{Kind: kind, Attribute: attr, Value: v, Doc: l.doc, Evidence: s, Frame: "parallel sentences",
		Stance: c.Stance, By: c.Speaker}
}
