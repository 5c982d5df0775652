package parallel

import (
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/person"
	"factdiff/extract/text"
)

var aPhrase = &claim.Attribute{Name: "phrase", Doc: "A phrase of four words or more that both articles have but for one word."}

// phrase is a telling word with telling words right beside it, without any
// other between: "harbour board press office".
type phrase struct {
	line *line
	unit int
	side int // how many of the three words around it stand before it: 1 or 2
}

// phrases are the phrases of a document by the words around the one that may
// differ.
type phrases map[[4]string][]phrase

var phraseLayer = text.Layer[phrases]{Name: "phrases", Read: func(d *text.Document) phrases {
	out := phrases{}
	each(d, func(key [4]string, p phrase) {
		if l := out[key]; len(l) < mostSpots {
			out[key] = append(l, p)
		}
	})
	return out
}}

// each calls f with every phrase of d and its key, in order.
func each(d *text.Document, f func([4]string, phrase)) {
	ls := layer.Of(d)
	for i := range ls {
		u := ls[i].units
		for k := range u {
			for side := 1; side <= 2; side++ {
				from := k - side
				if from < 0 || from+4 > len(u) || !solid(u[from:from+4]) {
					continue
				}
				var key [4]string
				for n := range 4 {
					if from+n != k {
						key[n] = u[from+n].key
					}
				}
				f(key, phrase{&ls[i], k, side})
			}
		}
	}
}

// solid reports whether telling words alone make up the units.
func solid(us []unit) bool {
	for _, u := range us {
		if !u.telling() || len(u.key) < 2 {
			return false
		}
	}
	return true
}

// reworded finds phrases that both articles have but for one word.
func reworded(draft, source *text.Document) []found {
	if apart(draft, source) {
		return nil
	}
	here, there := phraseLayer.Of(draft), phraseLayer.Of(source)
	var out []found
	done := map[[4]string]bool{}
	each(draft, func(key [4]string, p phrase) {
		if done[key] || len(there[key]) == 0 {
			return
		}
		done[key] = true
		if f, ok := differs(p, here[key], there[key]); ok {
			out = append(out, f)
		}
	})
	return out
}

func differs(p phrase, here, there []phrase) (found, bool) {
	w := p.word()
	for _, o := range slices.Concat(here, there) {
		if v := o.word(); o.line.doc == p.line.doc && v != w && !one(v, w) || o.line.doc != p.line.doc && one(v, w) {
			return found{}, false // both have it so, or one has it in two ways
		}
	}
	o := there[0]
	if !p.nouns() || !o.nouns() {
		return found{}, false
	}
	ps := &pass{a: p.line, b: o.line}
	a, b := p.line.span(p.unit-p.side, p.unit-p.side+4), o.line.span(o.unit-o.side, o.unit-o.side+4)
	ps.put("event", aPhrase, a, b, claim.Label{Word: w, Class: "phrase"}, claim.Label{Word: o.word(), Class: "phrase"}, false)
	f := ps.out[0]
	f.because = []compare.Reason{"the phrase is the same but for one word"}
	return f, true
}

// nouns reports whether the word and those behind it are common nouns: a verb
// may have another verb in its place, and an adjective another one, and both be
// right.
func (p phrase) nouns() bool {
	d := p.line.doc
	tags, first := d.Tags(p.line.sentence), d.Sentences()[p.line.sentence].First
	for _, u := range p.line.units[p.unit : p.unit-p.side+4] {
		if t := u.first - first; t >= len(tags) || !strings.HasPrefix(tags[t], "NN") || u.slot == name && u.first != p.line.units[p.unit].first {
			return false
		}
	}
	return true
}

func (p phrase) word() string { return p.line.doc.Tokens()[p.line.units[p.unit].first].Lower }

// one reports whether two words are forms of one, or slips of the pen.
func one(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return stand(a, b) || key(a) == key(b) || strings.HasPrefix(b, a[:min(len(a), 4)]) || person.OneEdit(a, b)
}
