package clause

import (
	"strings"

	"factdiff/extract/claim"
	"factdiff/extract/clause/word"
)

// modal reads will, would, may, might, could, should.
func (r *reader) modal(k, i int, conditional bool) {
	low := r.toks[i].Lower
	not := strings.HasSuffix(low, "n't") || r.low(i+1) == "not" || low == "cannot"
	j := i + 1
	for r.is(j, word.Adverb|word.Negator) {
		j++
	}
	if strings.HasSuffix(low, "'ll") {
		low = "will"
	}
	switch low = strings.TrimSuffix(low, "n't"); low {
	case "may", "might":
		r.set(k, claim.Possible, i, i+1)
	case "could":
		if (!not || r.low(j) == "have") && !r.sensed(j) {
			r.set(k, claim.Possible, i, i+1)
		}
	case "would", "should", "will", "wo", "shall":
		switch {
		case conditional, r.low(j) == "have" && low != "will" && low != "wo":
			r.set(k, claim.Possible, i, i+1)
		case low == "would" && r.narrates(j, not):
		case low == "should":
			r.set(k, claim.Estimated, i, i+1)
		default:
			r.set(k, claim.Planned, i, i+1)
		}
	}
}

// sensed: shots could be heard, smoke could be seen.
func (r *reader) sensed(j int) bool {
	switch r.low(j) {
	case "be":
	case "hear", "see", "feel", "smell":
		return true
	default:
		return false
	}
	switch r.low(j + 1) {
	case "heard", "seen", "felt", "smelled":
		return true
	}
	return false
}

// narrates: would go on to win, would later serve, told of the past; would not
// say, which is a refusal.
func (r *reader) narrates(j int, not bool) bool {
	switch r.low(j) {
	case "go":
		return r.low(j+1) == "on"
	case "say", "comment", "discuss", "confirm", "elaborate", "disclose":
		return not
	}
	return r.low(j-1) == "later" || r.low(j-1) == "eventually"
}
