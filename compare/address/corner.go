package address

import (
	"fmt"
	"strings"

	"factdiff/compare"
	"factdiff/compare/topic"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

var corner = &claim.Attribute{Name: "address, corner", Doc: "A corner of two streets at which an article sets what it tells."}

// cornered asks whether a block that one article gives and a corner on the same
// street that the other gives are one place: only a map tells. Each must be the
// only place on the street in its article.
func cornered(d, s extract.Reading, mine, theirs []claim.Claim) (out []*compare.Question) {
	for _, turned := range [...]bool{false, true} {
		blocks, others, with := mine, theirs, corners(s.Doc)
		if turned {
			blocks, others, with = theirs, mine, corners(d.Doc)
		}
		for _, a := range blocks {
			for _, b := range with {
				name := street(a)
				if !b.on(name) || on(blocks, name) != 1 || on(others, name) > 0 {
					continue
				}
				why, one := topic.Story(d.Doc, s.Doc)
				if !one {
					if why, one = topic.Incident(d.Doc, s.Doc); !one {
						return out
					}
				}
				pair := []claim.Claim{a, b.claim}
				if turned {
					pair[0], pair[1] = pair[1], pair[0]
				}
				out = append(out, &compare.Question{Attribute: corner, Road: road, Claims: pair,
					Topic: compare.Topic{Subject: a.Subject, Because: []compare.Reason{why}}})
			}
		}
	}
	return out
}

// crossing is a corner with the own names of its streets.
type crossing struct {
	names [2]string
	claim claim.Claim
}

func (c crossing) on(name string) bool { return c.names[0] == name || c.names[1] == name }

// corners reads "the corner of Quay and Page streets" and "the intersection of
// Quay Street and Page Avenue".
func corners(d *text.Document) (out []crossing) {
	t := d.Tokens()
	for i := 0; i+4 < len(t) && len(out) < most; i++ {
		if w := t[i].Lower; w != "corner" && w != "intersection" || t[i+1].Lower != "of" {
			continue
		}
		x, next := ownName(d, i+2)
		if x == "" || next+1 >= len(t) || t[next].Lower != "and" {
			continue
		}
		y, end := ownName(d, next+1)
		if y == "" {
			continue
		}
		s := text.Span{Start: t[i].Span.Start, End: t[end-1].Span.End}
		out = append(out, crossing{[2]string{x, y}, claim.Claim{Kind: "place", Attribute: corner, Doc: d, Evidence: s, Frame: "a corner of two streets",
			Value: claim.Label{Word: d.Slice(s), Class: "corner"}, Subject: claim.Subject{Type: claim.Event, Name: d.Slice(s), Entity: -1}}})
	}
	return out
}

// ownName is the name of the street that begins at token i, without directions
// and the word for a street, and the token after it.
func ownName(d *text.Document, i int) (string, int) {
	const longest = 4
	t := d.Tokens()
	var own []string
	first := i
	for ; i < len(t) && i < first+longest; i++ {
		w := strings.TrimSuffix(t[i].Lower, ".")
		if len(own) > 0 && sort(strings.TrimSuffix(w, "s")) {
			return strings.Join(own, " "), i + 1
		}
		if !t[i].Cap && t[i].Kind != text.Number {
			break
		}
		if w != "north" && w != "south" && w != "east" && w != "west" {
			own = append(own, w)
		}
	}
	return strings.Join(own, " "), i
}

func sort(w string) bool {
	switch w {
	case "street", "st", "avenue", "ave", "road", "rd", "drive", "dr", "boulevard", "blvd", "lane", "ln", "court", "place", "way", "highway", "parkway":
		return true
	}
	return false
}

// twoWays is the note on a block and a corner.
func twoWays(q *compare.Question) compare.Finding {
	a, b := q.Claims[0], q.Claims[1]
	return compare.Finding{Kind: "place", Level: compare.Note, Relation: compare.Scope, Evidence: q.Claims,
		Title: fmt.Sprintf("%s / %s", a.Subject.Name, b.Subject.Name),
		Because: append(q.Topic.Because[:len(q.Topic.Because):len(q.Topic.Because)],
			"one place described two ways: a block in one article and a corner on the same street in the other; a map tells whether they are one"),
		Suggestion: "look at a map"}
}
