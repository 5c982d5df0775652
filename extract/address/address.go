// Package address reads house numbers and blocks of streets: "the 300 block of
// Alta Vista Drive".
package address

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/place"
	"factdiff/extract/place/street"
	"factdiff/extract/text"
)

//go:embed address.md
var page string

var where = &claim.Attribute{Name: "address", Doc: "A house or a block of a street at which an article sets what it tells."}

// Kind reads addresses with a number. The subject's Key is the street's own
// name and the number's hundred, its Words are what may be left out: directions
// and the word for a street. The value is the whole address, folded.
var Kind = extract.Kind{Name: "place", Doc: page, Attributes: []*claim.Attribute{where}, Find: find}

func find(p *extract.Pass) {
	places := place.Layer.Of(p.Doc).Mentions
	var seen []string
	tokens := p.Doc.Tokens()
	for i, t := range tokens {
		if t.Lower == "block" && i > 0 {
			if c, ok := block(p.Doc, i); ok {
				seen = tell(p, c, seen)
			}
		}
	}
	for _, m := range places {
		if m.Kind == place.Address && !m.Block && m.Number > 0 {
			seen = tell(p, of(p.Doc, m.Number, false, strings.Fields(m.Key), m.Span), seen)
		}
	}
}

// tell claims an address once.
func tell(p *extract.Pass, c claim.Claim, seen []string) []string {
	if c.Subject.Key == "" || slices.Contains(seen, c.Value.String()) {
		return seen
	}
	x := clause.At(p.Doc, c.Evidence)
	c.Stance, c.By = x.Stance, x.Speaker
	p.Claim(c)
	return append(seen, c.Value.String())
}

// longest bounds the words of a street's name.
const longest = 5

// block reads "9100 block of Harbour Hill" at the token of block; the street
// may go without a word for one.
func block(d *text.Document, i int) (claim.Claim, bool) {
	tokens := d.Tokens()
	n, err := strconv.Atoi(strings.ReplaceAll(tokens[i-1].Lower, ",", ""))
	if err != nil || n <= 0 || i+2 >= len(tokens) || tokens[i+1].Lower != "of" {
		return claim.Claim{}, false
	}
	var words []string
	end := i + 2
	for ; end < len(tokens) && end < i+2+longest; end++ {
		t := &tokens[end]
		if t.Kind == text.Number && (end == i+2 || end == i+3 && street.Direction(words[0]) != "") || t.Kind == text.Word && t.Cap {
			words = append(words, strings.TrimSuffix(t.Lower, "."))
			if len(words) > 1 && street.Kind(words[len(words)-1]) != "" {
				end++
				break
			}
			continue
		}
		break
	}
	if len(words) == 0 {
		return claim.Claim{}, false
	}
	return of(d, n, true, words, text.Span{Start: tokens[i-1].Span.Start, End: tokens[end-1].Span.End}), true
}

// of makes the claim of an address on the street that words name.
func of(d *text.Document, n int, block bool, words []string, at text.Span) claim.Claim {
	var own, left []string
	for i, w := range words {
		w = strings.ReplaceAll(strings.TrimSuffix(w, "."), "-", " ") // Holm-Road is Holm Road
		switch full := street.Kind(w); {
		case full != "" && i == len(words)-1 && len(own) > 0:
			left = append(left, full)
		case street.Direction(w) != "" && (i == 0 || i == len(words)-1) && len(words) > 1:
			left = append(left, street.Direction(w))
		default:
			own = append(own, w)
		}
	}
	slices.Sort(left)
	if len(own) == 0 {
		return claim.Claim{}
	}
	number := strconv.Itoa(n)
	if block {
		number += " block"
	}
	return claim.Claim{Attribute: where, Evidence: at, Frame: "a number on a street",
		Value: claim.Label{Word: number + " " + strings.Join(append(own, left...), " "), Class: "address"},
		Subject: claim.Subject{Type: claim.Event, Name: d.Slice(at), Key: fmt.Sprintf("%s %d00", strings.Join(own, " "), n/100),
			Words: left, Entity: -1}}
}
