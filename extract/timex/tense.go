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
	bare // an infinitive, which looks ahead behind "to"
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
		}
		for _, w := range f[1:] {
			m[w] = t
		}
	}
	return m
})

// tenseAt is the tense of the clause around piece i: that of the nearest verb
// before it, else of the first one behind.
func (p *parser) tenseAt(i int) tense {
	switch p.low(i - 1) {
	case "until", "till", "through":
		return toCome
	case "since":
		return gone
	}
	for k := i - 1; k >= 0 && k >= i-30; k-- {
		if t := p.verb(k); t != unsaid {
			return t
		}
	}
	for k := i; k < len(p.ps) && k < i+30; k++ {
		if t := p.verb(k); t != unsaid {
			return t
		}
	}
	return unsaid
}

// verb is what the word at k tells of the tense. A participle behind "be"
// tells nothing by itself: to be published, will be held.
func (p *parser) verb(k int) tense {
	low := p.low(k)
	if t := p.verbs[low]; t == gone || t == toCome {
		return t
	}
	if low == "to" && (p.verbs[p.low(k+1)] == bare || p.is(k-1, "have", "has", "need", "about", "able")) {
		return toCome
	}
	n := len(low)
	if n > 4 && low[n-2:] == "ed" && !p.at(k).num.ok && !p.is(k-1, "be", "a", "the", "an") {
		return gone
	}
	if n > 3 && strings.HasSuffix(low, "'ll") {
		return toCome
	}
	return unsaid
}
