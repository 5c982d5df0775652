package parallel

import (
	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// common finds what both articles say with the same value in sentences that are
// not worded alike: one number of one thing, one date, one length of time. It
// finds agreements only; a value that differs there says nothing.
func common(draft, source *text.Document, seen []found) []found {
	if apart(draft, source) {
		return nil
	}
	at := map[string][]spot{}
	b := layer.Of(source)
	for i := range b {
		for k, u := range b[i].units {
			if v := worth(&b[i], u); v != "" && len(at[v]) < mostSpots {
				at[v] = append(at[v], spot{&b[i], k})
			}
		}
	}
	done := map[string]bool{}
	for _, f := range seen {
		done[f.a.Doc.Slice(f.a.Evidence)] = true
	}
	var out []found
	a := layer.Of(draft)
	for i := range a {
		for k, u := range a[i].units {
			v := worth(&a[i], u)
			if v == "" || done[v] || done[draft.Slice(a[i].span(k, k+1))] {
				continue
			}
			if s, words := nearest(&a[i], at[v]); len(words) >= needed(u) {
				done[v] = true
				out = append(out, agreed(&a[i], k, s, words))
			}
		}
	}
	return out
}

// spot is one unit of one line.
type spot struct {
	line *line
	unit int
}

// mostSpots bounds the places of one value that are looked at.
const mostSpots = 20

// worth is the value of a unit that can be recognised in another article, with
// the noun it counts; "" for what is too common to tell anything.
func worth(l *line, u unit) string {
	switch u.slot {
	case number:
		if u.class.Kind() == "" || u.class == quantity.Ordinal || u.class == quantity.Designator || l.empty(u) {
			return ""
		}
		if u.class != quantity.Cardinal {
			return u.key
		}
		if q, ok := u.value.(claim.Quantity); !ok || q.Vague || q.N == 1 {
			return ""
		}
		if n := after(l, u.last); n != "" {
			return u.key + " " + n
		}
	case instant:
		if len(u.timex) >= len("2006-01") {
			return u.key
		}
	case length:
		return u.key
	}
	return ""
}

// needed is how many telling words two sentences must share besides the value:
// times are shared by more sentences than numbers of things are.
func needed(u unit) int {
	if u.slot == number {
		return 1
	}
	return 2
}

// nearest is the spot whose line shares most with l, and what it shares.
func nearest(l *line, spots []spot) (best spot, words []string) {
	for _, s := range spots {
		if w := shared(l, s.line, ""); len(w) > len(words) {
			best, words = s, w
		}
	}
	return best, words
}

func agreed(l *line, k int, s spot, words []string) found {
	u := l.units[k]
	kind := u.timeKind
	if u.slot == number {
		kind = u.class.Kind()
	}
	p := &pass{a: l, b: s.line}
	p.put(kind, aShared, l.span(k, k+1), s.line.span(s.unit, s.unit+1), u.value, u.value, false)
	f := p.out[0]
	f.because = []compare.Reason{compare.Reason("both give the same value in sentences that share " + words[0])}
	return f
}

var aShared = &claim.Attribute{Name: "value", Doc: "A value that both articles give in sentences worded differently."}
