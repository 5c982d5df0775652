package figures

import (
	"slices"

	"factdiff/extract/text"
)

// ofIncident brings together what is of the incident itself, wherever it stands:
// the shots fired, the weapons used. seen are the classes met already.
func ofIncident(a, b *text.Document, seen []match) []match {
	var out []match
	theirs := wholes(b)
	for _, x := range wholes(a) {
		for _, y := range theirs {
			if x.class != y.class || slices.ContainsFunc(seen, func(m match) bool { return m.grade > silent && m.a.class == x.class }) {
				continue
			}
			differs := apart(x.value, y.value)
			if x.bare || y.bare {
				differs = x.bare != y.bare && x.plural != y.plural
			}
			if differs && !x.joined && !y.joined && meet(x.near, y.near, func(act string) bool { return act != "hijack" }) {
				out = append(out, match{a: x, b: y, grade: glance})
			}
		}
	}
	return out
}

// wholes are the figures of the incident itself that d has: the largest of each
// class, or a bare one where none has a number.
func wholes(d *text.Document) []*figure {
	var out []*figure
	all := layer.Of(d)
	for i := range all {
		f := &all[i]
		if !f.whole || f.value.Vague || f.bare && f.plural {
			continue
		}
		at := slices.IndexFunc(out, func(o *figure) bool { return o.class == f.class })
		switch {
		case at < 0:
			out = append(out, f)
		case out[at].bare && !f.bare, f.value.N > out[at].value.N:
			out[at] = f
		}
	}
	return out
}
