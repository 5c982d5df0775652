// Package address is the check on addresses: one number on two streets whose
// names are a letter apart, or two numbers a digit apart on one street.
package address

import (
	_ "embed"
	"fmt"
	"strings"

	"factdiff/compare"
	"factdiff/compare/topic"
	"factdiff/extract"
	"factdiff/extract/claim"
)

//go:embed address.md
var page string

// Check judges pairs of addresses that may be one.
var Check = compare.Check{Name: "address", Doc: page, Question: judge}

// Road brings addresses together that frames do not: their streets or numbers
// are not the same.
var Road = compare.Road{Name: road, Doc: "Addresses of two articles that are a letter or a digit apart.", Ask: ask}

const road = "address"

var slip = &claim.Attribute{Name: "address, spelled", Doc: "How an address is written."}

// most bounds the addresses of one document that are compared.
const most = 50

func ask(in *compare.Input) []*compare.Question {
	var out []*compare.Question
	for _, d := range in.Drafts {
		mine := addresses(in, d)
		for _, s := range in.Sources {
			theirs := addresses(in, s)
			out = append(out, cornered(d, s, mine, theirs)...)
			out = append(out, otherSort(d.Doc, s.Doc)...)
			out = append(out, elsewhere(d.Doc, s.Doc)...)
			for _, a := range mine {
				for _, b := range theirs {
					if q := pair(a, b, mine, theirs); q != nil {
						out = append(out, q)
					}
				}
			}
		}
	}
	return out
}

func addresses(in *compare.Input, r extract.Reading) []claim.Claim {
	var out []claim.Claim
	for _, c := range r.Claims {
		if c.Kind != "place" || c.Attribute.Name != "address" {
			continue
		}
		if len(out) == most {
			in.Beyond(r.Doc, c.Evidence, most, "addresses")
			break
		}
		out = append(out, c)
	}
	return out
}

// pair asks whether a and b are one address; nil when they are far apart, or
// alike, or when one article has both.
func pair(a, b claim.Claim, mine, theirs []claim.Claim) *compare.Question {
	x, y := street(a), street(b)
	switch {
	case a.Subject.Key == b.Subject.Key || !goes(a.Subject.Words, b.Subject.Words):
		return nil
	case x == y:
		if hundreds(a) == hundreds(b) || !oneEdit(number(a), number(b)) || on(mine, x) != 1 || on(theirs, x) != 1 {
			return nil
		}
	case number(a) != number(b) || min(len(x), len(y)) < 5 || !oneEdit(x, y) || on(mine, y) > 0 || on(theirs, x) > 0:
		return nil
	}
	why, one := topic.Story(a.Doc, b.Doc)
	q := &compare.Question{Attribute: slip, Road: road, Claims: []claim.Claim{a, b}, Topic: compare.Topic{Subject: a.Subject, Sure: x != y || one && block(a) == block(b)}}
	if why != "" {
		q.Topic.Because = []compare.Reason{why}
	}
	return q
}

// on counts the addresses on a street.
func on(claims []claim.Claim, name string) (n int) {
	for _, c := range claims {
		if street(c) == name {
			n++
		}
	}
	return n
}

func street(c claim.Claim) string {
	return c.Subject.Key[:strings.LastIndexByte(c.Subject.Key, ' ')]
}

func hundreds(c claim.Claim) string {
	return c.Subject.Key[strings.LastIndexByte(c.Subject.Key, ' '):]
}

// number is the number of an address as printed.
func number(c claim.Claim) string {
	n, _, _ := strings.Cut(c.Value.String(), " ")
	return n
}

// block reports whether an address is that of a block; a house out of the block
// may be another one's.
func block(c claim.Claim) bool { return strings.Contains(c.Value.String(), " block ") }

// goes reports whether one list of words is part of the other.
func goes(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	for _, w := range a {
		found := false
		for _, v := range b {
			found = found || v == w
		}
		if !found {
			return false
		}
	}
	return true
}

// oneEdit reports whether a and b differ in one byte, put in, left out or
// changed, or in two neighbours that changed places.
func oneEdit(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 || a == b {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) < len(b) {
		return a[i:] == b[i+1:]
	}
	return a[i+1:] == b[i+1:] || i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}

func judge(q *compare.Question) []compare.Finding {
	if q.Road != road {
		return nil
	}
	switch q.Attribute {
	case corner:
		return []compare.Finding{twoWays(q)}
	case sorted:
		return []compare.Finding{drive(q)}
	case scene:
		return []compare.Finding{apart(q)}
	}
	a, b := q.Claims[0], q.Claims[1]
	f := compare.Finding{Kind: "place", Level: compare.Query, Relation: compare.Disagree, Evidence: q.Claims,
		Title:      fmt.Sprintf("%s / %s", a.Subject.Name, b.Subject.Name),
		Because:    append(q.Topic.Because[:len(q.Topic.Because):len(q.Topic.Because)], why(a, b)),
		Suggestion: fmt.Sprintf("check against %s: %s", compare.Call(b.Doc), b.Subject.Name)}
	if q.Topic.Sure {
		f.Level = compare.Conflict
	}
	return []compare.Finding{f}
}

func why(a, b claim.Claim) compare.Reason {
	if street(a) == street(b) {
		return compare.Reason(fmt.Sprintf("one street, and the numbers %s and %s are a digit apart; neither article has another number on it", number(a), number(b)))
	}
	return compare.Reason(fmt.Sprintf("both have the number %s, and the names of the streets are a letter apart", number(a)))
}
