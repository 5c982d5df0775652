package parallel

import (
	"time"

	"factdiff/extract/claim"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

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
