package arithmetic

import (
	"fmt"
	"math"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// points finds a change of a share that is given in percent and is one of
// percentage points: "from 4 percent to 6 percent, a rise of 2 percent" is half
// as much again.
func points(r extract.Reading) []compare.Finding {
	var out []compare.Finding
	ms := quantity.Layer.Of(r.Doc)
	for i := 0; i+2 < len(ms) && len(out) <= most; i++ {
		from, to, change := ms[i], ms[i+1], ms[i+2]
		if moved(r.Doc, ms[i+1], ms[i+2]) { // rose 2 percent, from 4 percent to 6
			from, to, change = ms[i+1], ms[i+2], ms[i]
		} else if !moved(r.Doc, from, to) {
			continue
		}
		if !share(change) || !beside(r.Doc, change, from, to) || from.Value.N == 0 {
			continue
		}
		by := math.Abs(to.Value.N - from.Value.N)
		relative := 100 * by / from.Value.N
		if math.Abs(by-change.Value.N) > 1e-9 || math.Abs(relative-change.Value.N) <= change.Value.Step/2 {
			continue
		}
		claims := []claim.Claim{evidence(r.Doc, change), evidence(r.Doc, from), evidence(r.Doc, to)}
		f := finding(fmt.Sprintf("%s: percentage points", change.Value),
			fmt.Sprintf("from %s to %s are %g percentage points, and %.0f percent of what it was before", from.Value, to.Value, by, relative), claims...)
		f.Kind, f.Relation, f.Suggestion = "percent", compare.UnitOrZone, fmt.Sprintf("%g percentage points", by)
		out = append(out, f)
	}
	return out
}

// share reports whether a mention is so many percent, exactly.
func share(m quantity.Mention) bool {
	return m.Class == quantity.Percent && m.Value.Hedge == claim.Exact && !m.Value.Vague && m.Doubt == ""
}

// moved reports whether the text says from a to b.
func moved(d *text.Document, a, b quantity.Mention) bool {
	tokens := d.Tokens()
	return share(a) && share(b) && a.First > 0 && tokens[a.First-1].Lower == "from" && b.First-a.Last == 1 && tokens[a.Last].Lower == "to"
}

// apart is how many tokens may lie between the two shares and their change.
const apart = 6

// beside reports whether a change stands right before or behind the two shares,
// in their sentence, with a word beside it that says that something changed.
func beside(d *text.Document, change, from, to quantity.Mention) bool {
	tokens := d.Tokens()
	lo, hi := to.Last, change.First
	if change.First < from.First {
		lo, hi = change.Last, from.First
	}
	if hi-lo > apart || d.SentenceAt(change.Span.Start) != d.SentenceAt(from.Span.Start) {
		return false
	}
	for i := max(0, change.First-4); i < min(len(tokens), change.Last+1); i++ {
		switch tokens[i].Lower {
		case "rise", "rose", "risen", "rising", "increase", "increased", "increasing", "gain", "gained", "gaining", "jump", "jumped", "growth", "grew", "grown", "climbed", "climb",
			"fall", "fell", "fallen", "falling", "drop", "dropped", "dropping", "decline", "declined", "decrease", "decreased", "slipped", "up", "down", "change", "changed":
			return true
		}
	}
	return false
}

func evidence(d *text.Document, m quantity.Mention) claim.Claim {
	return claim.Claim{Kind: "percent", Doc: d, Evidence: m.Span, Value: m.Value, Attribute: change, Frame: "a share and its change"}
}

var change = &claim.Attribute{Name: "change", Doc: "A share, or by how much it changed."}
