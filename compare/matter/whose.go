package matter

import (
	"slices"
	"strings"

	"factdiff/extract/claim"
	words "factdiff/extract/clause/word"
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
		for k := i - 1; k >= max(0, i-7); k-- {
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
func named(c claim.Claim, first, end int) []string { return names(c, first, end, c.By.Name) }

// names is named with a speaker of one's own.
func names(c claim.Claim, first, end int, speaker string) []string {
	families := families.Of(c.Doc)
	tokens := c.Doc.Tokens()
	var out []string
	for i := max(first, end-breath); i < end; i++ {
		if !tokens[i].Cap || strings.Contains(speaker, c.Doc.Slice(tokens[i].Span)) {
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

// subject is the last name before an answer, which may be the speaker's: "records
// say Pell is charged".
func subject(c claim.Claim) string {
	if kin(c) {
		return ""
	}
	d := c.Doc
	s := d.Sentences()[d.SentenceAt(c.Evidence.Start)]
	_, end := d.TokensIn(c.Evidence)
	if out := names(c, s.First, end, ""); len(out) > 0 {
		return out[len(out)-1]
	}
	return nearest(c)
}
