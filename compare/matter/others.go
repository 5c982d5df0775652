package matter

import (
	"slices"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/matter"
	"factdiff/extract/person"
	"factdiff/extract/text"
)

// roundup reports whether a document tells of many incidents, by the blocks of
// streets in it: "in other shootings overnight".
var roundup = text.Layer[bool]{Name: "roundup", Read: func(d *text.Document) bool {
	const many = 4
	blocks := map[string]bool{}
	tokens := d.Tokens()
	for i := 1; i+1 < len(tokens); i++ {
		if tokens[i].Lower == "block" && tokens[i+1].Lower == "of" && tokens[i-1].Kind == text.Number && !home(tokens[:i-1]) {
			blocks[tokens[i-1].Lower] = true
		}
	}
	return len(blocks) >= many
}}

// home reports whether the tokens before an address call it somebody's home: "of
// the", "who lived in the".
func home(before []text.Token) bool {
	n := len(before)
	if n > 1 && before[n-1].Lower == "the" && before[n-2].Lower == "of" {
		return true
	}
	return slices.ContainsFunc(before[max(0, n-4):], func(t text.Token) bool { return t.Lower == "lived" || t.Lower == "lives" || t.Lower == "resident" })
}

// others reports whether two answers are of other people: other names stand
// beside them, one is of a further suspect, or one names who is hurt and
// the other is of several.
func others(m *matter.Matter, a, b claim.Claim) bool {
	if !m.Person {
		return false
	}
	x, y := whose(a), whose(b)
	switch {
	case len(x) > 0 && len(y) > 0 && !m.Named && shared(a, b) == "":
		return true
	case m.Linked && !linked(a, b), m.Sole && (several(a)+several(b) != ""), m.Named && subject(a) != subject(b) && !person.OneEdit(subject(a), subject(b)):
		return true
	case m.Victim && unlike(a, b):
		return true
	case further(m, a) != further(m, b):
		return shared(a, b) == ""
	}
	if p, q := several(a), several(b); p+q != "" {
		return m.Victim && p != q && (p+q == some || len(x)+len(y) > 0)
	}
	return m.Victim && m.Form == matter.Strict && (len(x) > 0) != (len(y) > 0) // where he died, and who?
}

// How an answer is of more than one: of some of them, or of all.
const some, all = "some", "all"

// several is how an answer is of more than one, or "": "three victims were in
// critical condition", "gave first aid to the victims". What is told of all bears
// on each of them.
func several(c claim.Claim) string {
	d := c.Doc
	s := d.Sentences()[d.SentenceAt(c.Evidence.Start)]
	first, end := d.TokensIn(c.Evidence)
	tokens := d.Tokens()
	out := ""
	for i := max(first-reach, s.First); i < min(end+nearby, s.Last); i++ {
		switch tokens[i].Lower {
		case "both", "all", "each", "none", "others", "other":
			return all
		case "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "victims", "people", "patients", "some", "many", "individuals", "their":
			out = some
		}
	}
	return out
}

// further reports whether an answer is of one more than those told of before, "a
// second suspect was arrested", or of one of several who are hurt: "one person
// died at the scene".
func further(m *matter.Matter, c claim.Claim) bool {
	d := c.Doc
	s := d.Sentences()[d.SentenceAt(c.Evidence.Start)]
	first, _ := d.TokensIn(c.Evidence)
	tokens := d.Tokens()
	for i := max(s.First, first-breath); i < first; i++ {
		switch tokens[i].Lower {
		case "one":
			if !m.Victim || i+reach < first && !m.Sole {
				continue
			}
			fallthrough
		case "another":
			if m.Victim && i+reach >= first {
				return true
			}
			fallthrough
		case "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "last", "final":
			next := tokens[i+1].Lower
			if next == "police" && i+2 < first {
				next = tokens[i+2].Lower
			}
			switch next {
			case "suspect", "officer", "man", "woman", "person", "teen", "teenager", "arrest", "of", "victim", "defendant", "gunman", "shooter":
				return true
			}
		}
	}
	return false
}

// comparable are the claims of a that may be of somebody of whom b tells.
func comparable(m *matter.Matter, a, b []claim.Claim) []claim.Claim {
	if !m.Person {
		return a
	}
	var out []claim.Claim
	for _, x := range a {
		if slices.ContainsFunc(b, func(y claim.Claim) bool { return !others(m, x, y) }) {
			out = append(out, x)
		}
	}
	return out
}

// ofOne leaves of a difference the places that may be of one person, and says
// when one name stands beside both.
func ofOne(m *matter.Matter, d difference) (difference, bool) {
	d.ours, d.theirs = comparable(m, d.ours, d.theirs), comparable(m, d.theirs, d.ours)
	if len(d.ours) == 0 || len(d.theirs) == 0 {
		return difference{}, false
	}
	if !m.Person {
		return d, true
	}
	for _, x := range d.ours {
		for _, y := range d.theirs {
			if name := shared(x, y); name != "" {
				d.because = compare.Reason("the same name stands beside both; ") + d.because
				return d, true
			}
		}
	}
	return d, true
}
