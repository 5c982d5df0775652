package age

import (
	"fmt"
	"math"
	"strings"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/person"
	"factdiff/extract/text"
)

// most bounds the people of one article who are shown with two ages.
const most = 6

// twice finds a person with a name to whom one article gives two ages.
func twice(r extract.Reading) (out []compare.Finding) {
	first := map[int]claim.Claim{} // by person
	for _, c := range r.Claims {
		if c.Kind != "age" || c.Subject.Type != claim.Person || c.Subject.Entity < 0 || len(out) == most || !current(c) {
			continue
		}
		had, ok := first[c.Subject.Entity]
		if !ok {
			first[c.Subject.Entity] = c
			continue
		}
		if d := math.Abs(years(had) - years(c)); d == 0 || d > apart && !swapped(years(had), years(c)) {
			continue // a father and his son of one name lie further apart
		}
		out = append(out, compare.Finding{Kind: "age", Level: compare.Query, Relation: compare.Disagree, Evidence: []claim.Claim{had, c},
			Title:      fmt.Sprintf("%s: %s / %s", c.Subject.Name, had.Value, c.Value),
			Because:    []compare.Reason{compare.Reason(fmt.Sprintf("%s gives %s two ages, %s and %s", compare.Call(r.Doc), c.Subject.Name, had.Value, c.Value))},
			Suggestion: "check the age"})
	}
	return out
}

// current reports whether an age is exact and that of the day: not the one
// somebody had when he began, or has turned since.
func current(c claim.Claim) bool {
	q, ok := c.Value.(claim.Quantity)
	if !ok || q.Hedge != claim.Exact || q.Vague || c.Stance != claim.Reported || !named(c) {
		return false
	}
	if clause.At(c.Doc, c.Evidence).Negated {
		return false
	}
	t := c.Doc.Tokens()
	first, end := c.Doc.TokensIn(c.Evidence)
	s := c.Doc.Sentences()[c.Doc.SentenceAt(c.Evidence.Start)]
	for k := max(s.First, first-6); k < min(s.Last, end+6); k++ {
		switch t[k].Lower {
		case "when", "then", "time", "ago", "turned", "turns", "turning", "former", "since", "birthday", "later", "earlier", "until", "became", "would", "year":
			if t[k].Kind == text.Word {
				return false
			}
		}
	}
	return true
}

// named reports whether the person's name stands right beside the age: "the
// 16-year-old hugged his uncle Jan Pell" is no age of Pell's.
func named(c claim.Claim) bool {
	p := person.Layer.Of(c.Doc)
	for _, i := range p.Entities[c.Subject.Entity].Mentions {
		a, b := c.Evidence, p.Mentions[i].Span
		if a.Start > b.Start {
			a, b = b, a
		}
		first, end := c.Doc.TokenAt(a.End), c.Doc.TokenAt(b.Start)
		if end < first || end-first > 3 {
			continue
		}
		near := true
		for _, t := range c.Doc.Tokens()[first:end] {
			near = near && (t.Kind == text.Punct || strings.HasSuffix(t.Lower, "year-old") || t.Lower == "aged" || t.Lower == "age" || t.Lower == "man" || t.Lower == "woman" || t.Lower == "boy" || t.Lower == "girl")
		}
		if near {
			return true
		}
	}
	return false
}

// apart is how many years two ages of one person lie apart at most, when neither
// is the other with its digits swapped.
const apart = 4

// swapped reports whether two ages have the same two digits: 45 and 54.
func swapped(a, b float64) bool {
	x, y := int(a), int(b)
	return x > 9 && x < 100 && y == x%10*10+x/10
}
