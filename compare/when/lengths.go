package when

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/text"
	"factdiff/extract/timex"
	"factdiff/extract/wordlist"
)

//go:embed tenure.txt
var tenureFile string

// tenures are the words that say what somebody has been in for so long.
var tenures = sync.OnceValue(func() map[string]string { return table(tenureFile) })

// table reads a file of lines "name: words".
func table(file string) map[string]string {
	out := map[string]string{}
	for name, words := range wordlist.Rows(file) {
		for _, w := range strings.Fields(words) {
			out[w] = name
		}
	}
	return out
}

const (
	// lengthReach is how many tokens may stand between a length of time and what
	// it is of.
	lengthReach = 7
	// mostLengths bounds the lengths of one article that are compared.
	mostLengths = 40
)

var lasting = &claim.Attribute{Name: "length", Road: dateRoad, Doc: "How long ago something happened that happens once, or how long somebody has been in an office, in prison, married."}

// length is a length of time and what it is of.
type length struct {
	time  *timex.Mention
	at    int // the token that says so
	of    string
	since bool // counted from what happened; else what somebody is in
	names []string
	first string // the first name of the sentence, which is whom it is about
	owner string // whose: Pell in "Pell's death"
}

// lengthsOf are the lengths of time of a document that are compared.
func lengthsOf(in *compare.Input, d *text.Document) []length {
	all := lengths.Of(d)
	if len(all) > mostLengths {
		in.Beyond(d, all[mostLengths].time.Span, mostLengths, "lengths of time")
		all = all[:mostLengths]
	}
	return all
}

// lengths are the lengths of time of a document of which it says what they are,
// one more than are compared at most.
var lengths = text.Layer[[]length]{Name: "lengths", Read: func(d *text.Document) []length {
	var out []length
	times := timex.Layer.Of(d)
	for i := range times {
		m := &times[i]
		if m.Quantity.Unit != "s" || m.Quantity.Vague || m.Quantity.N <= 0 || len(out) > mostLengths {
			continue
		}
		l := length{time: m, at: -1}
		s := d.Sentences()[m.Sentence]
		before, behind := max(s.First, m.First-lengthReach), min(s.Last, m.Last+lengthReach)
		switch m.Anchor {
		case timex.Ago:
			l.find(d, acts(), m.First-1, before-1, -1)
			l.since = true
		case timex.After, timex.Since:
			l.find(d, acts(), m.Last, behind, 1)
			l.since = true
		case timex.NoAnchor:
			if l.find(d, tenures(), m.First-1, before-1, -1); l.at < 0 {
				l.find(d, tenures(), m.Last, behind, 1)
			}
		}
		if l.at >= 0 {
			l.names, l.first = about(d, m.Sentence)
			if l.at > s.First+1 && d.Tokens()[l.at-1].Lower == "'s" {
				l.owner = d.Tokens()[l.at-2].Lower
			}
			out = append(out, l)
		}
	}
	return out
}}

// find sets what the length is of: the first word of the table from one token
// on, in the direction of step.
func (l *length) find(d *text.Document, words map[string]string, from, end, step int) {
	for i := from; i != end; i += step {
		if of, ok := words[d.Tokens()[i].Lower]; ok {
			l.at, l.of = i, of
			return
		}
	}
}

// askLengths asks of lengths that a draft and a source give for one thing: both
// sentences share a name, or the articles one incident. An article that gives
// two lengths of one sort is asked for none.
func askLengths(in *compare.Input, a, b *text.Document) (out []*compare.Question) {
	own, other := lengthsOf(in, a), lengthsOf(in, b)
	for i := range own {
		x := &own[i]
		k := slices.IndexFunc(other, func(y length) bool { return y.of == x.of && y.since == x.since && x.may(&y) })
		if k < 0 || several(own, x) || several(other, &other[k]) {
			continue
		}
		y := &other[k]
		why := compare.Reason("")
		if both := common(x.names, y.names); len(both) > 0 {
			why = sharedReason(both)
		} else if reason, one := oneIncident(a, b); one && x.since {
			why = reason
		} else {
			continue
		}
		p := lengthClaim(a, x)
		out = append(out, &compare.Question{Attribute: lasting, Road: dateRoad, Claims: []claim.Claim{p, lengthClaim(b, y)}, Topic: compare.Topic{Subject: p.Subject, Because: []compare.Reason{why}}})
	}
	return out
}

// may reports whether two lengths may be of one thing: nothing says that they are
// of two people's.
func (l *length) may(o *length) bool {
	if l.owner != "" && o.owner != "" {
		return l.owner == o.owner
	}
	return l.since || slices.Contains(o.names, l.first) || slices.Contains(l.names, o.first)
}

// several reports whether the list has another length of what x is of, told of
// the same person.
func several(list []length, x *length) bool {
	for i := range list {
		if l := &list[i]; l.of == x.of && l.since == x.since && (l.since || l.first == x.first) && l.time.Quantity.N != x.time.Quantity.N {
			return true
		}
	}
	return false
}

func common(a, b []string) (out []string) {
	for _, n := range a {
		if slices.Contains(b, n) {
			out = append(out, n)
		}
	}
	return out
}

func lengthClaim(d *text.Document, l *length) claim.Claim {
	q := l.time.Quantity
	q.Written = d.Slice(l.time.Span)
	t := &d.Tokens()[l.at]
	return claim.Claim{Kind: "duration", Doc: d, Attribute: lasting, Evidence: t.Span.Cover(l.time.Span), Value: q, Frame: "a length of time beside what it is of",
		Subject: claim.Subject{Type: claim.Event, Key: l.of, Name: d.Slice(t.Span), Entity: -1}}
}

// judgeLengths notes that two lengths of one thing differ. It is a note: the
// articles may count from other points, and one may round.
func judgeLengths(q *compare.Question) []compare.Finding {
	a, b := q.Claims[0], q.Claims[1]
	rel, why := compare.Relate(a.Value, b.Value)
	x, y := a.Value.(claim.Quantity), b.Value.(claim.Quantity)
	if rel == compare.Agree || rel == "" || max(x.N, y.N) > 4*min(x.N, y.N) {
		return nil
	}
	f := compare.Finding{Kind: "duration", Level: compare.Note, Relation: rel, Evidence: []claim.Claim{a, b}, Suggestion: "check from when to when each counts",
		Title: fmt.Sprintf("%s, how long: %s / %s", a.Subject.Name, x, y), Because: append(append([]compare.Reason{}, q.Topic.Because...), why)}
	if rel == compare.Disagree {
		f.Because = append(f.Because, "they may count from different points in time")
	}
	return []compare.Finding{f}
}
