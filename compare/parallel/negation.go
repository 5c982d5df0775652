package parallel

import (
	"strings"

	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// negation reads the steps [from, end) when what differs is a negation: "not",
// "never", "n't" in one of the texts only.
func (p *pass) negation(from, end int) bool {
	a, na := p.side(p.a, from, end, func(s step) int { return s.A })
	b, nb := p.side(p.b, from, end, func(s step) int { return s.B })
	if na == nb || p.alike < near || a.other > 2 || b.other > 2 || p.a.denies() == p.b.denies() {
		return false
	}
	if a.units == 0 && b.other > 0 || b.units == 0 && a.other > 0 {
		return false // a phrase is added that denies something of its own: "without bond"
	}
	left, right := p.context(from, end)
	if left+right == 0 {
		return false
	}
	spanA, spanB := p.around(p.a, from, end, func(s step) int { return s.A }), p.around(p.b, from, end, func(s step) int { return s.B })
	p.put("status", aNegation, spanA, spanB, label(na), label(nb), true)
	return true
}

func label(negated bool) claim.Value {
	if negated {
		return claim.Label{Word: "denied", Class: "negation"}
	}
	return claim.Label{Word: "affirmed", Class: "negation"}
}

// part is what one side of a hunk holds: its units, and the telling words among
// them besides negations.
type part struct{ units, other int }

// denies reports whether a line has an odd number of negations. Where both have,
// one that stands in another place is only worded otherwise.
func (l *line) denies() (negated bool) {
	for _, u := range l.units {
		if u.slot == word && negating(l.doc.Tokens()[u.first].Lower) {
			negated = !negated
		}
	}
	return negated
}

// side counts the negations among the units of one side of a hunk and its
// telling words besides; negated is set when there is an odd number.
func (p *pass) side(l *line, from, end int, of func(step) int) (out part, negated bool) {
	for k := from; k < end; k++ {
		i := of(p.steps[k])
		if i < 0 {
			continue
		}
		u := l.units[i]
		out.units++
		w := l.doc.Tokens()[u.first].Lower
		if w == "but" { // not one but two: what is denied is replaced
			out.other = widest
		}
		if negating(w) {
			negated = !negated
		} else if u.weight >= 1 {
			if !modal(w) {
				out.other++
			}
		}
	}
	return out, negated
}

func negating(w string) bool {
	switch w {
	case "not", "never", "cannot", "no", "without", "neither", "nor", "none", "nobody", "nothing", "hardly":
		return true
	}
	return strings.HasSuffix(w, "n't")
}

func modal(w string) bool {
	switch w {
	case "can", "could", "may", "might", "must", "should", "shall", "cannot", "ever", "any", "anything", "anybody", "either":
		return true
	}
	return strings.HasSuffix(w, "n't")
}

// around is the span of one side of a hunk with a unit on either side of it, so
// that a word that is missing has a place too.
func (p *pass) around(l *line, from, end int, of func(step) int) text.Span {
	lo, hi := -1, -1
	for k := max(from-1, 0); k < min(end+1, len(p.steps)); k++ {
		if i := of(p.steps[k]); i >= 0 {
			if lo < 0 {
				lo = i
			}
			hi = i + 1
		}
	}
	if lo < 0 {
		return l.doc.Sentences()[l.sentence].Span
	}
	return l.span(lo, hi)
}
