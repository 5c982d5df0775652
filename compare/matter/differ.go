package matter

import (
	"fmt"
	"slices"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/matter"
)

// difference is how two articles stand on one matter.
type difference struct {
	ours, theirs []claim.Claim
	a, b         string // the answers as they are shown
	level        compare.Level
	relation     compare.Relation
	because      compare.Reason
}

// absent is how an answer is shown that only the other article has.
const absent = "no word of it"

// most is how many places of one article a finding shows.
const most = 2

// differ compares the answers of two articles, in the order in which they bear:
// open here and told there, other answers, another certainty.
func differ(m *matter.Matter, a, b []claim.Claim) (difference, bool) {
	a, b = comparable(m, a, b), comparable(m, b, a)
	if m.Form == matter.Ladder {
		if d, ok := ladder(m, a, b); ok {
			return ofOne(m, d)
		}
		return difference{}, false
	}
	for _, try := range [...]func(*matter.Matter, []claim.Claim, []claim.Claim) (difference, bool){open, denial, choice, certainty} {
		if d, ok := try(m, a, b); ok {
			return ofOne(m, d)
		}
	}
	return difference{}, false
}

// open finds what one article leaves open, or leaves to others to say, and the
// other tells.
func open(m *matter.Matter, a, b []claim.Claim) (difference, bool) {
	ua, ub := saying(a, matter.Unknown), saying(b, matter.Unknown)
	ta, tb := told(a), told(b)
	why := "one article leaves open what the other tells: " + m.Why
	var d difference
	switch {
	case len(ua) > 0 && len(ub) == 0 && !slices.ContainsFunc(ta, itself) && len(tb) > 0:
		d = note(m, ua, tb, compare.Update, why)
	case len(ub) > 0 && len(ua) == 0 && !slices.ContainsFunc(tb, itself) && len(ta) > 0:
		d = note(m, ta, ub, compare.Update, why)
	default:
		return difference{}, false
	}
	if m.Ask {
		d.level = compare.Query
	}
	return d, true
}

// itself reports whether the article says a thing itself, and flatly.
func itself(c claim.Claim) bool { return c.By.Name == "" && flat(c) }

// denial finds what one article only denies and the other tells.
func denial(m *matter.Matter, a, b []claim.Claim) (difference, bool) {
	if !m.Sure {
		return difference{}, false
	}
	for i, x := range a {
		for k, y := range b {
			if word(x) != word(y) || (x.Stance == claim.Denied) == (y.Stance == claim.Denied) {
				continue
			}
			if x.Stance == claim.Denied && slices.ContainsFunc(told(a), like(x)) || y.Stance == claim.Denied && slices.ContainsFunc(told(b), like(y)) {
				continue
			}
			d := note(m, a[i:i+1], b[k:k+1], compare.Disagree, "one article has it denied")
			if x.Stance == claim.Denied {
				d.a = "denied"
			} else {
				d.b = "denied"
			}
			return d, true
		}
	}
	return difference{}, false
}

// choice finds answers that shut each other out.
func choice(m *matter.Matter, a, b []claim.Claim) (difference, bool) {
	x, y := told(a), told(b)
	if m.Named {
		x, y = slices.DeleteFunc(x, hedged), slices.DeleteFunc(y, hedged)
	}
	if len(x) == 0 || len(y) == 0 {
		return difference{}, false
	}
	onlyA, onlyB := apart(m, x, y), apart(m, y, x)
	switch {
	case len(onlyA) == len(x) && len(onlyB) == len(y):
		if m.Named && (slices.ContainsFunc(x, partial) || slices.ContainsFunc(y, partial)) {
			return difference{}, false
		}
		d := note(m, x, y, compare.Disagree, m.Why)
		if m.Ask && (!m.Person || len(alongside(x, y)) > 0) {
			d.level = compare.Query
		}
		return d, true
	case m.Form != matter.Strict:
		return difference{}, false
	case m.Named:
		x, y, onlyA, onlyB = alongside(x, y), alongside(y, x), alongside(onlyA, y), alongside(onlyB, x)
		if slices.ContainsFunc(x, partial) {
			onlyB = nil
		}
		if slices.ContainsFunc(y, partial) {
			onlyA = nil
		}
		if len(x) == 0 || len(y) == 0 {
			return difference{}, false
		}
	}
	switch {
	case len(onlyA) > 0 && len(onlyB) > 0:
		return note(m, onlyA, onlyB, compare.Disagree, m.Why), true
	case len(onlyB) > 0:
		return alone(m, x, onlyB, true), true
	case len(onlyA) > 0:
		return alone(m, onlyA, y, false), true
	}
	return difference{}, false
}

// alone is the difference of an answer that one article alone has: the second of
// the two, or else the first.
func alone(m *matter.Matter, a, b []claim.Claim, second bool) difference {
	d := note(m, a, b, compare.Disagree, m.Why)
	if !m.Named {
		return d
	}
	d.because = "one article alone has it: " + d.because
	if second {
		d.a = absent
	} else {
		d.b = absent
	}
	return d
}

// partial reports whether a list says by itself that it is not all: "several
// charges including", "is also charged with".
func partial(c claim.Claim) bool {
	d := c.Doc
	first, end := d.TokensIn(c.Evidence)
	tokens := d.Tokens()
	for i := max(0, first-2*reach); i < end; i++ {
		switch tokens[i].Lower {
		case "including", "include", "also", "other", "several", "numerous", "multiple", "addition", "among", "additional":
			return true
		}
	}
	return false
}

// alongside are the claims of a that stand beside a name that stands beside one
// of b's.
func alongside(a, b []claim.Claim) []claim.Claim {
	var out []claim.Claim
	for _, c := range a {
		if slices.ContainsFunc(b, func(o claim.Claim) bool { return shared(c, o) != "" }) {
			out = append(out, c)
		}
	}
	return out
}

// apart are the claims of a whose answer goes with none of b's.
func apart(m *matter.Matter, a, b []claim.Claim) []claim.Claim {
	var out []claim.Claim
	for _, c := range a {
		if !slices.ContainsFunc(b, goes(m, c)) {
			out = append(out, c)
		}
	}
	return out
}

// certainty finds an answer that one article tells flatly, and the other only as
// what is believed or possible, at least where it first tells it.
func certainty(m *matter.Matter, a, b []claim.Claim) (difference, bool) {
	if !m.Sure {
		return difference{}, false
	}
	for _, c := range a {
		x, y := saying(a, word(c)), saying(b, word(c))
		if len(x) == 0 || len(y) == 0 || word(c) == matter.Unknown {
			continue
		}
		fx, fy := x[0].Stance == claim.Reported, y[0].Stance == claim.Reported
		if fx == fy || m.Form != matter.Ladder && slices.ContainsFunc(pick(fx, x, y), hedged) && (m.Kind == "event" || slices.ContainsFunc(pick(fx, y, x), flat)) {
			continue
		}
		d := note(m, x, y, compare.Update, fmt.Sprintf("%s states it as a fact, %s leaves it open: who says so, and is it settled?",
			compare.Call(pick(fx, x, y)[0].Doc), compare.Call(pick(fx, y, x)[0].Doc)))
		if fx {
			d.b += ", perhaps"
		} else {
			d.a += ", perhaps"
		}
		return d, true
	}
	return difference{}, false
}

func flat(c claim.Claim) bool { return c.Stance == claim.Reported }

func hedged(c claim.Claim) bool { return c.Stance != claim.Reported }

func pick(first bool, a, b []claim.Claim) []claim.Claim {
	if first {
		return a
	}
	return b
}
