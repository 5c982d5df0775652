package outcome

import (
	"fmt"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
)

// ages looks for copy of two ages inside a draft: an event that has begun, and
// its line-up still to come.
func ages(_ *compare.Input, r extract.Reading) []compare.Finding {
	if r.Doc.Role != "draft" {
		return nil
	}
	for _, begun := range r.Claims {
		if begun.Attribute.Name != "course" || begun.Stance != claim.Reported || word(begun) != "under way" && word(begun) != "over" {
			continue
		}
		evidence := []claim.Claim{begun}
		for _, c := range r.Claims {
			if c.Kind == "attendance" && c.Subject.Key == begun.Subject.Key && isAhead(c) && len(evidence) <= most {
				evidence = append(evidence, c)
			}
		}
		if len(evidence) == 1 {
			continue
		}
		return []compare.Finding{{Kind: "event", Level: compare.Note, Relation: compare.Update, Evidence: evidence,
			Title:      fmt.Sprintf("%s: %s, and who will be there", begun.Subject.Name, word(begun)),
			Suggestion: "make the tenses agree",
			Because: []compare.Reason{compare.Reason(fmt.Sprintf("the draft has “%s” and writes of those who take part as of what is to come: copy of two ages",
				r.Doc.Slice(begun.Evidence)))}}}
	}
	return nil
}
