package timex

import "strings"

// verb is what the word at k tells of the tense.
func (p *parser) verb(k int) tense {
	low := p.low(k)
	switch low {
	case "may", "march", "august":
		if p.at(k).cap {
			return unsaid
		}
	case "set":
		if p.is(k+1, "to", "for") {
			return p.was(k)
		}
		return gone
	case "due":
		if p.is(k+1, "in", "at", "on", "for", "back", "out") || p.is(k+1, "to") && p.verbs[p.low(k+2)] == bare {
			return p.was(k)
		}
		return unsaid
	case "scheduled", "expected", "slated", "planned":
		return p.was(k)
	case "to":
		if p.verbs[p.low(k+1)] == bare {
			return p.infinitive(k)
		}
		if p.near(k-1, planlead) {
			return toCome
		}
	}
	switch t := p.verbs[low]; {
	case t == gone, t == toCome:
		return t
	case t == wantsTo && p.is(k+1, "to"), len(low) > 3 && strings.HasSuffix(low, "'ll"):
		return toCome
	case t == asks, p.participle(k):
		return gone
	}
	return unsaid
}

// participle reports whether the word at k looks like a past form and stands
// for the past: not in "to be published", "will be widely read", "a wounded".
func (p *parser) participle(k int) bool {
	low := p.low(k)
	if len(low) <= 4 || !strings.HasSuffix(low, "ed") || p.at(k).num.ok || p.is(k-1, "be", "a", "the", "an") {
		return false
	}
	return !p.is(k-2, "be") || !strings.HasSuffix(p.low(k-1), "ly")
}

// was is the tense of a plan: is set to, due to; one that was a plan may lie on
// either side.
func (p *parser) was(k int) tense {
	if p.is(k-1, "was", "were", "been", "had") {
		return either
	}
	return toCome
}

// infinitive is the tense of "to" with a verb: ahead, except behind a verb that
// tells what has happened: managed to flee, was forced to resign.
func (p *parser) infinitive(k int) tense {
	for j := k - 1; j >= 0 && j > k-9; j-- {
		low := p.low(j)
		switch t := p.verbs[low]; {
		case t == toCome || t == asks || t == wantsTo && j == k-1:
			return toCome
		case t == gone && low != "has" && low != "have" && low != "said" && low != "says":
			return gone
		case low == "set" || low == "due":
			return p.verb(j)
		case len(low) > 4 && low[len(low)-2:] == "ed":
			return gone
		}
	}
	return toCome
}
