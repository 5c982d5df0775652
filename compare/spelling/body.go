package spelling

import (
	"fmt"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/place/gazetteer"
	"factdiff/extract/text"
)

// bodies finds companies that are called once by a country and once by its
// people: Tarnia Airlines, Tarnian Airlines. One of the two is their name.
func bodies(d *text.Document) []compare.Finding {
	var said [8]text.Span
	var names [8]gazetteer.Name
	n := 0
	tokens := d.Tokens()
	for i := 1; i < len(tokens) && n < len(said); i++ {
		if t := &tokens[i]; !t.Cap || !company(t.Lower) {
			continue
		}
		name, ok := gazetteer.Lookup(tokens[i-1].Lower)
		if !ok || !tokens[i-1].Cap {
			continue
		}
		w := text.Span{Start: tokens[i-1].Span.Start, End: tokens[i].Span.End}
		for k := range n {
			if names[k].Place == name.Place && names[k].People != name.People && d.Slice(said[k])[len(names[k].Words):] == d.Slice(w)[len(name.Words):] {
				why := fmt.Sprintf("%s has both %s and %s", compare.Call(d), d.Slice(said[k]), d.Slice(w))
				return []compare.Finding{finding(compare.Query, compare.Disagree, one(d, "organisation", said[k]), one(d, "organisation", w), compare.Reason(why))}
			}
		}
		said[n], names[n] = w, name
		n++
	}
	return nil
}

// company are the words that make a country's name a company's and not a
// description, as bank or police would.
func company(w string) bool {
	return w == "airlines" || w == "airways" || w == "railways" || w == "telecom"
}

func one(d *text.Document, kind string, s text.Span) []claim.Claim {
	return []claim.Claim{named(d, kind, s)}
}
