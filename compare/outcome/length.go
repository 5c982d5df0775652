package outcome

import (
	"fmt"
	"strings"

	"factdiff/compare"
	"factdiff/extract/claim"
)

// lengths asks two things of an event: whether the draft's plan and the
// sources' outcome go together, and which plans agree.
func (t *about) lengths() []*compare.Question {
	var both, same []claim.Claim
	for _, c := range t.claims {
		plan, draft := c.Attribute.Name == "planned length", c.Doc.Role == "draft"
		if draft && !plan {
			return t.agreed(nil) // the draft knows the outcome
		}
		if plan && draft || !plan && !draft || c.From != nil {
			both = append(both, c)
		}
		if plan && point(c.Value.(claim.Quantity)) {
			same = append(same, c)
		}
	}
	out := t.agreed(same)
	if has(both, "length") {
		out = append(out, t.question(lengths, both)...)
	}
	return out
}

func has(claims []claim.Claim, attribute string) bool {
	for _, c := range claims {
		if c.Attribute.Name == attribute {
			return true
		}
	}
	return false
}

// point reports whether a length says how long: a bound or a vague word confirm
// nothing.
func point(q claim.Quantity) bool {
	return !q.Vague && (q.Hedge == claim.Exact || q.Hedge == claim.About || q.Hedge == claim.Almost)
}

// agreed asks which of the plans agree with the first of the draft.
func (t *about) agreed(plan []claim.Claim) []*compare.Question {
	if len(plan) < 2 {
		return nil
	}
	same := plan[:1:1]
	for _, c := range plan[1:] {
		if rel, _ := compare.Relate(plan[0].Value, c.Value); rel == compare.Agree || rel == compare.Rounding {
			same = append(same, c)
		}
	}
	return t.question(plans, same)
}

// judgeLength compares the draft's plans with the outcome in the sources.
func judgeLength(q *compare.Question) []compare.Finding {
	var plans, done, derived, missed []claim.Claim
	for _, c := range q.Claims {
		switch {
		case c.Attribute.Name == "length":
			done = append(done, c)
		case c.Doc.Role != "draft":
			derived = append(derived, c)
		default:
			plans = append(plans, c)
		}
	}
	for _, p := range plans {
		if !apart(p.Value.(claim.Quantity), done[0].Value.(claim.Quantity)) {
			continue
		}
		missed = append(missed, p)
	}
	if len(plans) == 0 || len(missed) == 0 {
		return nil
	}
	p, d := missed[0], done[0]
	f := compare.Finding{Kind: "duration", Level: compare.Query, Relation: compare.PlanVsOutcome,
		Title:      fmt.Sprintf("length of %s: %s planned, %s in fact", q.Topic.Subject.Name, p.Value, d.Value),
		Because:    append([]compare.Reason{}, q.Topic.Because...),
		Suggestion: fmt.Sprintf("give the real length, %s, and the plan only as a plan", d.Value),
		Evidence:   pick(append(append(missed[:len(missed):len(missed)], bounds(plans, missed)...), append(done, derived...)...))}
	f.Because = append(f.Because, compare.Reason(fmt.Sprintf("%s reports the outcome: %s", compare.Call(d.Doc), d.Value)))
	for _, p := range plans {
		if v := p.Value.(claim.Quantity); !v.Vague {
			f.Because = append(f.Because, planned(p, apart(v, d.Value.(claim.Quantity))))
		}
	}
	for _, c := range derived {
		f.Because = append(f.Because, arithmetic(c, p))
	}
	return []compare.Finding{f}
}

// bounds are the plans that the outcome keeps and that say a number.
func bounds(plans, missed []claim.Claim) (out []claim.Claim) {
	for _, p := range plans {
		if v := p.Value.(claim.Quantity); !v.Vague && !contains(missed, p) {
			out = append(out, p)
		}
	}
	return out
}

func contains(list []claim.Claim, c claim.Claim) bool {
	for _, o := range list {
		if o.Doc == c.Doc && o.Evidence == c.Evidence {
			return true
		}
	}
	return false
}

// apart reports whether the outcome lies outside what the plan allows.
func apart(plan, done claim.Quantity) bool {
	if plan.Vague || done.Vague || plan.Unit != done.Unit {
		return false
	}
	if rel, _ := compare.Relate(plan, done); rel == compare.Agree || rel == compare.Rounding {
		return false
	}
	lp, hp := plan.Bounds()
	ld, hd := done.Bounds()
	return hp < ld || hd < lp
}

func planned(p claim.Claim, missed bool) compare.Reason {
	kept := "that is kept"
	if missed {
		kept = "that did not come about"
	}
	return compare.Reason(fmt.Sprintf("%s has %s: %s", compare.Call(p.Doc), who(p), kept))
}

// arithmetic tells how a plan was worked out, and whether the draft's agrees.
func arithmetic(c, p claim.Claim) compare.Reason {
	var parts []string
	for i, s := range c.From {
		for j, o := range c.From { // without what another part says already
			if i != j && o.Start > s.Start && o.Start < s.End {
				s.End = o.Start
			}
		}
		parts = append(parts, fmt.Sprintf("“%s”", c.Doc.Slice(s)))
	}
	out := fmt.Sprintf("%s by itself: %s make a plan of %s", compare.Call(c.Doc), strings.Join(parts, " and "), c.Value)
	if rel, _ := compare.Relate(c.Value, p.Value); rel == compare.Agree || rel == compare.Rounding {
		out += ": both agree on the plan"
	}
	return compare.Reason(out)
}
