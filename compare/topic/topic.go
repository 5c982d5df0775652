// Package topic says which subjects of different articles are one, and why.
// Evidence is added up in the open: every piece has a sentence for the reader.
package topic

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// Verdict is what speaks for and against two claims having one subject.
type Verdict struct {
	Same    bool
	Sure    bool
	Because []compare.Reason
}

// Matcher compares subjects. It remembers which articles tell one story, which a
// road asks of the same two for claim after claim. The zero Matcher is ready; it
// is not safe for use by several goroutines.
type Matcher struct{ stories map[pair]story }

// pair is two articles; nobody: of an event whose participants neither names,
// which asks less of them.
type pair struct {
	a, b   *text.Document
	nobody bool
}

// story is whether two articles tell one, and why.
type story struct {
	why compare.Reason
	one bool
}

func (m *Matcher) story(p pair) story {
	s, ok := m.stories[p]
	if ok {
		return s
	}
	if s.why, s.one = Story(p.a, p.b); !s.one && p.nobody {
		s.why, s.one = Same(p.a, p.b)
	}
	if m.stories == nil {
		m.stories = map[pair]story{}
	}
	m.stories[p] = s
	return s
}

// Match compares the subjects of two claims of one attribute.
func Match(a, b claim.Claim) Verdict { return new(Matcher).Match(a, b) }

// Match compares the subjects of two claims of one attribute.
func (m *Matcher) Match(a, b claim.Claim) Verdict {
	x, y := a.Subject, b.Subject
	if x.Type != y.Type || x.Key != y.Key || a.Kind != b.Kind {
		return Verdict{}
	}
	if reason := veto(x, y); reason != "" {
		return Verdict{}
	}
	switch x.Type {
	case claim.Event:
		return m.events(a, b)
	case claim.Person, claim.Office:
		return Verdict{Same: wordsAgree(x, y), Sure: true, Because: []compare.Reason{compare.Reason("both speak of " + y.Name)}}
	case claim.Article:
		return Verdict{Same: true, Sure: true}
	}
	return things(x, y)
}

// veto is a circumstance that two subjects cannot share, or "".
func veto(x, y claim.Subject) string {
	if x.Date != "" && y.Date != "" && !strings.HasPrefix(x.Date, y.Date) && !strings.HasPrefix(y.Date, x.Date) {
		return fmt.Sprintf("%s and %s", x.Date, y.Date)
	}
	if x.Place != "" && y.Place != "" && x.Place != y.Place {
		return fmt.Sprintf("%s and %s", x.Place, y.Place)
	}
	return ""
}

// events are one when their type is one, and the same people take part, or, of
// events that name nobody, when the articles tell one story.
func (m *Matcher) events(a, b claim.Claim) Verdict {
	x, y := a.Subject, b.Subject
	if !wordsAgree(x, y) {
		return Verdict{}
	}
	v := Verdict{Same: true, Because: []compare.Reason{compare.Reason("both speak of " + x.Name)}}
	if both := common(x.People, y.People); len(both) > 0 {
		if len(both) == 1 && min(len(x.People), len(y.People)) > 1 {
			return Verdict{} // one of them has met somebody else
		}
		v.Sure = true
		v.Because = append(v.Because, compare.Reason("the same people take part: "+strings.Join(capital(both), ", ")))
		return v
	}
	if len(x.People) > 0 && len(y.People) > 0 {
		return Verdict{}
	}
	s := m.story(pair{a.Doc, b.Doc, len(x.People)+len(y.People) == 0})
	if !s.one {
		return Verdict{}
	}
	if s.why != "" {
		v.Because = append(v.Because, s.why)
	}
	return v
}

// things are one when their heads are one and all that is said of how they are
// counted is shared.
func things(x, y claim.Subject) Verdict {
	if !wordsAgree(x, y) {
		return Verdict{}
	}
	both := common(x.Words, y.Words)
	return Verdict{Same: true, Sure: len(x.Words) > 0 && len(both) == len(x.Words) && len(both) == len(y.Words),
		Because: []compare.Reason{compare.Reason("both count " + x.Name)}}
}

// wordsAgree reports whether the words of one subject are all among the other's.
func wordsAgree(x, y claim.Subject) bool {
	return len(common(x.Words, y.Words)) == min(len(x.Words), len(y.Words))
}

func common(a, b []string) []string {
	var out []string
	for _, w := range a {
		if slices.Contains(b, w) {
			out = append(out, w)
		}
	}
	return out
}

// capital shows folded names with their capital letters.
func capital(names []string) []string {
	out := make([]string, len(names))
	for i, n := range names {
		words := strings.Fields(n)
		for k, w := range words {
			r, size := utf8.DecodeRuneInString(w)
			words[k] = string(unicode.ToUpper(r)) + w[size:]
		}
		out[i] = strings.Join(words, " ")
	}
	return out
}
