package update

import (
	"fmt"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
)

// inside finds harm that is told twice of the same people, as half-done edits
// leave it: "injured more than 30 wounded".
func inside(in *compare.Input, r extract.Reading) []compare.Finding {
	var out []compare.Finding
	tokens := r.Doc.Tokens()
	for _, c := range r.Claims {
		if c.Attribute.Road != road || c.Attribute.Name != "toll" || len(out) > most {
			continue
		}
		first, end := r.Doc.TokensIn(c.Evidence)
		if first == 0 || end-first < 2 || tokens[first].Lower == "left" {
			continue
		}
		verb, last := tokens[first-1].Lower, tokens[end-1].Lower
		if h := done(verb); h == "" || h != state(last) {
			continue
		}
		c.Evidence = c.Evidence.Cover(tokens[first-1].Span)
		out = append(out, compare.Finding{Kind: "count", Level: compare.Query, Relation: compare.Disagree, Evidence: []claim.Claim{c},
			Title: fmt.Sprintf("%s … %s", verb, last), Because: []compare.Reason{compare.Reason(fmt.Sprintf("%q and %q tell the same harm twice", verb, last))},
			Suggestion: "strike one of them"})
	}
	return append(in.First(most, out), in.First(most, headline(in, r))...)
}

// done is the harm that an active verb does.
func done(w string) string {
	switch w {
	case "killed", "killing", "kills":
		return "killed"
	case "injured", "injuring", "injures", "wounded", "wounding", "wounds", "hurt", "hurting":
		return "injured"
	}
	return ""
}

// state is the harm that a word behind people tells.
func state(w string) string {
	switch w {
	case "dead", "killed":
		return "killed"
	case "injured", "wounded", "hurt":
		return "injured"
	}
	return ""
}
