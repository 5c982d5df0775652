package parallel

import (
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// described is a word of a class that describes one thing, in its place.
type described struct {
	line   *line
	unit   int
	member member
}

// mostDescribed bounds the words of classes of one article.
const mostDescribed = 120

// descriptionsOf are the words of classes of d that are compared.
func descriptionsOf(in *compare.Input, d *text.Document) []described {
	all := descriptions.Of(d)
	if len(all) > mostDescribed {
		w := all[mostDescribed]
		in.Beyond(d, d.Tokens()[w.line.units[w.unit].first].Span, mostDescribed, "words for vehicles, weapons and the like")
		all = all[:mostDescribed]
	}
	return all
}

// descriptions are one more than are compared at most.
var descriptions = text.Layer[[]described]{Name: "words of classes", Read: func(d *text.Document) []described {
	var out []described
	ls, table := layer.Of(d), classes()
	for i := range ls {
		for k, u := range ls[i].units {
			if u.slot != word || u.last-u.first > 1 {
				continue
			}
			for _, m := range table[d.Tokens()[u.first].Lower] {
				if m.loose && len(out) <= mostDescribed {
					out = append(out, described{&ls[i], k, m})
				}
			}
		}
	}
	return out
}}

func (w described) label() claim.Label {
	return claim.Label{Word: w.line.doc.Tokens()[w.line.units[w.unit].first].Lower, Class: w.member.class}
}

// excludes reports whether both are words of one class that cannot both be
// right.
func (w described) excludes(v described) bool {
	return w.member.class == v.member.class && w.member.group != v.member.group
}

// alternative is the other of two words with "or" between them, or nil.
func (w described) alternative(all []described) *described {
	for i := range all {
		o := &all[i]
		if o.line != w.line || !o.excludes(w) {
			continue
		}
		if lo, hi := min(o.unit, w.unit), max(o.unit, w.unit); hi == lo+2 && (w.line.units[lo+1].key == "or" || w.line.units[lo+1].key == "/") {
			return o
		}
	}
	return nil
}

// context is a telling word beside another.
type context struct {
	key   string
	token int
}

// beside are the telling words on one side of the word, the nearest first: at
// most four, within six units; compounds count as their parts.
func (w described) beside(dir int) []context {
	var out []context
	for k, n := w.unit+dir, 0; k >= 0 && k < len(w.line.units) && n < 6 && len(out) < 4; k, n = k+dir, n+1 {
		u := w.line.units[k]
		switch {
		case u.slot == mark || u.slot == word && light(u.key):
		case u.slot == word && strings.Contains(u.key, "-"):
			for _, p := range strings.Split(w.line.doc.Tokens()[u.first].Lower, "-") {
				out = append(out, context{key(p), u.first})
			}
		default:
			out = append(out, context{u.key, u.first})
		}
	}
	return out
}

// common are the telling words that both have on the same side.
func (w described) common(v described) (words []string) {
	for _, dir := range [...]int{-1, 1} {
		there := v.beside(dir)
		for _, u := range w.beside(dir) {
			if slices.ContainsFunc(there, func(o context) bool { return o.key == u.key }) {
				words = append(words, w.line.doc.Slice(w.line.doc.Tokens()[u.token].Span))
			}
		}
	}
	return words
}

// head is the key of the unit that the word describes: the one right behind it,
// or behind "or" and another such word.
func (w described) head() string {
	us, k := w.line.units, w.unit+1
	if k+2 < len(us) && (us[k].key == "or" || us[k].key == "/") {
		k += 2
	}
	if k < len(us) && us[k].telling() {
		return us[k].key
	}
	return ""
}

// modifies reports whether a common noun stands right behind the word: a car
// ferry is no car.
func (w described) modifies() bool {
	if w.unit+1 >= len(w.line.units) || w.line.units[w.unit+1].slot != word {
		return false
	}
	d := w.line.doc
	tags, at := d.Tags(w.line.sentence), w.line.units[w.unit+1].first-d.Sentences()[w.line.sentence].First
	return at < len(tags) && strings.HasPrefix(tags[at], "NN")
}

// named is the name that stands right behind the word: the ferry MS Aster.
func (w described) named() string {
	var b strings.Builder
	for _, u := range w.line.units[w.unit+1:] {
		if u.slot != name {
			break
		}
		b.WriteString(u.key + " ")
	}
	return b.String()
}
