package update

import (
	"fmt"
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// headline finds a toll in the headline or the deck that the body does not have:
// the body is brought up to date, and the line above it forgotten. A body with
// two numbers of the dead may tell of two incidents, and is left alone.
func headline(in *compare.Input, r extract.Reading) []compare.Finding {
	var out []compare.Finding
	end := above(r.Doc)
	first := slices.IndexFunc(r.Claims, func(c claim.Claim) bool { return c.Evidence.Start >= end }) // claims are in order
	if first > mostAbove {
		in.Beyond(r.Doc, r.Claims[mostAbove].Evidence, mostAbove, "claims of a headline")
	}
	for _, c := range r.Claims[:min(max(first, 0), mostAbove)] {
		if !tolled(c) || len(out) > most {
			continue
		}
		var body []claim.Claim
		for _, b := range r.Claims[first:] {
			if tolled(b) && written(r.Doc, b) && b.Subject.Key == c.Subject.Key && len(b.Subject.Words) == len(c.Subject.Words) {
				body = append(body, b)
			}
		}
		if len(body) == 0 || body[0].Evidence.Start > opening || !oneNumber(body) || agree(number(c), number(body[0])) {
			continue
		}
		out = append(out, compare.Finding{Kind: "count", Level: compare.Query, Relation: compare.Disagree,
			Title:      fmt.Sprintf("%s: %s above, %s below", c.Subject.Name, c.Value, body[0].Value),
			Evidence:   append([]claim.Claim{c}, body[:min(len(body), most)]...),
			Because:    []compare.Reason{compare.Reason(fmt.Sprintf("the headline has %s, the text under it %s", c.Value, body[0].Value))},
			Suggestion: fmt.Sprintf("bring the headline in line with the text: %s", body[0].Value)})
	}
	return out
}

// written reports whether a claim stands in running text: a block that ends a
// sentence. A list of headlines has none, and each of them is of another story.
func written(d *text.Document, c claim.Claim) bool {
	s := d.SentenceAt(c.Evidence.Start)
	if s < 0 {
		return false
	}
	b := d.Blocks[d.Sentences()[s].Block]
	end := strings.TrimRight(d.Slice(b.Span), " \n\"”’')")
	return (b.Kind == text.Paragraph || b.Kind == text.ListItem) && strings.ContainsAny(end[max(0, len(end)-1):], ".!?")
}

// tolled reports whether a claim is an exact toll of the article's own incident.
func tolled(c claim.Claim) bool {
	q := number(c)
	return c.Attribute.Road == road && c.Attribute.Name == "toll" && c.Subject.Date == "" && c.Subject.Place == "" &&
		c.Stance == claim.Reported && q.Hedge == claim.Exact && !q.Vague
}

// mostAbove bounds the claims of a headline and a deck.
const mostAbove = 50

// above is where the headline and the deck end: before the first paragraph, for
// links to other articles look like headlines too.
func above(d *text.Document) (end int) {
	for _, b := range d.Blocks {
		if b.Kind != text.Headline && b.Kind != text.Deck {
			break
		}
		end = b.Span.End
	}
	return end
}

func oneNumber(claims []claim.Claim) bool {
	for _, c := range claims {
		if number(c).N != number(claims[0]).N {
			return false
		}
	}
	return true
}
