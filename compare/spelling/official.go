package spelling

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/person"
	"factdiff/extract/text"
)

//go:embed bodies.txt
var bodyFile string

// official are the full names of public bodies by their first and by their last
// word, in lower case.
var official = sync.OnceValue(func() map[string][]string {
	out := map[string][]string{}
	for _, line := range strings.Split(bodyFile, "\n")[1:] {
		if w := strings.Fields(strings.ToLower(line)); len(w) > 2 {
			out["^"+w[0]] = append(out["^"+w[0]], line)
			out["$"+w[len(w)-1]] = append(out["$"+w[len(w)-1]], line)
		}
	}
	return out
})

// misnamed finds public bodies with one word of their name in another form:
// Federal Tradings Commission.
func misnamed(d *text.Document) (out []compare.Finding) {
	table, tokens := official(), d.Tokens()
	for i := range tokens {
		if t := &tokens[i]; t.Kind != text.Word || !t.Cap {
			continue
		}
		for _, end := range [...]string{"^", "$"} {
			for _, name := range table[end+tokens[i].Lower] {
				first, n := i, len(strings.Fields(name))
				if end == "$" {
					first = i + 1 - n
				}
				if first < 0 || first+n > len(tokens) || !nearly(tokens[first:first+n], name) ||
					tokens[first].Lower != strings.ToLower(name[:strings.IndexByte(name, ' ')]) && within(tokens, first, name) {
					continue
				}
				s := text.Span{Start: tokens[first].Span.Start, End: tokens[first+n-1].Span.End}
				if len(out) > 0 && out[len(out)-1].Evidence[0].Evidence == s {
					continue
				}
				out = append(out, compare.Finding{Kind: "organisation", Level: compare.Query, Relation: compare.Disagree,
					Title:      d.Slice(s) + " / " + name,
					Because:    []compare.Reason{compare.Reason(fmt.Sprintf("there is a body of the name %s, one word of which is written otherwise", name))},
					Suggestion: name, Evidence: []claim.Claim{named(d, "organisation", s)}})
			}
		}
	}
	return out
}

// nearly reports whether the tokens are the name but for one word, which is
// another form of the right one. The last word must be right: an Administrator
// heads the Administration.
func nearly(tokens []text.Token, name string) bool {
	wrong := 0
	last := len(tokens) - 1
	for i, w := range strings.Fields(strings.ToLower(name)) {
		t := tokens[i].Lower
		switch {
		case t == w:
		case wrong > 0 || i == last || !tokens[i].Cap || tokens[i].Caps || !formOf(t, w) || british(t, w):
			return false
		default:
			wrong++
		}
	}
	return wrong == 1
}

// within reports whether the words from token i on, of which the first is not
// the name's, belong to something else: United Nations Security Council, the
// Departments of this and that.
func within(tokens []text.Token, i int, name string) bool {
	return i > 0 && tokens[i-1].Cap || strings.EqualFold(tokens[i].Lower, name[:strings.IndexByte(name, ' ')]+"s")
}

// formOf reports whether two words have one stem, or are a letter apart.
func formOf(a, b string) bool {
	const stem = 4
	return min(len(a), len(b)) > stem && (a[:stem] == b[:stem] && len(a)-len(b) <= stem && len(b)-len(a) <= stem || person.OneEdit(a, b))
}

// british reports whether two words are British and American spelling of one.
func british(a, b string) bool {
	r := strings.NewReplacer("s", "z", "c", "z", "our", "or", "tre", "ter", "mme", "m")
	return r.Replace(a) == r.Replace(b)
}
