package matter

import (
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/extract/claim"
	words "factdiff/extract/clause/word"
	"factdiff/extract/matter"
	"factdiff/extract/person"
	"factdiff/extract/text"
)

// nearby is how many tokens after an answer the name stands that it is of:
// "police arrested Ana Roth"; reach is how far before one a count is looked for.
const nearby, reach = 3, 8

// mostBack is how many sentences back a name is looked for that a pronoun stands for.
const mostBack = 4

// whose are the people whom an answer may be of, by the key of their family name:
// those named before it in its sentence, right after it, or, where a pronoun
// stands for them, in one of the sentences before.
func whose(c claim.Claim) []string {
	d := c.Doc
	s := d.Sentences()[d.SentenceAt(c.Evidence.Start)]
	first, end := d.TokensIn(c.Evidence)
	if kin(c) {
		return nil
	}
	if out := named(c, s.First, end); len(out) > 0 {
		return out
	}
	if out := named(c, end, min(end+nearby, s.Last)); len(out) > 0 {
		return out
	}
	tokens := d.Tokens()
	at := d.SentenceAt(c.Evidence.Start)
	if !slices.ContainsFunc(tokens[max(s.First, first-breath):first], func(t text.Token) bool { return t.Lower == "he" || t.Lower == "she" }) {
		return nil
	}
	for back := at - 1; back >= 0 && back >= at-mostBack; back-- {
		before := d.Sentences()[back]
		if out := named(c, before.First, before.Last); len(out) > 0 {
			return out
		}
		if slices.ContainsFunc(tokens[before.First:min(before.Last, before.First+breath)], func(t text.Token) bool { return sorts()[t.Lower] != "" }) {
			return nil // a child is spoken of, who is not named
		}
	}
	return nil
}

// kin reports whether an answer is of somebody else's kin, who is not named: "Pell
// was holding his daughter, who was shot in the arm".
func kin(c claim.Claim) bool {
	tokens, first := before(c)
	for i := first - 1; i >= 0; i-- {
		if sorts()[tokens[i].Lower] == "" {
			continue
		}
		for k := i - 1; k >= max(0, i-5); k-- {
			if words.Of(tokens[k].Lower).Is(words.Possessive | words.Genitive) {
				return !slices.ContainsFunc(tokens[i+1:first], func(t text.Token) bool { return t.Cap })
			}
		}
		return false
	}
	return false
}

// breath bounds the tokens of a sentence that are looked at: a hostile one has
// thousands.
const breath = 80

// roundup reports whether a document tells of many incidents, by the blocks of
// streets in it: "in other shootings overnight".
var roundup = text.Layer[bool]{Name: "roundup", Read: func(d *text.Document) bool {
	const many = 4
	blocks := map[string]bool{}
	tokens := d.Tokens()
	for i := 1; i+1 < len(tokens); i++ {
		if tokens[i].Lower == "block" && tokens[i+1].Lower == "of" && tokens[i-1].Kind == text.Number {
			blocks[tokens[i-1].Lower] = true
		}
	}
	return len(blocks) >= many
}}

// families are the family names of those whom an article names, folded, sorted.
var families = text.Layer[[]string]{Name: "families", Read: func(d *text.Document) []string {
	var out []string
	for _, e := range person.Layer.Of(d).Entities {
		out = append(out, e.Key)
	}
	slices.Sort(out)
	return slices.Compact(out)
}}

// named are the people known to the article whose family names stand in tokens
// [first, end), the speaker left out.
func named(c claim.Claim, first, end int) []string {
	families := families.Of(c.Doc)
	tokens := c.Doc.Tokens()
	var out []string
	for i := max(first, end-breath); i < end; i++ {
		if !tokens[i].Cap || strings.Contains(c.By.Name, c.Doc.Slice(tokens[i].Span)) {
			continue
		}
		key := person.Key(tokens[i].Lower)
		if _, known := slices.BinarySearch(families, key); known {
			out = append(out, key)
		}
	}
	return out
}

// shared is the name that stands beside both answers, or "". A slip in one of
// the two names does not make two people of one.
func shared(a, b claim.Claim) string {
	theirs := whose(b)
	for _, x := range whose(a) {
		if slices.ContainsFunc(theirs, func(y string) bool { return x == y || person.OneEdit(x, y) }) {
			return x
		}
	}
	return ""
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
	case len(x) > 0 && len(y) > 0 && shared(a, b) == "":
		return true
	case m.Linked && !linked(a, b), m.Sole && (several(a)+several(b) != ""), m.Named && (len(x) > 0) != (len(y) > 0):
		return true
	case m.Victim && unlike(a, b):
		return true
	case further(m, a) || further(m, b):
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
