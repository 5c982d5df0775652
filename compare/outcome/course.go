package outcome

import (
	"fmt"

	"factdiff/compare"
	"factdiff/extract/claim"
)

// courses asks whether what the draft says of an event's course still stood when
// a source was written, and which plans the articles share.
func (t *about) courses() []*compare.Question {
	var draft, source, ahead []claim.Claim
	for _, c := range t.claims {
		if isAhead(c) && word(c) == "held" {
			ahead = append(ahead, c)
		}
		switch {
		case c.Doc.Role != "draft":
			source = append(source, c)
		case done(c):
			return t.agreedPlan(ahead) // the draft knows how it went
		default:
			draft = append(draft, c)
		}
	}
	out := t.agreedPlan(ahead)
	if len(draft) > 0 && len(source) > 0 {
		out = append(out, t.question(courses, append(draft, source...))...)
	}
	return out
}

func word(c claim.Claim) string { return c.Value.(claim.Label).Word }

// isAhead reports whether a claim is on what is to come.
func isAhead(c claim.Claim) bool { return c.Stance == claim.Planned || c.Stance == claim.Possible }

// done reports whether a claim tells how an event went.
func done(c claim.Claim) bool {
	return c.Stance == claim.Reported && word(c) != "under way"
}

// agreedPlan asks of the plans that several articles share.
func (t *about) agreedPlan(ahead []claim.Claim) []*compare.Question {
	if len(ahead) < 2 {
		return nil
	}
	return t.question(plans, ahead)
}

// judgeCourse finds what the draft says that a source has overtaken: an event
// under way that is over, a plan that was dropped, an open question that is
// answered.
func judgeCourse(q *compare.Question) []compare.Finding {
	for _, rule := range overtakings() {
		for _, d := range q.Claims {
			if d.Doc.Role != "draft" || !rule.draft(d) {
				continue
			}
			for _, s := range q.Claims {
				if s.Doc.Role == "draft" || !rule.source(s) || earlier(s, d) {
					continue
				}
				return []compare.Finding{{Kind: "event", Level: rule.level, Relation: rule.relation,
					Title:      fmt.Sprintf(rule.title, q.Topic.Subject.Name),
					Because:    append(q.Topic.Because[:len(q.Topic.Because):len(q.Topic.Because)], rule.why(d, s)),
					Suggestion: rule.fix, Evidence: []claim.Claim{d, s}}}
			}
		}
	}
	q.Status = string(compare.Single)
	return nil
}

// earlier reports whether the source was published on a day before the draft's:
// it can have overtaken nothing.
func earlier(s, d claim.Claim) bool {
	return s.Doc.Dated() && d.Doc.Dated() && s.Doc.Published.Before(d.Doc.Published.Truncate(24*60*60*1e9))
}

// overtaking is one way in which a later text overtakes an earlier one.
type overtaking struct {
	draft, source func(claim.Claim) bool
	level         compare.Level
	relation      compare.Relation
	title, fix    string
	reason        string
}

func (o *overtaking) why(d, s claim.Claim) compare.Reason {
	return compare.Reason(fmt.Sprintf("%s has “%s”, %s “%s”: %s", compare.Call(d.Doc), d.Doc.Slice(d.Evidence), compare.Call(s.Doc), s.Doc.Slice(s.Evidence), o.reason))
}

// overtakings are the ways, the most telling first.
func overtakings() []overtaking {
	said := func(words ...string) func(claim.Claim) bool {
		return func(c claim.Claim) bool {
			for _, w := range words {
				if c.Stance == claim.Reported && word(c) == w {
					return true
				}
			}
			return false
		}
	}
	open := func(c claim.Claim) bool { return c.Stance == claim.Unclear || c.Stance == claim.Asked }
	planned := func(c claim.Claim) bool { return isAhead(c) && word(c) == "held" }
	return []overtaking{
		{said("under way"), said("over"), compare.Query, compare.Update, "%s: under way / over",
			"bring it up to date, and all that it says of what was to come", "the draft is older than the end"},
		{open, said("held", "over"), compare.Query, compare.Update, "%s: open / it took place",
			"say that it took place", "the draft leaves open what has happened since"},
		{open, said("dropped"), compare.Query, compare.Update, "%s: open / it did not take place",
			"say that it did not take place", "the draft leaves open what is settled"},
		{planned, said("dropped"), compare.Query, compare.PlanVsOutcome, "%s: planned / it seems not to have taken place",
			"say that it was planned, and find out whether it was held", "the source tells of another turn"},
		{said("under way"), said("dropped"), compare.Query, compare.Disagree, "%s: under way / called off",
			"check whether it began", "what was called off did not begin"},
	}
}
