package figures

import (
	"fmt"
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/event"
	"factdiff/extract/place"
	"factdiff/extract/text"
)

// inside finds figures of one article that go ill together.
func inside(in *compare.Input, r extract.Reading) []compare.Finding {
	var out []compare.Finding
	all := layer.Of(r.Doc)
	if len(all) > mostInside {
		in.Beyond(r.Doc, all[mostInside].span, mostInside, "figures")
	}
	for i := range all[:min(len(all), mostInside)] {
		for j := range all[:min(len(all), mostInside)] {
			a, b := &all[i], &all[j]
			if i == j || a.class != b.class || a.kind != "count" || a.sentence == b.sentence {
				continue
			}
			switch {
			case i < j && twins(r.Doc, a, b):
				out = append(out, a.beside(b, r.Doc, compare.Note, "the same words stand around both: are they of two things?"))
			case exceeds(r.Doc, a, b):
				out = append(out, a.beside(b, r.Doc, compare.Query, fmt.Sprintf("%s are counted in one place, %s in all", a.value, b.value)))
			}
		}
	}
	return in.First(most, out)
}

// mostInside bounds the figures of one article that are held against each other.
const mostInside = 60

func (f *figure) beside(o *figure, d *text.Document, level compare.Level, why string) compare.Finding {
	return compare.Finding{Kind: "count", Level: level, Relation: compare.Scope, Evidence: []claim.Claim{f.claim(d), o.claim(d)},
		Title: fmt.Sprintf("%s: %s / %s", f.noun, f.value, o.value), Because: []compare.Reason{compare.Reason(why)}, Suggestion: "count again"}
}

// twins reports whether two figures that differ stand behind the same words:
// "moved its divers on a helicopter", "flew its divers on helicopters".
func twins(d *text.Document, a, b *figure) bool {
	if a.bare != b.bare || a.bare && a.plural == b.plural || !a.bare && !excluded(a.value, b.value) {
		return false
	}
	t := d.Tokens()
	i, j := d.TokenAt(a.span.Start)-1, d.TokenAt(b.span.Start)-1
	n, names := 0, 0
	for ; i-n >= 0 && j-n >= 0 && n < 3 && t[i-n].Lower == t[j-n].Lower && t[i-n].Kind == text.Word; n++ {
		if t[i-n].Cap {
			names++
		}
	}
	return n == 3 && names > 0
}

// exceeds reports whether a, in one place, is more than b, of the whole event: a
// town has 1,500 houses damaged, and the quake more than 300.
func exceeds(d *text.Document, a, b *figure) bool {
	ruin := func(act string) bool { return act == "damage" || act == "flood" || act == "evacuate" || act == "power" }
	return !a.bare && !b.bare && a.value.N > room*b.value.N && meet(a.told, b.told, ruin) && located(d, a.sentence) && !located(d, b.sentence) && overall(d, b)
}

// located reports whether a sentence tells of one place among several.
func located(d *text.Document, sentence int) bool {
	s := d.Sentences()[sentence]
	for _, t := range d.Tokens()[s.First:s.Last] {
		switch t.Lower {
		case "district", "county", "province", "town", "village", "neighbourhood", "neighborhood", "suburb", "city", "island", "region", "state":
			return true
		}
	}
	return slices.ContainsFunc(place.Layer.Of(d).Mentions, func(m place.Mention) bool {
		return s.Span.Contains(m.Span) && m.Kind == place.City && strings.HasSuffix(d.Text[:m.Span.Start], " in ")
	})
}

// overall reports whether a figure is said of the event itself: "in the quake".
func overall(d *text.Document, f *figure) bool {
	end := d.Sentences()[f.sentence].Span.End
	for _, m := range event.Layer.Of(d).Mentions {
		if m.Span.Start >= f.span.End && m.Span.End <= end && m.Det == event.Definite && (strings.HasSuffix(d.Text[:m.Span.Start], "in the ") || strings.HasSuffix(d.Text[:m.Span.Start], "by the ")) {
			return true
		}
	}
	return false
}
