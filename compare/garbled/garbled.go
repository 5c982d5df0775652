// Package garbled is the check on signs that a conversion of the text has lost: a
// question mark where the sign of a currency stood.
package garbled

import (
	_ "embed"
	"fmt"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

//go:embed garbled.md
var page string

// Check looks at one article.
var Check = compare.Check{Name: "garbled", Doc: page, Article: inside}

// most bounds the places that are shown: a text that was converted wrongly is
// wrong all over.
const most = 4

func inside(_ *compare.Input, r extract.Reading) []compare.Finding {
	t := r.Doc.Tokens()
	var places []claim.Claim
	all, sure := 0, false
	for i := 1; i+1 < len(t); i++ {
		if t[i].Lower != "?" || t[i].Space || t[i+1].Kind != text.Number || likely(t[i-1].Lower) == no || r.Doc.SentenceAt(t[i-1].Span.Start) < 0 {
			continue
		}
		s, large := t[i-1].Span.Cover(t[i+1].Span), i+2 < len(t) && magnitude(t[i+2].Lower)
		if large {
			s = s.Cover(t[i+2].Span)
		}
		sure = sure || large || likely(t[i-1].Lower) == yes
		if all++; len(places) == most {
			continue
		}
		places = append(places, claim.Claim{Kind: "money", Doc: r.Doc, Evidence: s, Value: claim.Label{Word: r.Doc.Slice(s), Class: "garbled"}, Attribute: sign, Frame: "a question mark before a number",
			Subject: claim.Subject{Type: claim.Article, Name: "the article", Entity: -1}})
	}
	if !sure {
		return nil
	}
	why := "a question mark cannot stand there; the sign of a currency may have been lost when the text was converted"
	if all > 1 {
		why += fmt.Sprintf(", %d times in all", all)
	}
	return []compare.Finding{{Kind: "money", Level: compare.Query, Relation: compare.Disagree, Evidence: places,
		Title:   fmt.Sprintf("“%s”: a sign is lost", r.Doc.Slice(places[0].Evidence)),
		Because: []compare.Reason{compare.Reason(why)}, Suggestion: "put the sign back"}}
}

// answer says whether a sign was lost behind a word.
type answer int

const (
	no    answer = iota
	maybe        // Where to? 12 islands: where another place, or a million, makes it sure
	yes          // no question ends in "than"
)

func likely(w string) answer {
	switch w {
	case "a", "an", "the", "and", "or", "of", "between", "nearly", "almost", "roughly", "only", "least", "than", "its", "their", "his", "her", "costs", "costing", "earns", "earning", "pays", "paying", "spends", "owes", "totalling", "totaling":
		return yes
	case "from", "with", "about", "around", "some", "just", "over", "under", "up", "to", "for", "at", "by", "in", "worth", "another", "additional", "extra", "most", "further", "cost", "earn", "earned", "pay", "paid", "lend", "lent",
		"raise", "raised", "spend", "spent", "owed", "invest", "invested", "borrow", "borrowed", "totalled", "reached":
		return maybe
	}
	return no
}

func magnitude(w string) bool {
	switch w {
	case "m", "bn", "tn", "million", "billion", "trillion", "k":
		return true
	}
	return false
}

var sign = &claim.Attribute{Name: "sign", Doc: "A sign that was lost."}
