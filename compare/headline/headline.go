// Package headline is the check on what stands above and beside the text of an
// article: a number or a weekday in the headline, the deck or a caption that the
// text does not have, where it has another one of the same thing.
package headline

import (
	_ "embed"
	"fmt"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

//go:embed headline.md
var page string

// Check holds headline, deck and captions to the text.
var Check = compare.Check{Name: "headline", Doc: page, Article: inside}

// most bounds the findings of one article, mostNumbers the numbers of its text
// that each number above is held to.
const (
	most        = 5
	mostNumbers = 2000
)

func inside(_ *compare.Input, r extract.Reading) []compare.Finding {
	x := article{doc: r.Doc, tokens: r.Doc.Tokens()}
	for _, m := range quantity.Layer.Of(r.Doc) {
		if !usable(&m) {
			continue
		}
		switch x.kind(m.Span) {
		case text.Headline, text.Deck, text.Caption:
			x.above = append(x.above, m)
		case text.Paragraph, text.ListItem:
			if len(x.body) < mostNumbers {
				x.body = append(x.body, m)
			}
		}
	}
	var out []compare.Finding
	for i := range x.above[:min(len(x.above), most*10)] {
		if m := &x.above[i]; len(out) < most && (m.Class != quantity.Cardinal || m.Value.N > 1) && !x.has(m) {
			if rival := x.rival(m); rival != nil {
				out = append(out, x.finding(m, rival))
			}
		}
	}
	return append(append(out, x.tallies()...), x.days()...)
}

// article is what the check knows of one article: the numbers above and beside
// the text, and those in it.
type article struct {
	doc         *text.Document
	tokens      []text.Token
	above, body []quantity.Mention
}

// usable reports whether a number says how many, how much, how long or how old.
func usable(m *quantity.Mention) bool {
	return (m.Class.Counts() || m.Class == quantity.Duration) && m.Class != quantity.Ordinal && m.Class != quantity.Score && m.Class != quantity.Fraction && m.Doubt == "" && !m.Value.Vague
}

// kind is the kind of the block that holds s; links to other articles look like
// headlines too, so that a headline behind the first paragraph is a heading.
func (x *article) kind(s text.Span) text.BlockKind {
	i := x.doc.SentenceAt(s.Start)
	if i < 0 {
		return text.Boilerplate
	}
	n := x.doc.Sentences()[i].Block
	k := x.doc.Blocks[n].Kind
	if k != text.Headline && k != text.Deck {
		return k
	}
	for _, b := range x.doc.Blocks[:n] {
		if b.Kind == text.Paragraph {
			return text.Heading
		}
	}
	return k
}

// has reports whether the text has the number of m, whatever it is of there, or
// two numbers that make it up.
func (x *article) has(m *quantity.Mention) bool {
	for i := range x.body {
		b := &x.body[i]
		if like(m.Class, b.Class) && (b.Value.N == m.Value.N || b.Value.High == m.Value.N) || b.Class == m.Class && b.Value.Unit == m.Value.Unit && meets(m.Value, b.Value) {
			return true
		}
		if m.Class == quantity.Cardinal && b.Value.N+1 == m.Value.N && x.andOne(b.Last) {
			return true
		}
		if m.Class != quantity.Cardinal && m.Class != quantity.Money {
			continue
		}
		for k := i - 1; k >= max(0, i-12); k-- {
			if o := &x.body[k]; o.Class == m.Class && b.Class == m.Class && o.Value.N+b.Value.N == m.Value.N {
				return true
			}
		}
	}
	return false
}

// like reports whether a number of class b may say what one of class a says: a
// count is no age, but an age may be told as a bare number.
func like(a, b quantity.Class) bool {
	return a != quantity.Cardinal || b == quantity.Cardinal || b == quantity.Ordinal || b == quantity.Score
}

// andOne reports whether one more is told of behind token i: four men and a
// woman.
func (x *article) andOne(i int) bool {
	for k := i; k < min(len(x.tokens)-1, i+6); k++ {
		if x.tokens[k].Lower == "and" || x.tokens[k].Lower == "," {
			switch x.tokens[k+1].Lower {
			case "a", "an", "another", "one", "his", "her", "the", "their":
				return true
			}
		}
	}
	return false
}

// meets reports whether two values can be one, a headline's being rounded: nearly
// 300 and 287, 1,500 and 1,462.
func meets(a, b claim.Quantity) bool {
	if rel, _ := compare.Relate(a, b); rel != compare.Disagree {
		return true
	}
	low, high := a.Bounds()
	slack := 0.0
	if a.N >= 20 && a.Step > 1 || a.N >= 50 && float64(int(a.N)/10*10) == a.N || a.Unit != "" && a.N == float64(int(a.N)) && a.Unit != "year" {
		slack = a.N * loose
	}
	l, h := b.Bounds()
	return h >= low-slack && l <= high+slack
}

// loose is by how much the round number of a headline may be off.
const loose = 0.1

// finding says that the number above is not the one below.
func (x *article) finding(m, rival *quantity.Mention) compare.Finding {
	where := "the " + x.kind(m.Span).String()
	above, below := x.claim(m), x.claim(rival)
	a, b := x.doc.Slice(above.Evidence), x.doc.Slice(below.Evidence)
	return compare.Finding{Kind: m.Class.Kind(), Level: compare.Query, Relation: compare.Disagree,
		Title:      fmt.Sprintf("%s above, %s below", a, b),
		Because:    []compare.Reason{compare.Reason(fmt.Sprintf("%s has %s, which the text has nowhere; of the same thing the text has %s", where, a, b))},
		Suggestion: fmt.Sprintf("bring %s in line with the text: %s", where, b),
		Evidence:   []claim.Claim{above, below}}
}

// claim is a number with its noun.
func (x *article) claim(m *quantity.Mention) claim.Claim {
	s := m.Hedged
	if m.Noun >= m.Last && m.Noun < m.Last+3 {
		s = s.Cover(x.tokens[m.Noun].Span)
	}
	v := m.Value
	v.Written = x.doc.Slice(m.Hedged)
	return claim.Claim{Kind: m.Class.Kind(), Doc: x.doc, Evidence: s, Value: v, Attribute: number, Frame: "a number above the text and in it",
		Subject: claim.Subject{Type: claim.Article, Name: "the article", Entity: -1}}
}

var number = &claim.Attribute{Name: "number", Doc: "A number or a weekday in the headline, the deck or a caption, or its fellow in the text."}
