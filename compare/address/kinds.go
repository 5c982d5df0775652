package address

import (
	"fmt"
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/compare/topic"
	"factdiff/extract/claim"
	"factdiff/extract/place"
	words "factdiff/extract/place/street"
	"factdiff/extract/text"
)

var sorted = &claim.Attribute{Name: "address, sort of street", Doc: "Whether a street is called an avenue, a lane or a drive."}

// named is a street of one article: its own name, the sorts of street that the
// article calls it, and where it first stands.
type named struct {
	own      string
	sorts    []string
	numbers  []int // the hundreds of its houses and blocks
	evidence text.Span
}

// mostStreets bounds the streets of one document that are compared.
const mostStreets = 50

// streets are the streets of a document that have a word for their sort.
var streets = text.Layer[[]named]{Name: "streets", Read: func(d *text.Document) []named {
	var out []named
	for _, m := range place.Layer.Of(d).Mentions {
		if m.Kind != place.Address && m.Kind != place.Street || m.Key == "" {
			continue
		}
		own, kind := parted(strings.Fields(m.Key))
		if own == "" || kind == "" {
			continue
		}
		i := slices.IndexFunc(out, func(n named) bool { return n.own == own })
		if i < 0 {
			if len(out) == mostStreets {
				break
			}
			i = len(out)
			out = append(out, named{own: own, evidence: m.Span})
		}
		if !slices.Contains(out[i].sorts, kind) {
			out[i].sorts = append(out[i].sorts, kind)
		}
		if m.Number > 0 {
			out[i].numbers = append(out[i].numbers, m.Number/100)
		}
	}
	return out
}}

// parted divides a street's name, "east 28th street", into its own name and the
// sort of street, "28th" and "street"; a route is known by its number alone.
func parted(name []string) (own, kind string) {
	if len(name) < 2 {
		return "", ""
	}
	switch kind = words.Kind(name[len(name)-1]); kind {
	case "", "highway", "interstate", "route", "freeway", "expressway", "turnpike", "square", "plaza":
		return "", ""
	}
	name = name[:len(name)-1]
	if words.Direction(name[0]) != "" && len(name) > 1 {
		name = name[1:]
	}
	own = strings.ReplaceAll(strings.Join(name, " "), "-", " ")
	if rest, ok := strings.CutPrefix(own, "saint "); ok {
		own = "st " + rest
	}
	return own, kind
}

// otherSort asks about a street that is a drive in one article and a lane in the
// other, each called so alone. A city has both a 28th Street and a 28th Avenue:
// numbered ones need the same block.
func otherSort(d, s *text.Document) []*compare.Question {
	var out []*compare.Question
	for _, a := range streets.Of(d) {
		for _, b := range streets.Of(s) {
			if a.own != b.own || len(a.sorts) != 1 || len(b.sorts) != 1 || a.sorts[0] == b.sorts[0] {
				continue
			}
			one := slices.ContainsFunc(a.numbers, func(n int) bool { return slices.Contains(b.numbers, n) })
			if !one && (len(a.numbers) > 0 && len(b.numbers) > 0 || a.own[0] >= '0' && a.own[0] <= '9') {
				continue
			}
			why, same := topic.Same(d, s)
			if !same {
				return out
			}
			out = append(out, &compare.Question{Attribute: sorted, Road: road, Claims: []claim.Claim{a.claim(d), b.claim(s)},
				Topic: compare.Topic{Subject: claim.Subject{Type: claim.Event, Name: a.own, Entity: -1}, Because: []compare.Reason{why}, Sure: one}})
		}
	}
	return out
}

func (n *named) claim(d *text.Document) claim.Claim {
	return claim.Claim{Kind: "place", Attribute: sorted, Doc: d, Evidence: n.evidence, Frame: "a street's name",
		Value: claim.Label{Word: n.sorts[0], Class: "street"}, Subject: claim.Subject{Type: claim.Event, Name: d.Slice(n.evidence), Entity: -1}}
}

// drive is the question on a drive and a lane.
func drive(q *compare.Question) compare.Finding {
	a, b := q.Claims[0], q.Claims[1]
	return compare.Finding{Kind: "place", Level: compare.Query, Relation: compare.Disagree, Evidence: q.Claims,
		Title: fmt.Sprintf("%s / %s", a.Subject.Name, b.Subject.Name),
		Because: append(q.Topic.Because[:len(q.Topic.Because):len(q.Topic.Because)],
			compare.Reason(fmt.Sprintf("one name, and it is %s in one article and %s in the other", article(a), article(b)))),
		Suggestion: fmt.Sprintf("look at a map: %s has %s", compare.Call(b.Doc), b.Subject.Name)}
}

// article is the sort of street with its article: an avenue, a lane.
func article(c claim.Claim) string {
	w := c.Value.String()
	if strings.ContainsRune("aeiou", rune(w[0])) {
		return "an " + w
	}
	return "a " + w
}
