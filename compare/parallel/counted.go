package parallel

import (
	"time"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// counted is a number of things of which an article gives only one number.
type counted struct {
	line *line
	unit int
}

// counts are the things that d counts, by the noun behind the number. A noun
// that is counted with two different numbers has no entry: it could not be told
// which one another article means.
func counts(d *text.Document) map[string]counted {
	ls := layer.Of(d)
	out := map[string]counted{}
	twice := map[string]bool{}
	for i := range ls {
		for k, u := range ls[i].units {
			noun := thing(&ls[i], u)
			if noun == "" {
				continue
			}
			if c, ok := out[noun]; ok && c.line.units[c.unit].key != u.key {
				twice[noun] = true
			} else if !ok {
				out[noun] = counted{&ls[i], k}
			}
		}
	}
	for n := range twice {
		delete(out, n)
	}
	return out
}

// thing is the key of the noun that a number counts, "" where it counts
// nothing, or what every article counts in many ways.
func thing(l *line, u unit) string {
	if u.slot != number || u.class != quantity.Cardinal && u.class != quantity.Temperature {
		return ""
	}
	if q, ok := u.value.(claim.Quantity); !ok || q.Vague || q.N == 1 {
		return ""
	}
	if u.class == quantity.Temperature {
		return "degree"
	}
	n := after(l, u.last)
	switch n {
	case "", "peopl", "people", "person", "man", "men", "woman", "women", "child", "children", "other", "time", "way", "thing", "side", "part", "victim", "count", "case", "month", "minut", "second", "hour", "member", "officer", "million", "stat":
		return ""
	}
	return n
}

// single compares what both articles count once: the same noun in sentences
// that share at least two more telling words.
func single(draft, source *text.Document) []found {
	if apart(draft, source) {
		return nil
	}
	a, b := counts(draft), counts(source)
	var out []found
	done := map[string]bool{}
	for i := range layer.Of(draft) {
		l := &layer.Of(draft)[i]
		for k, u := range l.units {
			noun := thing(l, u)
			c, ok := b[noun]
			if noun == "" || !ok || done[noun] || a[noun].line != l || c.line.units[c.unit].key == u.key || besides(l, k) || besides(c.line, c.unit) {
				continue
			}
			done[noun] = true
			words := shared(l, c.line, noun)
			if len(words) < 2 {
				continue
			}
			p := &pass{a: l, b: c.line}
			p.put(kindOf(u.class), aCounted, l.span(k, k+1), c.line.span(c.unit, c.unit+1), u.value, c.line.units[c.unit].value, false)
			f := &p.out[0]
			f.because = []compare.Reason{compare.Reason("each article counts this once, in sentences that share " + words[0] + " and " + words[1])}
			out = append(out, p.out...)
		}
	}
	return out
}

// besides reports whether a number closes a list, and so tells of some of the
// things alone: "the trust and seven firms" may be eight firms elsewhere.
func besides(l *line, k int) bool {
	return k > 0 && l.doc.Tokens()[l.units[k-1].first].Lower == "and"
}

var aCounted = &claim.Attribute{Name: "count", One: true, Doc: "The number of things that each article counts once."}

// shared are the telling words that two lines have in common besides noun, the
// rare ones of the draft first as they come.
func shared(a, b *line, noun string) []string {
	have := map[string]bool{}
	for _, u := range b.units {
		if u.telling() {
			have[u.key] = true
		}
	}
	var out []string
	for _, u := range a.units {
		if u.telling() && u.key != noun && have[u.key] {
			have[u.key] = false
			out = append(out, a.doc.Tokens()[u.first].Lower)
		}
	}
	return out
}

// fortnight is how far apart two reports of one event are published at the most;
// what lies farther apart likely tells of another event of the same sort.
const fortnight = 14 * 24 * time.Hour

// apart reports whether two articles are published too far apart for a likeness
// of their sentences to say that they tell of one event.
func apart(a, b *text.Document) bool {
	return a.Dated() && b.Dated() && a.Published.Sub(b.Published).Abs() > fortnight
}
