package timex

import (
	_ "embed"
	"strings"
	"sync"
)

// tense is which way from its day of publication a clause looks.
type tense int8

const (
	unsaid tense = iota
	gone
	toCome
	either  // a plan of the past: was scheduled for
	bare    // an infinitive, which looks ahead behind "to"
	wantsTo // plans, hopes: ahead when "to" follows
	asks    // a verb of the past of which the infinitive looks ahead
)

//go:embed data/verbs.txt
var verbsFile string

// verbs are the words that tell the tense of a clause.
var verbs = sync.OnceValue(func() map[string]tense {
	m := map[string]tense{}
	for _, line := range lines(verbsFile) {
		f := strings.Fields(line)
		t := gone
		switch f[0] {
		case "future":
			t = toCome
		case "bare":
			t = bare
		case "asks":
			t = asks
		case "futureto":
			t = wantsTo
		}
		for _, w := range f[1:] {
			if m[w] == unsaid || t != wantsTo {
				m[w] = t
			}
		}
	}
	return m
})

// tenseAt is the tense of the clause around the time at pieces [i, next): that
// of a verb right behind it, else of the nearest before it, else of the first
// one behind.
func (p *parser) tenseAt(i, next int) tense {
	if t := p.verb(next); t != unsaid && !p.ends(next) {
		return t // Trump on Saturday knocked
	}
	t := unsaid
	for k := i - 1; k >= 0 && k >= i-30 && t == unsaid; k-- {
		t = p.verb(k)
	}
	switch before := p.low(i - 1); {
	case before == "since":
		return gone
	case before == "until" || before == "till" || before == "through":
		if t == gone && p.denied(i-1) {
			return gone // did not say so until Monday
		}
		return toCome
	}
	for k := next; k < len(p.ps) && k < next+30 && t == unsaid; k++ {
		t = p.verb(k)
	}
	return t
}

// denied reports whether the clause before piece i is negated.
func (p *parser) denied(i int) bool {
	for k := i - 1; k >= 0 && k > i-12; k-- {
		if low := p.low(k); low == "not" || low == "never" || strings.HasSuffix(low, "n't") {
			return true
		}
	}
	return false
}

// verb is what the word at k tells of the tense. A participle behind "be"
// tells nothing by itself: to be published, will be held.
func (p *parser) verb(k int) tense {
	low := p.low(k)
	switch low {
	case "may", "march", "august":
		if p.at(k).cap {
			return unsaid
		}
	case "set":
		if p.is(k+1, "to", "for") && p.was(k) != unsaid {
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
	switch t := p.verbs[low]; t {
	case gone, toCome:
		return t
	case asks:
		return gone
	case wantsTo:
		if p.is(k+1, "to") {
			return toCome
		}
	}
	n := len(low)
	if n > 4 && low[n-2:] == "ed" && !p.at(k).num.ok && !p.is(k-1, "be", "a", "the", "an") && !(p.is(k-2, "be") && strings.HasSuffix(p.low(k-1), "ly")) {
		return gone
	}
	if n > 3 && strings.HasSuffix(low, "'ll") {
		return toCome
	}
	return unsaid
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
