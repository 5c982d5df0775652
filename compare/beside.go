package compare

import (
	"fmt"
	"slices"
	"strings"

	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// Beside is the status of a question on which the articles agree within the
// words of a finding: the finding tells it. A tick beside a slip is read as a
// tick on the slip.
const Beside = "beside"

const (
	// besideBytes is how far around the words of a finding an agreement is told
	// with it: about ten words.
	besideBytes = 60
	// besideTold is how many agreements a finding's reasons name.
	besideTold = 3
)

// beside takes the ticks away that would stand beside a conflict or a query: of
// a question on which the articles agree, the claims that stand around one
// finding in more than one article become a question of their own, told with
// the finding.
func (res *Result) beside() {
	at := map[stretch][]int{} // findings, by where their evidence lies
	for i, f := range res.Findings {
		if f.Level >= Query && (f.Relation == Disagree || f.Relation == "") {
			for _, s := range stretches(f.Evidence) {
				at[s] = append(at[s], i)
			}
		}
	}
	told := make([][]string, len(res.Findings))
	var kept []*Question
	for _, q := range res.Questions {
		if q.Status != "agree" {
			kept = append(kept, q)
			continue
		}
		near := res.around(q, at, told)
		if len(near) == 0 {
			kept = append(kept, q)
			continue
		}
		own := *q
		own.Claims, own.Status = near, Beside
		rest := *q
		rest.Claims = slices.DeleteFunc(slices.Clone(q.Claims), func(c claim.Claim) bool { return standsIn(c, near) })
		if several(rest.Claims) {
			kept = append(kept, &rest)
		} else {
			own.Claims = q.Claims
		}
		kept = append(kept, &own)
	}
	res.Questions = kept
	for i, quotes := range told {
		if len(quotes) > 0 {
			res.Findings[i].Because = append(res.Findings[i].Because,
				Reason("beside it they agree: "+strings.Join(quotes[:min(len(quotes), besideTold)], ", ")))
		}
	}
}

// around are the claims of q that stand around one finding in more than one
// article. What they say is told with the first such finding.
func (res *Result) around(q *Question, at map[stretch][]int, told [][]string) []claim.Claim {
	var near []claim.Claim
	first := -1
	for _, i := range candidates(q.Claims, at) {
		var here []claim.Claim
		for _, c := range q.Claims {
			if touches(widened(c), res.Findings[i].Evidence, 1) {
				here = append(here, c)
			}
		}
		if !several(here) {
			continue
		}
		if first < 0 {
			first = i
		}
		for _, c := range here {
			if !standsIn(c, near) {
				near = append(near, c)
			}
		}
	}
	if first >= 0 {
		words := strings.Join(strings.Fields(near[0].Doc.Slice(near[0].Evidence)), " ") // a line may end in it
		said := fmt.Sprintf("%q", words)
		f := &res.Findings[first]
		// The title says whose age it is, the disputed words are no agreement, and
		// "Sen." by itself tells nobody anything.
		short := strings.HasSuffix(words, ".") && !strings.Contains(words, " ")
		if !short && len(said) <= besideBytes && !strings.Contains(f.Title, words) && !touches(near[0], f.Evidence, 1) && !slices.Contains(told[first], said) {
			told[first] = append(told[first], said)
		}
	}
	return near
}

// candidates are the findings near claims, in their order.
func candidates(claims []claim.Claim, at map[stretch][]int) []int {
	var out []int
	for _, c := range claims {
		for _, s := range stretches([]claim.Claim{widened(c)}) {
			out = append(out, at[s]...)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func widened(c claim.Claim) claim.Claim {
	c.Evidence = text.Span{Start: max(0, c.Evidence.Start-besideBytes), End: c.Evidence.End + besideBytes}
	return c
}

func standsIn(c claim.Claim, list []claim.Claim) bool {
	return slices.ContainsFunc(list, func(o claim.Claim) bool { return o.Doc == c.Doc && o.Evidence == c.Evidence })
}
