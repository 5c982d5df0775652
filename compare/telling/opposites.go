package telling

import (
	_ "embed"
	"strings"
	"sync"

	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/wordlist"
)

//go:embed opposites.txt
var oppositeFile string

// side is a word's place in a class of words that exclude each other.
type side struct {
	class, kind string
	group       string // the first word of the group
	denies      string // what it is when it is denied, or ""
	words       []string
}

// opposites are the sides by their first word.
var opposites = sync.OnceValue(func() map[string][]side {
	out := map[string][]side{}
	for head, list := range wordlist.Rows(oppositeFile) {
		class, kind, _ := strings.Cut(head, " ")
		class, denial := strings.CutSuffix(class, "!")
		groups := strings.Split(list, "|")
		for i, g := range groups {
			words := strings.Fields(g)
			denies := ""
			if denial && i < 2 {
				denies = strings.Fields(groups[1-i])[0]
			}
			for _, w := range words {
				parts := strings.Split(w, "_")
				out[parts[0]] = append(out[parts[0]], side{class, kind, words[0], denies, parts})
			}
		}
	}
	return out
})

// opposed reads the words of classes that exclude each other.
func (r *reader) opposed() {
	table := opposites()
	for i := range r.tokens {
		for _, s := range table[r.tokens[i].Lower] {
			if !r.stands(s.words, i) || s.class == "chamber" && r.doc.Lower(i-1) == "white" {
				continue
			}
			span := r.tokens[i].Span.Cover(r.tokens[i+len(s.words)-1].Span)
			group := s.group
			if clause.At(r.doc, span).Negated {
				if group = s.denies; group == "" {
					continue
				}
			}
			r.put(slot{kind: s.kind, class: "=" + s.class, name: s.class, value: claim.Label{Word: group, Class: s.class}, span: span, local: true, denied: true})
		}
	}
}

// stands reports whether words stand at token i.
func (r *reader) stands(words []string, i int) bool {
	for k, w := range words {
		if r.doc.Lower(i+k) != w {
			return false
		}
	}
	return true
}
