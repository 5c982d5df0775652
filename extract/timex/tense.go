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
