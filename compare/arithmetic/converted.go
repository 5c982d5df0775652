package arithmetic

import (
	"fmt"
	"strings"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// converted holds a measure to the one in another unit that stands beside it in
// brackets: 60 kilometres (27 miles), where 37 are meant. Writers round freely, and
// round the one to say the other, so that only what is far off is told.
func converted(r extract.Reading) []compare.Finding {
	var out []compare.Finding
	ms := quantity.Layer.Of(r.Doc)
	for i := 1; i < len(ms); i++ {
		a, b := &ms[i-1], &ms[i]
		if !measured(a) || !measured(b) || a.Value.Unit != b.Value.Unit || a.Unit == b.Unit || !bracketed(r.Doc, a, b) {
			continue
		}
		loose := freely * a.Value.N
		if off := a.Value.N - b.Value.N; max(off, -off) <= loose+a.Value.Step/2+b.Value.Step/2 {
			continue
		}
		x, y := aMeasure(r.Doc, a), aMeasure(r.Doc, b)
		real := a.Value.N * b.N / b.Value.N
		out = append(out, compare.Finding{Kind: "measure", Level: compare.Query, Relation: compare.Disagree, Evidence: []claim.Claim{x, y},
			Title:      fmt.Sprintf("%s / %s", x.Value, y.Value),
			Because:    []compare.Reason{compare.Reason(fmt.Sprintf("%s is about %.3g %s, not %s", x.Value, real, unitOf(b), y.Value))},
			Suggestion: "work it out again"})
	}
	return out
}

// freely is by how much what is said in another unit may be off.
const freely = 0.12

func measured(m *quantity.Mention) bool {
	return m.Class == quantity.Measure && m.Doubt == "" && !m.Value.Vague && m.Value.N > 0 && m.Value.Hedge != claim.Between && m.Value.High == 0
}

// bracketed reports whether b is all that stands in brackets right behind a, a
// hedge aside.
func bracketed(d *text.Document, a, b *quantity.Mention) bool {
	if d.Lower(a.Last) != "(" || d.Lower(b.Last) != ")" {
		return false
	}
	for k := a.Last + 1; k < b.First; k++ {
		switch d.Lower(k) {
		case "about", "around", "some", "roughly", "nearly", "almost", "or", "approximately":
		default:
			return false
		}
	}
	return true
}

// unitOf is the unit of m as printed behind its number: miles.
func unitOf(m *quantity.Mention) string {
	if _, unit, ok := strings.Cut(m.Value.Written, " "); ok {
		return unit
	}
	return m.Unit
}

func aMeasure(d *text.Document, m *quantity.Mention) claim.Claim {
	return claim.Claim{Kind: "measure", Doc: d, Evidence: m.Span, Value: m.Value, Attribute: both, Frame: "a measure in two units",
		Subject: claim.Subject{Type: claim.Article, Name: "the article", Entity: -1}}
}

var both = &claim.Attribute{Name: "measure", Doc: "One measure, told in two units."}
