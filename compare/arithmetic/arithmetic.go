// Package arithmetic is the check on sums inside one article: parts that are
// more than their whole, and passengers and crew that do not make up those on
// board.
package arithmetic

import (
	_ "embed"
	"fmt"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
)

//go:embed arithmetic.md
var page string

// Check adds up what an article counts.
var Check = compare.Check{Name: "arithmetic", Doc: page, Article: check}

func check(in *compare.Input, r extract.Reading) []compare.Finding {
	var out []compare.Finding
	for _, look := range [...]func(extract.Reading) []compare.Finding{parts, onBoard, points, listed, changes, converted} {
		out = append(out, in.First(most, look(r))...)
	}
	return out
}

// most bounds the findings of one sort in one article.
const most = 200

// parts finds groups that outnumber those among whom they are counted, in the
// sentence that tells of both.
func parts(r extract.Reading) []compare.Finding {
	var out []compare.Finding
	var whole *claim.Claim
	for i := range r.Claims {
		c := &r.Claims[i]
		switch {
		case c.Kind != "count" || !exact(*c):
		case c.Attribute.Name == "toll":
			whole = c
		case c.Attribute.Name == "part" && whole != nil && whole.Subject.Key == c.Subject.Key &&
			r.Doc.SentenceAt(whole.Evidence.Start) == r.Doc.SentenceAt(c.Evidence.Start) && number(*c) > number(*whole):
			out = append(out, finding(fmt.Sprintf("%s: %s of %s", c.Subject.Name, c.Value, whole.Value),
				fmt.Sprintf("%s cannot be among %s", c.Value, whole.Value), *whole, *c))
		}
	}
	return out
}

// tally is the first claim of each number that an article gives of one group.
type tally []claim.Claim

func (t *tally) add(c claim.Claim) {
	for _, have := range *t {
		if number(have) == number(c) {
			return
		}
	}
	*t = append(*t, c)
}

// onBoard adds passengers and crew.
func onBoard(r extract.Reading) []compare.Finding {
	var all, passengers, crew tally
	for _, c := range r.Claims {
		if c.Kind != "count" || c.Subject.Key != "aboard" || c.Subject.Date != "" || c.Subject.Place != "" || c.Stance != claim.Reported || !exact(c) {
			continue
		}
		switch {
		case len(c.Subject.Words) == 0:
			all.add(c)
		case c.Subject.Words[0] == "passengers":
			passengers.add(c)
		case c.Subject.Words[0] == "crew":
			crew.add(c)
		}
	}
	switch {
	case len(passengers) == 2 && len(crew) < 2:
		return twoNumbers(passengers, crew)
	case len(passengers) == 1 && len(all) == 1 && len(crew) == 1:
		if sum := number(passengers[0]) + number(crew[0]); sum != number(all[0]) {
			return []compare.Finding{finding(fmt.Sprintf("on board: %s / %s and %s", all[0].Value, passengers[0].Value, crew[0].Value),
				fmt.Sprintf("%s and %s are %g, not %s", passengers[0].Value, crew[0].Value, sum, all[0].Value), all[0], passengers[0], crew[0])}
		}
	}
	return nil
}

// near is how far apart two numbers of passengers may be, as a share of the
// larger, to be of one trip: a crew is no more than that.
const near = 0.15

// twoNumbers asks about two numbers of passengers, and sees whether one of them
// has the crew in it.
func twoNumbers(passengers, crew tally) []compare.Finding {
	few, many := passengers[0], passengers[1]
	if number(few) > number(many) {
		few, many = many, few
	}
	evidence := []claim.Claim{passengers[0], passengers[1]}
	why := fmt.Sprintf("%s counts %s passengers and %s; does the larger number take in the crew?", compare.Call(few.Doc), few.Value, many.Value)
	switch {
	case len(crew) == 1 && number(few)+number(crew[0]) == number(many):
		evidence = append(evidence, crew[0])
		why = fmt.Sprintf("%s passengers and %s crew are %s in all: the larger number counts everybody on board", few.Value, crew[0].Value, many.Value)
	case number(many)-number(few) > near*number(many):
		return nil
	}
	return []compare.Finding{finding(fmt.Sprintf("passengers: %s / %s", passengers[0].Value, passengers[1].Value), why, evidence...)}
}

func finding(title, why string, evidence ...claim.Claim) compare.Finding {
	return compare.Finding{Kind: "count", Level: compare.Query, Relation: compare.Disagree, Title: title, Evidence: evidence,
		Because: []compare.Reason{compare.Reason(why)}, Suggestion: "add up again"}
}

func exact(c claim.Claim) bool {
	q, ok := c.Value.(claim.Quantity)
	return ok && q.Hedge == claim.Exact && !q.Vague
}

func number(c claim.Claim) float64 {
	q, _ := c.Value.(claim.Quantity)
	return q.N
}
