package spelling

import (
	_ "embed"
	"strings"
	"sync"

	"factdiff/compare"
	"factdiff/extract/person"
	"factdiff/extract/place/gazetteer"
	"factdiff/extract/proper"
	"factdiff/extract/text"
)

//go:embed makes.txt
var makeFile string

// makes are the makes of vehicles and guns as they are written.
var makes = sync.OnceValue(func() []string { return strings.Split(strings.TrimSpace(makeFile), "\n")[1:] })

// misbranded finds makes with letters wrong before what is made: a silver
// Infinity SUV is none. Only long ones say something.
func misbranded(d *text.Document) (out []compare.Finding) {
	t := d.Tokens()
	for i := 0; i+1 < len(t) && len(out) <= mostMarks; i++ {
		if w := &t[i]; !w.Cap || w.Caps || w.Kind != text.Word || len(w.Lower) < long || !(made(t[i+1].Lower) || i+2 < len(t) && t[i+1].Cap && made(t[i+2].Lower) || i > 0 && colour(t[i-1].Lower)) {
			continue
		}
		if right := makeOf(t[i].Lower); right != "" {
			s := t[i].Span
			out = append(out, compare.Finding{Kind: "name", Level: compare.Query, Relation: compare.Disagree,
				Title:      d.Slice(s) + " / " + right,
				Because:    []compare.Reason{compare.Reason("no make is called " + d.Slice(s) + "; one is called " + right)},
				Suggestion: right, Evidence: one(d, "name", s)})
		}
	}
	return out
}

// makeOf is the make that the unknown word w is likely meant for, or "".
func makeOf(w string) string {
	if _, known := gazetteer.Lookup(w); known || proper.ClassOf(w) != 0 || proper.Common(w) || proper.Common(person.Key(w)) {
		return ""
	}
	found := ""
	for _, m := range makes() {
		k := strings.ToLower(m)
		switch {
		case k == w || strings.TrimSuffix(w, "s") == k:
			return ""
		case len(k) < 5 || !nearMake(w, k):
		case found != "":
			return ""
		default:
			found = m
		}
	}
	return found
}

// nearMake reports whether two words are one edit apart, or differ in two letters and
// begin alike.
func nearMake(a, b string) bool {
	if person.OneEdit(a, b) {
		return true
	}
	if len(a) != len(b) || len(a) < long+1 || a[:2] != b[:2] {
		return false
	}
	n := 0
	for i := range a {
		if a[i] != b[i] {
			n++
		}
	}
	return n <= 2
}

func made(w string) bool {
	switch w {
	case "suv", "suvs", "car", "cars", "sedan", "coupe", "pickup", "truck", "van", "minivan", "vehicle", "vehicles", "hatchback", "convertible", "wagon",
		"motorcycle", "motorbike", "scooter", "dealer", "dealership", "pistol", "handgun", "rifle", "shotgun", "revolver":
		return true
	}
	return false
}

func colour(w string) bool {
	switch w {
	case "black", "white", "silver", "gray", "grey", "red", "blue", "green", "gold", "tan", "brown", "maroon", "beige", "orange", "yellow", "purple",
		"dark-colored", "light-colored", "burgundy":
		return true
	}
	return false
}
