package office

import (
	"slices"
	"strings"

	"factdiff/extract/claim"
	"factdiff/extract/person"
	"factdiff/extract/place/gazetteer"
	"factdiff/extract/proper"
)

// Of is the office o as a value; written is its words.
func Of(o *person.Office, written string) claim.Post {
	p := claim.Post{Head: o.Head, Qualifier: o.Qualifier, Body: o.Body, Country: o.Country,
		Former: o.Former, Acting: o.Acting, Deputy: o.Deputy, Written: strings.TrimPrefix(written, "the ")}
	if p.Head == "governor" && (p.Qualifier == "lt" || p.Qualifier == "lieutenant") {
		p.Qualifier, p.Deputy = "", true
	}
	return p
}

// Parse reads an office as a table writes it, "Secretary of the Treasury", and
// whose it is: a country or a body.
func Parse(office, body string) claim.Post {
	p := claim.Post{Written: office, Body: body}
	if n, ok := gazetteer.Lookup(strings.ToLower(body)); ok {
		p.Body, p.Country = "", gazetteer.Load().Places[n.Place].Key
	}
	folded := strings.Fields(oneWord.Replace(proper.Fold(office)))
	head := -1
	for i, w := range folded {
		if head >= 0 && (w == "of" || w == "for" || w == "on" || w == "to") {
			break
		}
		if proper.ClassOf(w)&proper.Office != 0 || strings.HasSuffix(w, "-general") {
			head = i
		}
	}
	var field []string
	for i, w := range folded {
		switch {
		case i == head:
			p.Head = w
		case w == "deputy" || w == "acting" || w == "former":
			p.Deputy, p.Acting, p.Former = p.Deputy || w == "deputy", p.Acting || w == "acting", p.Former || w == "former"
		case !filler(w):
			field = append(field, spelled(w))
		}
	}
	p.Qualifier = strings.Join(field, " ")
	switch p.Head {
	case "advisor":
		p.Head = "adviser"
	case "attorney-general":
		p.Head = "attorney general"
	}
	return p
}

// oneWord joins the heads of two words.
var oneWord = strings.NewReplacer("chief executive", "ceo", "attorney general", "attorney-general", "secretary general", "secretary-general")

func filler(w string) bool {
	switch w {
	case "of", "the", "for", "on", "to", "and", "affairs", "a", "officer":
		return true
	}
	return false
}

func spelled(w string) string {
	switch w {
	case "defence":
		return "defense"
	case "labour":
		return "labor"
	}
	return w
}

// Likeness says how two offices agree.
type Likeness uint8

// The degrees. Shorter: one says less than the other, "chief of staff" and
// "White House chief of staff". Apart: two fields under one head, or one field
// of two countries. Other: two offices that say nothing of each other.
const (
	Same Likeness = iota
	Shorter
	Apart
	Other
)

// Compare tells how two offices agree. Whether they are present or past is left
// to the caller.
func Compare(a, b claim.Post) Likeness {
	if !sameHead(a.Head, b.Head) || a.Deputy != b.Deputy {
		return Other
	}
	if a.Country != "" && b.Country != "" && a.Country != b.Country && !inside(a.Country, b.Country) && !inside(b.Country, a.Country) {
		return Apart
	}
	if a.Body != "" && b.Body != "" && !alike(a.Body, b.Body) {
		return Apart
	}
	x, y := strings.Fields(a.Qualifier), strings.Fields(b.Qualifier)
	switch {
	case slices.Equal(x, y):
		return Same
	case subset(x, y) || subset(y, x):
		return Shorter
	}
	return Apart
}

func sameHead(a, b string) bool {
	if a == b {
		return true
	}
	for _, h := range [][]string{{"ceo", "chief", "executive", "chairman"}, {"minister", "premier"}, {"adviser", "aide"}, {"spokesman", "secretary"}, {"leader", "chairman"}} {
		if slices.Contains(h, a) && slices.Contains(h, b) {
			return true
		}
	}
	return false
}

func inside(a, b string) bool { return gazetteer.Load().Inside(a, b) }

func alike(a, b string) bool {
	a, b = proper.Fold(a), proper.Fold(b)
	return strings.Contains(a, b) || strings.Contains(b, a)
}

func subset(a, b []string) bool {
	for _, w := range a {
		if !slices.Contains(b, w) {
			return false
		}
	}
	return true
}
