package figures

import (
	"fmt"
	"strconv"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
)

// counting makes questions of what two articles tell of one count of votes: the
// shares and votes of each candidate, the lead, the precincts. A count goes on,
// so that the later article has other numbers.
func counting(d, s extract.Reading, why compare.Reason) []*compare.Question {
	mine, theirs := votes(d), votes(s)
	var out []*compare.Question
	for i, a := range mine {
		if len(alike(mine[:i], a)) > 0 {
			continue
		}
		own, other := alike(mine, a), alike(theirs, a)
		q := &compare.Question{Attribute: a.Attribute, Road: road, Topic: compare.Topic{Subject: a.Subject, Sure: true}}
		if why != "" {
			q.Topic.Because = append(q.Topic.Because, why)
		}
		if x, y, ok := agreed(own, other); ok {
			q.Status, q.Claims = "agree", []claim.Claim{x, y}
		} else if len(other) > 0 {
			q.Claims = append(own[:min(len(own), 2):min(len(own), 2)], other[:min(len(other), 2)]...)
		}
		if len(q.Claims) > 0 {
			out = append(out, q)
		}
	}
	for _, q := range []*compare.Question{margin(mine, theirs, true), margin(theirs, mine, false)} {
		if q != nil {
			out = append(out, q)
		}
	}
	return out
}

// votes are the claims of a count of votes.
func votes(r extract.Reading) []claim.Claim {
	var out []claim.Claim
	for _, c := range r.Claims {
		if c.Attribute.Road == road && len(out) < 4*most {
			out = append(out, c)
		}
	}
	return out
}

// alike are the claims that answer what c does.
func alike(list []claim.Claim, c claim.Claim) []claim.Claim {
	var out []claim.Claim
	for _, o := range list {
		if o.Attribute == c.Attribute && o.Subject.Key == c.Subject.Key {
			out = append(out, o)
		}
	}
	return out
}

func agreed(a, b []claim.Claim) (x, y claim.Claim, ok bool) {
	for _, x := range a {
		for _, y := range b {
			if rel, _ := compare.Relate(x.Value, y.Value); rel == compare.Agree {
				return x, y, true
			}
		}
	}
	return x, y, false
}

// margin compares the lead that one article gives with the difference of the
// votes that the other one has. drafts: the lead is the draft's.
func margin(leads, counts []claim.Claim, drafts bool) *compare.Question {
	var lead []claim.Claim
	for _, c := range leads {
		if c.Subject.Key == "lead" {
			lead = append(lead, c)
		}
	}
	first, second := ahead(counts)
	if len(lead) == 0 || second == nil {
		return nil
	}
	n := first.Value.(claim.Quantity).N - second.Value.(claim.Quantity).N
	derived := claim.Quantity{N: n, Step: 1, Written: strconv.FormatFloat(n, 'f', -1, 64)}
	total := *first
	total.Value = claim.Quantity{N: n, Step: 1, Written: fmt.Sprintf("%s − %s", first.Value, second.Value)}
	for _, l := range lead {
		if rel, _ := compare.Relate(l.Value, derived); rel == compare.Agree || rel == compare.Rounding || rel == compare.Update {
			return nil
		}
	}
	q := &compare.Question{Attribute: lead[0].Attribute, Road: road, Topic: compare.Topic{Subject: lead[0].Subject, Sure: true,
		Because: []compare.Reason{compare.Reason(fmt.Sprintf("%s less %s is %s", first.Value, second.Value, derived))}}}
	lead = lead[:min(len(lead), 2)]
	if q.Claims = append(lead[:len(lead):len(lead)], total, *second); !drafts {
		q.Claims = append([]claim.Claim{total, *second}, lead...)
	}
	return q
}

// ahead are the two claims with the most votes, or nil.
func ahead(list []claim.Claim) (first, second *claim.Claim) {
	for i := range list {
		c := &list[i]
		q, ok := c.Value.(claim.Quantity)
		if !ok || c.Attribute.Name != "votes" || q.Hedge != claim.Exact {
			continue
		}
		switch {
		case first == nil || q.N > first.Value.(claim.Quantity).N:
			if first != nil && first.Subject.Key != c.Subject.Key {
				second = first
			}
			first = c
		case c.Subject.Key != first.Subject.Key && (second == nil || q.N > second.Value.(claim.Quantity).N):
			second = c
		}
	}
	return first, second
}
