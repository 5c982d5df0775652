package consistency

import (
	"fmt"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// phones finds North American telephone numbers with a digit too few or too
// many. Only an area code in parentheses says that a number is one.
func phones(d *text.Document) (out []compare.Finding) {
	tokens := d.Tokens()
	for i := 1; i+5 < len(tokens); i++ {
		if tokens[i].Lower != "(" || !announces(tokens[i-1].Lower) || tokens[i+2].Lower != ")" || tokens[i+4].Lower != "-" || tokens[i+4].Space || tokens[i+5].Space {
			continue
		}
		area, office, line := digits(tokens[i+1].Lower), digits(tokens[i+3].Lower), digits(tokens[i+5].Lower)
		n := area + office + line
		if area != 3 || office < 2 || line < 3 || n == 10 || n < 9 || n > 11 || goesOn(tokens, i+6) {
			continue
		}
		s := text.Span{Start: tokens[i].Span.Start, End: tokens[i+5].Span.End}
		out = append(out, compare.Finding{Kind: "measure", Level: compare.Query, Relation: compare.Disagree,
			Title:      fmt.Sprintf("%s has %d digits", d.Slice(s), n),
			Suggestion: "check the telephone number",
			Because:    []compare.Reason{compare.Reason(fmt.Sprintf("a telephone number with its area code has 10 digits, this one %d", n))},
			Evidence:   []claim.Claim{part(d, "measure", s, claim.Quote{Words: []string{d.Slice(s)}, Written: d.Slice(s), Partial: true})}})
	}
	return out
}

// announces reports whether a telephone number may follow the word.
func announces(w string) bool {
	switch w {
	case "call", "at", "dial", "phone", "telephone", "number", "or", "to", "is", "on", ":", "tel", "tel.", "text", "contact":
		return true
	}
	return false
}

// digits is the number of digits of w, or 0 if it has something else in it.
func digits(w string) int {
	for i := 0; i < len(w); i++ {
		if w[i] < '0' || w[i] > '9' {
			return 0
		}
	}
	return len(w)
}

// goesOn reports whether more of the number follows in another group.
func goesOn(tokens []text.Token, i int) bool {
	return i < len(tokens) && (tokens[i].Kind == text.Number || tokens[i].Kind == text.Punct && tokens[i].Lower == "-" && !tokens[i].Space)
}
