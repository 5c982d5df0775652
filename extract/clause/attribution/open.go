package attribution

import "factdiff/extract/clause/word"

// leavesOpen reports whether a question word stands near the begin of what is
// said: asked the driver whether.
func (r *reader) leavesOpen(a *Attribution) bool {
	if a.Free {
		return true
	}
	for i := a.CueLast; i < a.To && i < a.CueLast+8; i++ {
		switch r.low(i) {
		case "whether", "if", "how", "what", "why", "when", "where":
			return true
		case "who", "which": // asked anyone who saw it
			return i == a.CueLast
		case "that", "to", "for":
			return false
		}
		if r.openingMark(i) {
			return true
		}
	}
	return false
}

// asks reports whether token i heads a clause that is said: that, whether.
func (r *reader) asks(i int) bool {
	switch r.low(i) {
	case "that", "whether", "if", "how", "what", "why", "who":
		return true
	}
	return false
}

// denies reports whether something said is denied: denied that, denied any
// part, dismissed the claim, but not denied bail, dismissed the coach.
func (r *reader) denies(a *Attribution) bool {
	if a.Free {
		return true
	}
	verb := r.low(a.CueFirst)
	for i := a.CueLast; i < a.To && i < a.CueLast+6; i++ {
		low := r.low(i)
		switch low {
		case "bail", "entry", "access", "permission", "parole", "request", "requests", "motion", "appeal", "visa", "visas", "benefits", "coverage", "care", "service":
			return false
		case "that":
			return true
		case "to": // denied a visa to the singer
			return false
		}
		if r.is(i, word.Object) { // denied him a visa
			return false
		}
		if nounOf(low) || low == "reports" || low == "report" || low == "rumors" || low == "rumours" || low == "idea" || low == "notion" || low == "charges" || r.openingMark(i) {
			return true
		}
	}
	return len(verb) >= 4 && verb[:3] == "den"
}
